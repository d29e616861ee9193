import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { HOURS_PER_MONTH } from '@/lib/kernel'
import { defaultUsage, type ComponentUsage } from '@/lib/meters'
import { heldInWords, heldOnAverage, type Flow, type Load } from '../load'
import type { Component, ComponentDescription, InputName } from '../types'

const BURSTABLE = defaultUsage('aws.ec2.burstable')
/** Without a charge. */
const { diskGb } = defaultUsage('aws.fargate.x86')

type Compute = {
  flow: Flow
  /** CPU time of one item of the flow, as a multiple of the CPU time of a request. */
  cpu?: number
  copies?: number
  /** Minimum number of containers in one copy. */
  least?: number
}

/**
 * Containers that carry a flow of requests: of 1 vCPU and 2 GB, or of a quarter of that where they share a machine.
 * Burstable machines carry their baseline; where more is needed containers are cheaper.
 */
export function compute(
  load: Load,
  description: ComponentDescription,
  { flow, cpu = 1, copies = 1, least = load.zones }: Compute,
): Component {
  const shared = load.stack.machines === 'shared'
  const vcpu = shared ? MODEL_CONSTANTS.podVcpu.value : 1
  const containers = {
    meter: 'aws.fargate.x86',
    usage: containersOf(vcpusFor(flow, cpu, load, least * vcpu), vcpu),
  } as const
  if (load.stack.machines !== 'burstable') return { description, copies, metered: containers }
  const { value: baseline } = MODEL_CONSTANTS.burstableMachineVcpu
  const instances = vcpusFor(flow, cpu, load, least * baseline) / baseline
  return {
    description,
    copies,
    metered: { meter: 'aws.ec2.burstable', usage: { ...BURSTABLE, instances } },
    or: containers,
  }
}

/** Containers that have so many vCPUs together, and each of them `vcpu`. */
export const containersOf = (vcpus: number, vcpu: number): ComponentUsage['aws.fargate.x86'] => ({
  tasks: vcpus / vcpu,
  vcpu,
  memoryGb: vcpu * MODEL_CONSTANTS.memoryPerVcpu.value,
  diskGb,
  hours: HOURS_PER_MONTH,
  runs: 0,
})

/** vCPUs that run on average over a month, at least `least` at any time. */
export const vcpusFor = (flow: Flow, cpu: number, { capacities }: Load, least = 0): number =>
  heldOnAverage(flow, (held) => (held * cpu * capacities.cpuMs) / 1000 / capacities.utilization, least)

/** Describes machines that need the CPU time of a request for each item of their flow; `by` are further inputs. */
export const machines = (
  id: string,
  label: string,
  role: string,
  by: readonly InputName[] = [],
): ((load: Load) => ComponentDescription) => {
  const from = [...FROM, ...by]
  return heldInWords((held) => ({
    id,
    label,
    role,
    kind: 'compute',
    formula: `max(one in each zone, ${held} x CPU time per request / target utilisation)`,
    from,
  }))
}

const FROM = ['peakQps', 'averageToPeak', 'cpuMs', 'utilization', 'zones', 'machines'] as const
