import { defineMeter, field } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import { roundedLine } from '../engine/rounded-line'

const MILLION = 1_000_000
/** Cloudflare counts 1,000 MB as one GB. */
const MB_PER_GB = 1000
/** Memory in MB that a Durable Object is billed for, whatever it uses. */
const OBJECT_MB = 128
/** Twenty messages over a WebSocket count as one request. */
const MESSAGES_PER_REQUEST = 20

const plan = field('plans', 'Paid plans in this bill: 0 where another line has it', 'plans', 1)

/** Workers are billed for CPU time, not for time spent waiting. Egress is free. */
const workers = defineMeter({
  id: 'cloudflare.workers',
  vendor: 'cloudflare',
  service: 'Workers Paid',
  label: 'Functions at the edge',
  usage: [
    field('requests', 'Requests', 'requests/month', 0),
    field('cpuMs', 'Processor time of a request', 'ms', 2),
    plan,
  ],
  prices: ['cloudflare.workers.base', 'cloudflare.workers.request', 'cloudflare.workers.cpu_ms'],
  lines: ({ requests, cpuMs, plans }, prices, options) => [
    line({ id: 'plan', label: 'Paid plan', quantity: plans, price: prices['cloudflare.workers.base'] }),
    line({
      id: 'requests',
      label: 'Requests',
      quantity: requests,
      price: prices['cloudflare.workers.request'],
      options,
    }),
    line({
      id: 'cpu',
      label: 'Processor time',
      quantity: requests * cpuMs,
      price: prices['cloudflare.workers.cpu_ms'],
      options,
    }),
  ],
})

/** Usage beyond the included allowance is rounded up to whole millions. */
const durableObjects = defineMeter({
  id: 'cloudflare.durable-objects',
  vendor: 'cloudflare',
  service: 'Durable Objects',
  label: 'Objects with state at the edge',
  usage: [
    field('requests', 'Requests, connections opened included', 'requests/month', 0),
    field('webSocketMessages', 'Messages that arrive over WebSockets (20 count as a request)', 'messages/month', 0),
    field('activeSeconds', 'Time that objects are active, of all objects', 's/month', 0),
    plan,
  ],
  prices: ['cloudflare.workers.base', 'cloudflare.do.request', 'cloudflare.do.gb_s'],
  lines: ({ requests, webSocketMessages, activeSeconds, plans }, prices, options) => [
    line({ id: 'plan', label: 'Paid plan', quantity: plans, price: prices['cloudflare.workers.base'] }),
    roundedLine({
      id: 'requests',
      label: 'Requests, whole millions',
      quantity: requests + webSocketMessages / MESSAGES_PER_REQUEST,
      size: MILLION,
      price: prices['cloudflare.do.request'],
      options,
    }),
    roundedLine({
      id: 'duration',
      label: 'Duration at 128 MB, whole millions',
      quantity: (activeSeconds * OBJECT_MB) / MB_PER_GB,
      size: MILLION,
      price: prices['cloudflare.do.gb_s'],
      options,
    }),
  ],
})

/** Billed by the second for the resources allocated to an instance while it is awake. */
const containers = defineMeter({
  id: 'cloudflare.containers',
  vendor: 'cloudflare',
  service: 'Containers',
  label: 'Containers at the edge',
  usage: [
    field('activeSeconds', 'Time that instances are awake, of all instances', 's/month', 0),
    field('vcpu', 'vCPU of an instance', 'vCPU', 0.25),
    field('memoryGib', 'Memory of an instance', 'GiB', 1),
    field('egressGb', 'Data sent out, North America and Europe', 'GB/month', 0),
  ],
  prices: ['cloudflare.containers.vcpu_s', 'cloudflare.containers.gib_s', 'cloudflare.containers.egress'],
  lines: ({ activeSeconds, vcpu, memoryGib, egressGb }, prices, options) => [
    line({
      id: 'vcpu',
      label: 'vCPU',
      quantity: activeSeconds * vcpu,
      price: prices['cloudflare.containers.vcpu_s'],
      options,
    }),
    line({
      id: 'memory',
      label: 'Memory',
      quantity: activeSeconds * memoryGib,
      price: prices['cloudflare.containers.gib_s'],
      options,
    }),
    optionalLine({
      id: 'egress',
      label: 'Data out',
      quantity: egressGb,
      price: prices['cloudflare.containers.egress'],
      options,
    }),
  ],
})

export const CLOUDFLARE_COMPUTE_METERS = [workers, durableObjects, containers] as const
