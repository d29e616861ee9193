import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { heldInWords, heldOnAverage, part, type Flow, type Load } from '../load'
import { cache, cacheDescription } from '../components/cache'
import { containersOf, vcpusFor } from '../components/compute'
import { balancerDescription, entry } from '../components/entry'
import { addresses, crossZone, crossZoneDescription, egress, nat } from '../components/network'
import { logs, logsDescription, metrics, metricsDescription } from '../components/operations'
import { sql, sqlDescription, sqlPerService } from '../components/sql'
import type { Component, ComponentDescription, PatternModel } from '../types'

/**
 * Many small systems that call each other. A database for each service dominates the bill, then logs and the calls
 * between services.
 */
export const microservices: PatternModel = {
  pattern: 'microservices',
  componentsOf: (load) => {
    const { requests, reads, workload, capacities } = load
    const { services, callsPerRequest } = workload
    return [
      controlPlane,
      pods(load),
      sidecars(load),
      ...entry(load, requests, ENTRY),
      load.stack.databases === 'one' ? sqlOfAll(load) : sqlOfEach(load),
      ...cache(load, CACHE, { reads: part(reads, load.cacheHits), gb: workload.dataGb }),
      ...nat(load, requests.month * (1 + callsPerRequest)),
      addresses(load),
      egress(load),
      crossZone(load, requests.month * (capacities.responseKb + 2 * callsPerRequest * capacities.itemKb), CROSS_ZONE),
      logs(load, requests.month * (1 + callsPerRequest), LOGS),
      metrics(load, services, METRICS),
    ]
  },
}

const ENTRY = balancerDescription({ role: 'Routes requests to services' })
const CACHE = cacheDescription('Serves repeated reads')
const CROSS_ZONE = crossZoneDescription(
  'requests x (response size + calls per request x 2 x item size) x 2/3, which lie in another zone',
  ['peakQps', 'averageToPeak', 'responseKb', 'callsPerRequest', 'itemKb'],
)
const LOGS = logsDescription('requests x (1 + calls per request) x log per request', [
  'peakQps',
  'averageToPeak',
  'callsPerRequest',
  'logKbPerRequest',
])
const METRICS = metricsDescription('services', ['services'])

function sqlOfEach(load: Load): Component {
  const { reads, writes, workload, cacheHits } = load
  const own = (flow: Flow) => part(flow, 1 / workload.services)
  return sqlPerService(load, {
    writes: own(writes),
    reads: own(part(reads, 1 - cacheHits)),
    gb: workload.dataGb / workload.services,
    copies: workload.services,
  })
}

const sqlOfAll = (load: Load): Component =>
  sql(load, ONE_DATABASE, {
    writes: load.writes,
    reads: part(load.reads, 1 - load.cacheHits),
    gb: load.workload.dataGb,
  })

const ONE_DATABASE = sqlDescription({ role: 'One database with a schema for each service' }, ['databases'])

const controlPlane: Component = {
  description: {
    id: 'control-plane',
    label: 'Control plane',
    role: 'Schedules services on machines',
    kind: 'operations',
    formula: 'one cluster',
    from: [],
  },
  copies: 1,
  metered: { meter: 'aws.eks', usage: { ...defaultUsage('aws.eks'), clusters: 1 } },
}

const { podVcpu, callCpu, sidecarsPerCall, sidecarVcpu } = MODEL_CONSTANTS

const podsOf = (vcpus: number) => containersOf(vcpus, podVcpu.value)

/**
 * Containers of all services. The CPU time of a request is spread over the services it passes through, and each call
 * between them adds some.
 */
const pods = (load: Load): Component => ({
  description: containers(load),
  copies: 1,
  metered: {
    meter: 'aws.fargate.x86',
    usage: podsOf(
      vcpusFor(
        load.requests,
        1 + load.workload.callsPerRequest * callCpu.value,
        load,
        load.workload.services * load.zones * podVcpu.value,
      ),
    ),
  },
})

const containers = heldInWords<ComponentDescription>((held) => ({
  id: 'compute.services',
  label: 'Services',
  role: 'Serve requests, each its domain',
  kind: 'compute',
  formula:
    `max(services in each zone, ${held} x CPU time per request x (1 + 0.1 x calls per request) ` +
    '/ target utilisation / 0.25) containers of 0.25 vCPU',
  from: ['peakQps', 'averageToPeak', 'services', 'callsPerRequest', 'cpuMs', 'utilization', 'zones'],
}))

/** Service mesh sidecars. Their cost follows the number of calls, not the number of services. */
function sidecars(load: Load): Component {
  const { requests, workload } = load
  const perSecond = heldOnAverage(requests, (held) => held * workload.callsPerRequest * sidecarsPerCall.value)
  return {
    description: mesh(load),
    copies: 1,
    metered: { meter: 'aws.fargate.x86', usage: podsOf((perSecond / 1000) * sidecarVcpu.value) },
  }
}

const mesh = heldInWords<ComponentDescription>((held) => ({
  id: 'compute.mesh',
  label: 'Service mesh',
  role: 'Encrypts, balances and traces calls between services',
  kind: 'compute',
  formula: `${held} x calls per request x 2 proxies x 0.2 vCPU for 1,000 calls/s`,
  from: ['peakQps', 'averageToPeak', 'callsPerRequest'],
}))
