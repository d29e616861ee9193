import { roundUpToIncrement } from '../engine/round-up'
import { counted, defineMeter, field, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import { givenOr } from '../engine/traffic'

/** Cloud Run and Cloud Functions both round request duration up to 100 ms. */
const STEP_MS = 100
const secondsOf = (durationMs: number): number => (roundUpToIncrement(durationMs, STEP_MS) * STEP_MS) / 1000

/** Largest instance of Cloud Run; a request lasts for at most an hour. */
const RUN_VCPU = 8
const RUN_GIB = 32

/** Requests that one instance serves at the same time share its billed seconds. */
const run = defineMeter({
  id: 'gcp.run',
  vendor: 'gcp',
  service: 'Cloud Run, billed by request',
  label: 'Containers by request',
  usage: [
    field('requests', 'Requests', 'requests/month', 0),
    { ...field('durationMs', 'Duration of a request', 'ms', 100), maximum: 3_600_000 },
    { ...field('vcpu', 'vCPU of an instance', 'vCPU', 1), maximum: RUN_VCPU },
    { ...field('memoryGib', 'Memory of an instance', 'GiB', 0.5), maximum: RUN_GIB },
    { ...counted('concurrency', 'Requests that an instance serves at once', 'requests', 1, 1), maximum: 1000 },
    field('vcpuSeconds', 'vCPU-seconds, if known', 'vCPU-s/month; 0 = from the requests', 0),
    field('gibSeconds', 'GiB-seconds, if known', 'GiB-s/month; 0 = from the requests', 0),
    field('egressGb', 'Data sent to the internet', 'GB/month', 0),
  ],
  prices: ['gcp.run.vcpu_s', 'gcp.run.gib_s', 'gcp.run.request', 'gcp.egress'],
  lines: (usage, prices, options) => {
    const seconds = (usage.requests * secondsOf(usage.durationMs)) / usage.concurrency
    return [
      line({
        id: 'vcpu',
        label: 'vCPU',
        quantity: givenOr(usage.vcpuSeconds, seconds * usage.vcpu),
        price: prices['gcp.run.vcpu_s'],
        options,
      }),
      line({
        id: 'memory',
        label: 'Memory',
        quantity: givenOr(usage.gibSeconds, seconds * usage.memoryGib),
        price: prices['gcp.run.gib_s'],
        options,
      }),
      line({ id: 'requests', label: 'Requests', quantity: usage.requests, price: prices['gcp.run.request'], options }),
      optionalLine({ id: 'egress', label: 'Data out', quantity: usage.egressGb, price: prices['gcp.egress'], options }),
    ]
  },
})

const functions = defineMeter({
  id: 'gcp.functions',
  vendor: 'gcp',
  service: 'Cloud Functions, first generation',
  label: 'Functions',
  usage: [
    field('requests', 'Invocations', 'invocations/month', 0),
    { ...field('durationMs', 'Duration of an invocation', 'ms', 100), maximum: 540_000 },
    { ...field('memoryMb', 'Memory of the function', 'MB', 256), maximum: 8192 },
    field('cpuGhz', 'Processor of the function', 'GHz', 0.4),
    field('gbSeconds', 'GB-seconds, if known', 'GB-s/month; 0 = from the invocations', 0),
    field('ghzSeconds', 'GHz-seconds, if known', 'GHz-s/month; 0 = from the invocations', 0),
    field('egressGb', 'Data sent to the internet', 'GB/month', 0),
  ],
  prices: ['gcp.functions.invocation', 'gcp.functions.gb_s', 'gcp.functions.ghz_s', 'gcp.egress'],
  lines: (usage, prices, options) => {
    const seconds = usage.requests * secondsOf(usage.durationMs)
    return [
      line({
        id: 'cpu',
        label: 'Processor',
        quantity: givenOr(usage.ghzSeconds, seconds * usage.cpuGhz),
        price: prices['gcp.functions.ghz_s'],
        options,
      }),
      line({
        id: 'memory',
        label: 'Memory',
        quantity: givenOr(usage.gbSeconds, (seconds * usage.memoryMb) / 1024),
        price: prices['gcp.functions.gb_s'],
        options,
      }),
      line({
        id: 'requests',
        label: 'Invocations',
        quantity: usage.requests,
        price: prices['gcp.functions.invocation'],
        options,
      }),
      optionalLine({ id: 'egress', label: 'Data out', quantity: usage.egressGb, price: prices['gcp.egress'], options }),
    ]
  },
})

/** Google converts a price per month to hours with 730 hours, whatever the length of the month. */
export const HOURS_OF_PRICE = 730

/** The free tier covers the management fee of one cluster. */
const gkeAutopilot = defineMeter({
  id: 'gcp.gke-autopilot',
  vendor: 'gcp',
  service: 'GKE Autopilot',
  label: 'Kubernetes, billed by pod',
  usage: [
    field('clusters', 'Clusters', 'clusters', 1),
    field('vcpu', 'vCPU that pods ask for', 'vCPU', 0),
    field('memoryGb', 'Memory that pods ask for', 'GB', 0),
    field('diskGb', 'Ephemeral storage that pods ask for', 'GB', 0),
    hours,
  ],
  prices: ['gcp.gke.cluster', 'gcp.gke.autopilot_vcpu', 'gcp.gke.autopilot_gb', 'gcp.gke.autopilot_disk'],
  lines: ({ clusters, vcpu, memoryGb, diskGb, hours: up }, prices, options) => [
    line({
      id: 'clusters',
      label: 'Cluster hours',
      quantity: clusters * up,
      price: prices['gcp.gke.cluster'],
      options,
    }),
    line({
      id: 'vcpu',
      label: 'vCPU',
      quantity: (vcpu * up) / HOURS_OF_PRICE,
      price: prices['gcp.gke.autopilot_vcpu'],
    }),
    line({
      id: 'memory',
      label: 'Memory',
      quantity: (memoryGb * up) / HOURS_OF_PRICE,
      price: prices['gcp.gke.autopilot_gb'],
    }),
    optionalLine({
      id: 'disk',
      label: 'Ephemeral storage',
      quantity: (diskGb * up) / HOURS_OF_PRICE,
      price: prices['gcp.gke.autopilot_disk'],
    }),
  ],
})

/** Instances that keep their processor between requests: billed as long as they run, and not by the request. */
const runAlways = defineMeter({
  id: 'gcp.run.always',
  vendor: 'gcp',
  service: 'Cloud Run, billed by instance',
  label: 'Containers with the processor always allocated',
  usage: [
    field('instances', 'Instances that run, on average', 'instances on average', 1),
    { ...field('vcpu', 'vCPU of an instance', 'vCPU', 1), maximum: RUN_VCPU },
    { ...field('memoryGib', 'Memory of an instance', 'GiB', 0.5), maximum: RUN_GIB },
    hours,
  ],
  prices: ['gcp.run.vcpu_s_always', 'gcp.run.gib_s_always'],
  lines: (usage, prices, options) => {
    const seconds = usage.instances * usage.hours * 3600
    return [
      line({
        id: 'vcpu',
        label: 'vCPU',
        quantity: seconds * usage.vcpu,
        price: prices['gcp.run.vcpu_s_always'],
        options,
      }),
      line({
        id: 'memory',
        label: 'Memory',
        quantity: seconds * usage.memoryGib,
        price: prices['gcp.run.gib_s_always'],
        options,
      }),
    ]
  },
})

export const GCP_COMPUTE_METERS = [run, runAlways, functions, gkeAutopilot] as const
