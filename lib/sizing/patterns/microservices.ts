import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { heldInWords, heldOnAverage, loadOf, part, type Flow, type Load } from '../load'
import { cache } from '../components/cache'
import { vcpusFor } from '../components/compute'
import { entry } from '../components/entry'
import { addresses, crossZone, egress, nat } from '../components/network'
import { logs, metrics } from '../components/operations'
import { sql, sqlPerService } from '../components/sql'
import type { Component, PatternModel } from '../types'

const FARGATE = defaultUsage('aws.fargate.x86')

/**
 * Many small systems that call each other. A database for each service dominates the bill, then logs and the calls
 * between services.
 */
export const microservices: PatternModel = {
  pattern: 'microservices',
  componentsOf: (demand) => {
    const load = loadOf(demand)
    const { requests, reads, workload, capacities } = load
    const { services, callsPerRequest } = workload
    return [
      controlPlane,
      pods(load),
      sidecars(load),
      ...entry(load, requests, { role: 'Routes requests to services' }),
      load.stack.databases === 'one' ? sqlOfAll(load) : sqlOfEach(load),
      ...cache(load, { role: 'Serves repeated reads', reads: part(reads, load.cacheHits), gb: workload.dataGb }),
      ...nat(load, requests.month * (1 + callsPerRequest)),
      addresses(load),
      egress(load),
      crossZone(
        load,
        requests.month * (capacities.responseKb + 2 * callsPerRequest * capacities.itemKb),
        'requests x (response size + calls per request x 2 x item size) x 2/3, which lie in another zone',
        ['peakQps', 'averageToPeak', 'responseKb', 'callsPerRequest', 'itemKb'],
      ),
      logs(load, requests.month * (1 + callsPerRequest), 'requests x (1 + calls per request) x log per request', [
        'peakQps',
        'averageToPeak',
        'callsPerRequest',
        'logKbPerRequest',
      ]),
      metrics(load, services, 'services x metrics per deployable part', ['services', 'metricsPerPart']),
    ]
  },
}

function sqlOfEach(load: Load): Component {
  const { reads, writes, workload, cacheHits } = load
  const own = (flow: Flow) => part(flow, 1 / workload.services)
  return sqlPerService(load, {
    role: 'One database for each service',
    writes: own(writes),
    reads: own(part(reads, 1 - cacheHits)),
    gb: workload.dataGb / workload.services,
    copies: workload.services,
  })
}

const sqlOfAll = (load: Load): Component =>
  sql(load, {
    role: 'One database with a schema for each service',
    writes: load.writes,
    reads: part(load.reads, 1 - load.cacheHits),
    gb: load.workload.dataGb,
    copies: 1,
    from: ['databases'],
  })

const controlPlane: Component = {
  id: 'control-plane',
  label: 'Control plane',
  role: 'Schedules services on machines',
  kind: 'operations',
  meter: 'aws.eks',
  copies: 1,
  usage: { ...defaultUsage('aws.eks'), clusters: 1 },
  formula: 'one cluster',
  from: [],
}

const { podVcpu, memoryPerVcpu, callCpu, sidecarsPerCall, sidecarVcpu } = MODEL_CONSTANTS

const podsOf = (vcpus: number) => ({
  ...FARGATE,
  tasks: vcpus / podVcpu.value,
  vcpu: podVcpu.value,
  memoryGb: podVcpu.value * memoryPerVcpu.value,
})

/**
 * Containers of all services. The CPU time of a request is spread over the services it passes through, and each call
 * between them adds some.
 */
const pods = (load: Load): Component => ({
  id: 'compute.services',
  label: 'Services',
  role: 'Serve requests, each its domain',
  kind: 'compute',
  meter: 'aws.fargate.x86',
  copies: 1,
  usage: podsOf(
    vcpusFor(
      load.requests,
      1 + load.workload.callsPerRequest * callCpu.value,
      load,
      load.workload.services * load.zones * podVcpu.value,
    ),
  ),
  formula:
    `max(services in each zone, ${heldInWords(load)} x CPU time per request x (1 + 0.1 x calls per request) ` +
    '/ target utilisation / 0.25) containers of 0.25 vCPU',
  from: ['peakQps', 'averageToPeak', 'services', 'callsPerRequest', 'cpuMs', 'utilization', 'zones'],
})

/** Service mesh sidecars. Their cost follows the number of calls, not the number of services. */
function sidecars(load: Load): Component {
  const { requests, workload } = load
  const perSecond = heldOnAverage(requests, (held) => held * workload.callsPerRequest * sidecarsPerCall.value)
  return {
    id: 'compute.mesh',
    label: 'Service mesh',
    role: 'Encrypts, balances and traces calls between services',
    kind: 'compute',
    meter: 'aws.fargate.x86',
    copies: 1,
    usage: podsOf((perSecond / 1000) * sidecarVcpu.value),
    formula: `${heldInWords(load)} x calls per request x 2 proxies x 0.2 vCPU for 1,000 calls/s`,
    from: ['peakQps', 'averageToPeak', 'callsPerRequest'],
  }
}
