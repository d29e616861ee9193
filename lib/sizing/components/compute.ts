import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { heldInWords, heldOnAverage, type Flow, type Load } from '../load'
import type { Component, InputName } from '../types'

const FARGATE = defaultUsage('aws.fargate.x86')
const BURSTABLE = defaultUsage('aws.ec2.burstable')

type Compute = {
  id: string
  label: string
  role: string
  flow: Flow
  /** CPU time of one item of the flow, as a multiple of the CPU time of a request. */
  cpu?: number
  copies?: number
  /** Minimum number of containers in one copy. */
  least?: number
  formula?: string
  from?: readonly InputName[]
}

/**
 * Containers that carry a flow of requests: of 1 vCPU and 2 GB, or of a quarter of that where they share a machine.
 * Burstable machines carry their baseline; where more is needed containers are cheaper.
 */
export function compute(
  load: Load,
  { id, label, role, flow, cpu = 1, copies = 1, least, formula, from }: Compute,
): Component {
  const atLeast = least ?? load.zones
  const shared = load.stack.machines === 'shared'
  const vcpu = shared ? MODEL_CONSTANTS.podVcpu.value : 1
  const described = {
    id,
    label,
    role,
    kind: 'compute',
    copies,
    formula: formula ?? `max(one in each zone, ${heldInWords(load)} x CPU time per request / target utilisation)`,
    from: from ?? FROM,
  } as const
  const containers = {
    meter: 'aws.fargate.x86',
    usage: {
      ...FARGATE,
      tasks: vcpusFor(flow, cpu, load, atLeast * vcpu) / vcpu,
      vcpu,
      memoryGb: vcpu * MODEL_CONSTANTS.memoryPerVcpu.value,
    },
  } as const
  if (load.stack.machines !== 'burstable') return { ...described, ...containers }
  const { value: baseline } = MODEL_CONSTANTS.burstableMachineVcpu
  const instances = vcpusFor(flow, cpu, load, atLeast * baseline) / baseline
  return { ...described, meter: 'aws.ec2.burstable', usage: { ...BURSTABLE, instances }, or: containers }
}

/** vCPUs that run on average over a month, at least `least` at any time. */
export const vcpusFor = (flow: Flow, cpu: number, { capacities }: Load, least = 0): number =>
  heldOnAverage(flow, (held) => (held * cpu * capacities.cpuMs) / 1000 / capacities.utilization, least)

const FROM = ['peakQps', 'averageToPeak', 'cpuMs', 'utilization', 'zones', 'machines'] as const
