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
      tasks: Math.max(least ?? MODEL_CONSTANTS.tasksAtLeast.value, vcpusFor(flow, cpu, load)),
      vcpu: 1,
      memoryGb: MODEL_CONSTANTS.memoryPerVcpu.value,
    },
    formula: formula ?? FLEET,
    from: from ?? FROM,
  }
}

/**
 * vCPUs that run on average over a month. Autoscaling follows load late and scales in slowly, so the average lies half
 * way between what the average load needs and what the peak needs. (When the peak is three times the average, that is
 * two thirds of the peak.)
 */
export const vcpusFor = ({ peak, average }: Flow, cpu: number, { capacities }: Load): number =>
  (((peak + average) / 2) * cpu * capacities.cpuMs) / 1000 / capacities.utilization

const FROM = ['peakQps', 'averageToPeak', 'cpuMs', 'utilization'] as const
const FLEET = 'max(2, half way between average and peak x CPU time per request / target utilisation)'
