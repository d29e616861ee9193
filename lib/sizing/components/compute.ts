import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import type { Flow, Load } from '../load'
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
  const vcpus = vcpusFor(flow, cpu, load)
  const atLeast = least ?? load.zones
  const shared = load.stack.machines === 'shared'
  const vcpu = shared ? MODEL_CONSTANTS.podVcpu.value : 1
  const described = { id, label, role, kind: 'compute', copies, formula: formula ?? FLEET, from: from ?? FROM } as const
  const containers = {
    meter: 'aws.fargate.x86',
    usage: {
      ...FARGATE,
      tasks: Math.max(atLeast, vcpus / vcpu),
      vcpu,
      memoryGb: vcpu * MODEL_CONSTANTS.memoryPerVcpu.value,
    },
  } as const
  if (load.stack.machines !== 'burstable') return { ...described, ...containers }
  const instances = Math.max(atLeast, vcpus / MODEL_CONSTANTS.burstableMachineVcpu.value)
  return { ...described, meter: 'aws.ec2.burstable', usage: { ...BURSTABLE, instances }, or: containers }
}

/**
 * vCPUs that run on average over a month. Autoscaling follows load late and scales in slowly, so the average lies half
 * way between what the average load needs and what the peak needs. (When the peak is three times the average, that is
 * two thirds of the peak.)
 */
export const vcpusFor = ({ peak, average }: Flow, cpu: number, { capacities }: Load): number =>
  (((peak + average) / 2) * cpu * capacities.cpuMs) / 1000 / capacities.utilization

const FROM = ['peakQps', 'averageToPeak', 'cpuMs', 'utilization', 'zones', 'machines'] as const
const FLEET = 'max(one in each zone, half way between average and peak x CPU time per request / target utilisation)'
