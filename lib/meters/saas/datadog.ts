import { defineMeter, field } from '../engine/define'
import { line, optionalLine } from '../engine/line'

/** Billed per host, not per container. */
const datadog = defineMeter({
  id: 'saas.datadog',
  vendor: 'saas',
  service: 'Datadog',
  label: 'Monitoring by the host',
  usage: [
    field('hosts', 'Hosts monitored', 'hosts', 0),
    field('apmHosts', 'Hosts with tracing', 'hosts', 0),
    field('logsGb', 'Logs ingested', 'GB/month', 0),
    field('indexedEvents', 'Log events indexed for 15 days', 'events/month', 0),
  ],
  prices: ['saas.datadog.infra_host', 'saas.datadog.apm_host', 'saas.datadog.logs_in', 'saas.datadog.logs_index'],
  lines: ({ hosts, apmHosts, logsGb, indexedEvents }, prices) => [
    line({ id: 'hosts', label: 'Hosts', quantity: hosts, price: prices['saas.datadog.infra_host'] }),
    optionalLine({
      id: 'apm',
      label: 'Hosts with tracing',
      quantity: apmHosts,
      price: prices['saas.datadog.apm_host'],
    }),
    optionalLine({ id: 'logs', label: 'Logs ingested', quantity: logsGb, price: prices['saas.datadog.logs_in'] }),
    optionalLine({
      id: 'indexed',
      label: 'Log events indexed',
      quantity: indexedEvents,
      price: prices['saas.datadog.logs_index'],
    }),
  ],
})

export const SAAS_METERS = [datadog] as const
