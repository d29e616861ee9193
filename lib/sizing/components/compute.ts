import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { heldInWords, heldOnAverage, type Flow, type Load } from '../load'
import type { Component, InputName } from '../types'

const FARGATE = defaultUsage('aws.fargate.x86')

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

/** Containers of 1 vCPU and 2 GB that carry a flow of requests. */
export function compute(
  load: Load,
  { id, label, role, flow, cpu = 1, copies = 1, least, formula, from }: Compute,
): Component {
  return {
    id,
    label,
    role,
    kind: 'compute',
    meter: 'aws.fargate.x86',
    copies,
    usage: {
      ...FARGATE,
      tasks: vcpusFor(flow, cpu, load, least ?? MODEL_CONSTANTS.tasksAtLeast.value),
      vcpu: 1,
      memoryGb: MODEL_CONSTANTS.memoryPerVcpu.value,
    },
    formula: formula ?? `max(2, ${heldInWords(load)} x CPU time per request / target utilisation)`,
    from: from ?? FROM,
  }
}

/** vCPUs that run on average over a month, at least `least` at any time. */
export const vcpusFor = (flow: Flow, cpu: number, { capacities }: Load, least = 0): number =>
  heldOnAverage(flow, (held) => (held * cpu * capacities.cpuMs) / 1000 / capacities.utilization, least)

const FROM = ['peakQps', 'averageToPeak', 'cpuMs', 'utilization'] as const
