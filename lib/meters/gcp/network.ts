import { defineMeter, field, hours } from '../engine/define'
import { line } from '../engine/line'

const egress = defineMeter({
  id: 'gcp.egress',
  vendor: 'gcp',
  service: 'Internet egress, premium tier',
  label: 'Data to the internet',
  usage: [field('gb', 'Data sent, everywhere but Asia, Australia and China', 'GB/month', 0)],
  prices: ['gcp.egress'],
  lines: ({ gb }, prices, options) => [
    line({ id: 'egress', label: 'Data out', quantity: gb, price: prices['gcp.egress'], options }),
  ],
})

/** Only the price per GB. Our price lists have no price for the hours of the gateway. */
const nat = defineMeter({
  id: 'gcp.nat',
  vendor: 'gcp',
  service: 'Cloud NAT',
  label: 'Data through the NAT gateway',
  usage: [field('gb', 'Data processed', 'GB/month', 0)],
  prices: ['gcp.nat.gb'],
  lines: ({ gb }, prices) => [line({ id: 'data', label: 'Data processed', quantity: gb, price: prices['gcp.nat.gb'] })],
})

const loadBalancing = defineMeter({
  id: 'gcp.load-balancing',
  vendor: 'gcp',
  service: 'Cloud Load Balancing',
  label: 'Load balancer',
  usage: [
    field('forwardingRules', 'Forwarding rules', 'rules', 1),
    field('gb', 'Data processed', 'GB/month', 0),
    hours,
  ],
  prices: ['gcp.lb.rule', 'gcp.lb.gb'],
  lines: ({ forwardingRules, gb, hours: up }, prices) => [
    line({ id: 'rules', label: 'Rule hours', quantity: forwardingRules * up, price: prices['gcp.lb.rule'] }),
    line({ id: 'data', label: 'Data processed', quantity: gb, price: prices['gcp.lb.gb'] }),
  ],
})

const logging = defineMeter({
  id: 'gcp.logging',
  vendor: 'gcp',
  service: 'Cloud Logging',
  label: 'Logs',
  usage: [field('ingestedGib', 'Logs ingested', 'GiB/month', 0)],
  prices: ['gcp.logging.gb'],
  lines: ({ ingestedGib }, prices, options) => [
    line({ id: 'ingestion', label: 'Ingestion', quantity: ingestedGib, price: prices['gcp.logging.gb'], options }),
  ],
})

export const GCP_NETWORK_METERS = [egress, nat, loadBalancing, logging] as const
