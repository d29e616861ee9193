import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, hourlyUsd, hours, hoursOf } from '../engine/define'
import { line, optionalLine, statedOr } from '../engine/line'
import { atMost } from '../engine/rules'

/**
 * Sizes of a Fargate task: processors, the most memory that is sold with them, and its steps in GB. A size in between
 * is billed as the next larger one.
 */
const TASKS = [
  { vcpu: 0.25, mostGb: 2, stepGb: 1 },
  { vcpu: 0.5, mostGb: 4, stepGb: 1 },
  { vcpu: 1, mostGb: 8, stepGb: 1 },
  { vcpu: 2, mostGb: 16, stepGb: 1 },
  { vcpu: 4, mostGb: 30, stepGb: 1 },
  { vcpu: 8, mostGb: 60, stepGb: 4 },
  { vcpu: 16, mostGb: 120, stepGb: 8 },
] as const
const LARGEST_TASK = TASKS[6]

const taskOf = (vcpu: number) => TASKS.find((task) => task.vcpu >= vcpu) ?? LARGEST_TASK

/** Memory is rounded up to the steps of the size (0.5 GB for the smallest), and is at least 2 GB for each vCPU. */
const memoryStep = (gb: number, { vcpu, stepGb }: (typeof TASKS)[number]): number =>
  Math.max(vcpu * 2, gb <= 0.5 ? 0.5 : roundUpToIncrement(gb, stepGb))

/** Sizes of an App Runner instance, and the most memory that is sold with them. */
const INSTANCES = [
  { vcpu: 0.25, mostGb: 1 },
  { vcpu: 0.5, mostGb: 1 },
  { vcpu: 1, mostGb: 4 },
  { vcpu: 2, mostGb: 6 },
  { vcpu: 4, mostGb: 12 },
] as const

/** Billed hours of one task: each run is rounded up to whole seconds, and has a minimum length. */
function billedHours(asked: number, runs: number, leastSeconds: number): number {
  if (runs === 0 || asked === 0) return asked
  return (runs * Math.max(leastSeconds, roundUpToIncrement((asked * 3600) / runs, 1))) / 3600
}

const WINDOWS_LICENCE = 'aws.fargate_windows.os_hour' as const

const fargate = <const Id extends string, const Family extends string>(
  id: Id,
  label: string,
  family: Family,
  leastSeconds: number,
) => {
  const windows = family === 'aws.fargate_windows'
  const ofVcpu = `${family}.vcpu_hour` as const
  const ofMemory = `${family}.gb_hour` as const
  return defineMeter({
    id,
    vendor: 'aws',
    service: 'Fargate',
    label,
    usage: [
      field('tasks', 'Tasks', 'tasks', 1),
      { ...field('vcpu', 'Processors of a task: 0.25, 0.5, 1, 2, 4, 8 or 16', 'vCPU', 1), maximum: LARGEST_TASK.vcpu },
      field('memoryGb', 'Memory of a task', 'GB', 2),
      { ...field('diskGb', 'Disk of a task; 20 GB are free', 'GB', 20), maximum: 200 },
      hours,
      field('runs', 'Starts of a task in the month', 'starts/month; 0 = it runs on', 0),
    ],
    rules: [{ kind: 'sold', field: 'memoryGb', with: 'vcpu', most: (vcpu) => taskOf(vcpu).mostGb }],
    prices: [ofVcpu, ofMemory, 'aws.fargate.ephemeral', ...(windows ? [WINDOWS_LICENCE] : [])],
    lines: (use, prices) => {
      const taskHours = use.tasks * billedHours(use.hours, use.runs, leastSeconds)
      const task = taskOf(use.vcpu)
      const { vcpu } = task
      return [
        line({ id: 'vcpu', label: 'Processors', quantity: taskHours * vcpu, price: prices[ofVcpu] }),
        windows
          ? line({
              id: 'os',
              label: 'Windows licence',
              quantity: taskHours * vcpu,
              price: prices[WINDOWS_LICENCE],
            })
          : null,
        line({
          id: 'memory',
          label: 'Memory',
          quantity: taskHours * memoryStep(use.memoryGb, task),
          price: prices[ofMemory],
        }),
        optionalLine({
          id: 'disk',
          label: 'Disk above 20 GB',
          quantity: taskHours * Math.max(0, use.diskGb - 20),
          price: prices['aws.fargate.ephemeral'],
        }),
      ]
    },
  })
}

