import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, flag, shareOf } from '../engine/define'
import { line, optionalLine, scaled, statedOr } from '../engine/line'
import { atLeast, carried } from '../engine/rules'

const DAYS_PER_MONTH = 30

/**
 * A durable function is billed only while it runs, not while it waits. Each step is an operation, and its state is
 * stored.
 */
const durable = defineMeter({
  id: 'aws.lambda.durable',
  vendor: 'aws',
  service: 'Lambda durable functions',
  label: 'Functions that wait and resume',
  usage: [
    field('executions', 'Workflows run', 'executions/month', 0),
    field('durationMs', 'Time that a workflow is awake, in all', 'ms', 1000),
    field('memoryMb', 'Memory of the function', 'MB', 1024),
    field('invocationsPerExecution', 'Invocations of a workflow', 'invocations', 1),
    field('operationsPerExecution', 'Durable operations of a workflow', 'operations', 1),
    field('writtenGb', 'State written', 'GB/month', 0),
    field('retainedDays', 'Days that state is kept', 'days', 30),
    flag('arm', 'Whether the processor is arm, not x86', 1),
  ],
  prices: [
    'aws.lambda.gb_second.arm',
    'aws.lambda.gb_second.x86',
    'aws.lambda.request',
    'aws.lambda.durable_op',
    'aws.lambda.durable_written',
    'aws.lambda.durable_retained',
  ],
  lines: (usage, prices, options) => {
    const gbSeconds = gbSecondsOf(usage.executions, usage.durationMs, usage.memoryMb)
    return [
      line({
        id: 'duration',
        label: 'Duration',
        quantity: gbSeconds,
        price: prices[usage.arm > 0 ? 'aws.lambda.gb_second.arm' : 'aws.lambda.gb_second.x86'],
        options,
      }),
      line({
        id: 'requests',
        label: 'Invocations',
        quantity: usage.executions * usage.invocationsPerExecution,
        price: prices['aws.lambda.request'],
        options,
      }),
      line({
        id: 'operations',
        label: 'Durable operations',
        quantity: usage.executions * usage.operationsPerExecution,
        price: prices['aws.lambda.durable_op'],
        options,
      }),
      optionalLine({
        id: 'written',
        label: 'State written',
        quantity: usage.writtenGb,
        price: prices['aws.lambda.durable_written'],
        options,
      }),
      optionalLine({
        id: 'retained',
        label: 'State kept',
        quantity: (usage.writtenGb * usage.retainedDays) / DAYS_PER_MONTH,
        price: prices['aws.lambda.durable_retained'],
        options,
      }),
    ]
  },
})

const gbSecondsOf = (requests: number, durationMs: number, memoryMb: number): number =>
  (requests * roundUpToIncrement(durationMs, 1) * memoryMb) / 1000 / 1024

/**
 * Functions on dedicated instances have no price for duration. The management fee is a share of the on-demand price of
 * the instances, and discounts do not lower it.
 */
const managedInstances = defineMeter({
  id: 'aws.lambda.managed-instances',
  vendor: 'aws',
  service: 'Lambda managed instances',
  label: "Functions on instances of one's own",
  usage: [
    field('requests', 'Requests', 'requests/month', 0),
    field('instanceHours', 'Hours of all instances', 'hours/month', 0),
    field('onDemandHourlyUsd', 'On-demand price of an instance', 'USD/hour; 0 = m7g.xlarge', 0),
    field('paidHourlyUsd', 'Price paid for an instance, e.g. with a savings plan', 'USD/hour; 0 = on demand', 0),
    shareOf('feeShare', 'Fee for management, of the on-demand price', 0.15),
  ],
  rules: carried(['requests'], 'instanceHours'),
  prices: ['aws.lambda.request', 'aws.ec2.m7g.xlarge'],
  lines: ({ requests, instanceHours, onDemandHourlyUsd, paidHourlyUsd, feeShare }, prices, options) => {
    const onDemand = statedOr(onDemandHourlyUsd, prices['aws.ec2.m7g.xlarge'])
    return [
      line({ id: 'requests', label: 'Requests', quantity: requests, price: prices['aws.lambda.request'], options }),
      line({
        id: 'instances',
        label: 'Instance hours',
        quantity: instanceHours,
        price: statedOr(paidHourlyUsd, onDemand),
      }),
      line({ id: 'fee', label: 'Management fee', quantity: instanceHours, price: scaled(onDemand, feeShare) }),
    ]
  },
})

/**
 * Virtual machines that run one job each, billed by vCPU and memory: at the base size, and at the peak size for the
 * share of time spent there.
 */
const microVm = defineMeter({
  id: 'aws.lambda.microvm',
  vendor: 'aws',
  service: 'Lambda MicroVMs',
  label: 'Small virtual machines for one job each',
  usage: [
    field('jobs', 'Jobs', 'jobs/month', 0),
    field('durationSeconds', 'Duration of a job', 's', 60),
    field('baseVcpu', 'vCPU of a job', 'vCPU', 1),
    field('baseMemoryGb', 'Memory of a job', 'GB', 2),
    shareOf('peakShare', 'Share of the time at the peak', 0),
    field('peakVcpu', 'vCPU at the peak', 'vCPU', 0),
    field('peakMemoryGb', 'Memory at the peak', 'GB', 0),
    field('snapshotReadGbPerJob', 'Snapshot read for a job', 'GB', 0),
    field('imageGb', 'Images kept', 'GB-month', 0),
    field('snapshotGb', 'Snapshots of suspended machines kept', 'GB-month', 0),
  ],
  rules: [
    atLeast('peakVcpu', 'baseVcpu', 'peakShare'),
    atLeast('peakMemoryGb', 'baseMemoryGb', 'peakShare'),
    ...carried(['jobs'], 'durationSeconds'),
  ],
  prices: [
    'aws.lambda.microvm_vcpu_s',
    'aws.lambda.microvm_gb_s',
    'aws.lambda.microvm_read',
    'aws.lambda.microvm_image',
    'aws.lambda.microvm_snapshot',
  ],
  lines: (usage, prices) => {
    const seconds = usage.jobs * usage.durationSeconds
    const mean = (base: number, peak: number): number => base * (1 - usage.peakShare) + peak * usage.peakShare
    return [
      line({
        id: 'vcpu',
        label: 'vCPU',
        quantity: seconds * mean(usage.baseVcpu, usage.peakVcpu),
        price: prices['aws.lambda.microvm_vcpu_s'],
      }),
      line({
        id: 'memory',
        label: 'Memory',
        quantity: seconds * mean(usage.baseMemoryGb, usage.peakMemoryGb),
        price: prices['aws.lambda.microvm_gb_s'],
      }),
      optionalLine({
        id: 'snapshots',
        label: 'Snapshots read',
        quantity: usage.jobs * usage.snapshotReadGbPerJob,
        price: prices['aws.lambda.microvm_read'],
      }),
      optionalLine({
        id: 'images',
        label: 'Images kept',
        quantity: usage.imageGb,
        price: prices['aws.lambda.microvm_image'],
      }),
      optionalLine({
        id: 'suspended',
        label: 'Snapshots kept',
        quantity: usage.snapshotGb,
        price: prices['aws.lambda.microvm_snapshot'],
      }),
    ]
  },
})

export const LAMBDA_FORM_METERS = [durable, managedInstances, microVm] as const
