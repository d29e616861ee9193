import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import type { Flow, Load } from '../load'
import type { Component, InputName } from '../types'

const FARGATE = defaultUsage('aws.fargate.x86')

type Compute = {
  id: string
  label: string
  role: string
  flow: Flow
  /** CPU time of one item of the flow, as a share of a request's. */
  cpu?: number
  copies?: number
  /** Containers of one copy at the least. */
  least?: number
  formula?: string
  from?: readonly InputName[]
}

/** Containers of 1 vCPU and 2 GB that carry a flow. */
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
      tasks: Math.max(least ?? MODEL_CONSTANTS.tasksAtLeast.value, vcpusFor(flow, cpu, load)),
      vcpu: 1,
      memoryGb: MODEL_CONSTANTS.memoryPerVcpu.value,
    },
    formula: formula ?? FLEET,
    from: from ?? FROM,
  }
}

/**
 * vCPUs that run on average over a month. A fleet that scales by itself lies between what the average needs and what
 * the peak needs, because it follows late and leaves slowly: half way. (At a peak of three times the average that is
 * two thirds of the peak.)
 */
export const vcpusFor = ({ peak, average }: Flow, cpu: number, { capacities }: Load): number =>
  (((peak + average) / 2) * cpu * capacities.cpuMs) / 1000 / capacities.utilization

const FROM = ['peakQps', 'averageToPeak', 'cpuMs', 'utilization'] as const
const FLEET = 'max(2, half way between average and peak x CPU time per request / target utilisation)'