const eks = defineMeter({
  id: 'aws.eks',
  vendor: 'aws',
  service: 'EKS',
  label: 'Kubernetes control plane',
  usage: [
    field('clusters', 'Clusters', 'clusters', 1),
    field('extendedClusters', 'Clusters on a version in extended support, beside these', 'clusters', 0),
    hours,
  ],
  prices: ['aws.eks.cluster', 'aws.eks.extended'],
  lines: (use, prices) => [
    line({ id: 'clusters', label: 'Clusters', quantity: use.clusters * use.hours, price: prices['aws.eks.cluster'] }),
    optionalLine({
      id: 'extended',
      label: 'Clusters in extended support',
      quantity: use.extendedClusters * use.hours,
      price: prices['aws.eks.extended'],
    }),
  ],
})

const ec2 = defineMeter({
  id: 'aws.ec2',
  vendor: 'aws',
  service: 'EC2',
  label: 'Machines, as m5.large (2 vCPU, 8 GB)',
  usage: [field('instances', 'Machines', 'instances', 1), hourlyUsd, hours],
  prices: ['aws.ec2.m5.large'],
  lines: (use, prices) => [
    line({
      id: 'instances',
      label: 'Machines',
      quantity: use.instances * use.hours,
      price: statedOr(use.hourlyUsd, prices['aws.ec2.m5.large']),
    }),
  ],
})

const burstableMachines = defineMeter({
  id: 'aws.ec2.burstable',
  vendor: 'aws',
  service: 'EC2',
  label: 'Burstable machines, as t3.medium (2 vCPU, 4 GB) or t3.large (8 GB)',
  usage: [
    field('instances', 'Machines', 'instances', 1),
    { ...field('memoryGb', 'Memory of a machine: 4 or 8', 'GB', 4, 4), values: [4, 8] },
    hours,
  ],
  prices: ['aws.ec2.t3.medium', 'aws.ec2.t3.large'],
  lines: (use, prices) => [
    line({
      id: 'instances',
      label: 'Machines',
      quantity: use.instances * use.hours,
      price: prices[use.memoryGb > 4 ? 'aws.ec2.t3.large' : 'aws.ec2.t3.medium'],
    }),
  ],
})

const appRunner = defineMeter({
  id: 'aws.app-runner',
  vendor: 'aws',
  service: 'App Runner',
  label: 'Containers without a cluster',
  usage: [
    field('instances', 'Instances', 'instances', 1),
    { ...field('vcpu', 'Processors of an instance', 'vCPU', 1, 0.25), values: INSTANCES.map(({ vcpu }) => vcpu) },
    field('memoryGb', 'Memory of an instance', 'GB', 2),
    hoursOf('hours', 'Hours that instances are kept'),
    hoursOf('activeHours', 'Hours that they work'),
  ],
  rules: [
    atMost('activeHours', 'hours'),
    {
      kind: 'sold',
      field: 'memoryGb',
      with: 'vcpu',
      most: (vcpu) => INSTANCES.find((size) => size.vcpu >= vcpu)?.mostGb ?? 0,
    },
  ],
  prices: ['aws.apprunner.vcpu_hour', 'aws.apprunner.gb_hour'],
  lines: (use, prices) => {
    const working = use.instances * Math.min(use.activeHours, use.hours)
    return [
      line({
        id: 'vcpu',
        label: 'Processors while working',
        quantity: working * use.vcpu,
        price: prices['aws.apprunner.vcpu_hour'],
      }),
      line({
        id: 'memory',
        label: 'Memory',
        quantity: use.instances * use.memoryGb * use.hours,
        price: prices['aws.apprunner.gb_hour'],
      }),
    ]
  },
})

export const CONTAINER_METERS = [
  fargate('aws.fargate.x86', 'Containers, x86', 'aws.fargate', 60),
  fargate('aws.fargate.arm', 'Containers, arm', 'aws.fargate_arm', 60),
  fargate('aws.fargate.windows', 'Containers, Windows', 'aws.fargate_windows', 300),
  eks,
  ec2,
  burstableMachines,
  appRunner,
] as const
