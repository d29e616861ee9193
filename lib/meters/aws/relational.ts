import { defineMeter, field, flag, hourlyUsd, hours } from '../engine/define'
import { line, optionalLine, scaled, statedOr } from '../engine/line'
import type { Prices } from '../types'

/** vCPUs of a "large" instance (db.m7g.large, db.r7g.large). Larger sizes of a family are priced in proportion. */
const VCPU_OF_LARGE = 2

const instances = field('instances', 'Instances', 'instances', 1)
const vcpu = field('vcpu', 'Processors of an instance', 'vCPU', 2)
const storageGb = field('storageGb', 'Storage', 'GB-month', 100)

/**
 * Billed hours in the unit of the price: hours of "large" instances at a list price, hours of whole instances when the
 * usage states its own price.
 */
const priced = (use: { instances: number; vcpu: number; hourlyUsd: number; hours: number }): number =>
  use.instances * use.hours * (use.hourlyUsd > 0 ? 1 : use.vcpu / VCPU_OF_LARGE)

/** IOPS included in the price of gp3 storage: 3,000, or 12,000 from 400 GB on. */
const includedIops = (gb: number): number => (gb >= 400 ? 12_000 : 3000)

/** A Multi-AZ database keeps a second copy in another zone, which doubles instances, storage and IOPS. */
const rds = defineMeter({
  id: 'aws.rds',
  vendor: 'aws',
  service: 'RDS',
  label: 'Relational database (MySQL or PostgreSQL), as db.m7g.large',
  usage: [
    instances,
    vcpu,
    hourlyUsd,
    storageGb,
    field('iops', 'IOPS; gp3 includes 3,000, from 400 GB 12,000', 'IOPS', 0),
    flag('io1', 'Storage is io1 and not gp3'),
    flag('multiAz', 'In two zones'),
    field(
      'multiAzHourlyUsd',
      'Price by the hour of both zones together, if known',
      'USD/hour; 0 = twice that of one',
      0,
    ),
    field('backupGb', 'Backups beyond the size of the storage', 'GB-month', 0),
    flag('extendedSupport', 'A version in its first year of extended support'),
    hours,
  ],
  prices: [
    'aws.rds.oss.db.m7g.large',
    'aws.rds.gp3',
    'aws.rds.gp3_multi_az',
    'aws.rds.gp3_iops',
    'aws.rds.io1',
    'aws.rds.io1_iops',
    'aws.rds.backup',
    'aws.rds.extended_support',
  ],
  lines: (use, prices) => {
    const zones = use.multiAz > 0 ? 2 : 1
    // A vendor states the price of a Multi-AZ instance for both copies together.
    const ofBothZones = zones === 2 ? use.multiAzHourlyUsd : 0
    const io1 = use.io1 > 0
    const storage = io1
      ? line({ id: 'storage', label: 'Storage io1', quantity: use.storageGb * zones, price: prices['aws.rds.io1'] })
      : line({
          id: 'storage',
          label: 'Storage gp3',
          quantity: use.storageGb,
          price: prices[zones === 2 ? 'aws.rds.gp3_multi_az' : 'aws.rds.gp3'],
        })
    const iops = io1 ? use.iops : Math.max(0, use.iops - includedIops(use.storageGb))
    const vcpuHours = use.extendedSupport > 0 ? use.instances * use.vcpu * zones * use.hours : 0
    return [
      line({
        id: 'instances',
        label: 'Instances',
        quantity: ofBothZones > 0 ? use.instances * use.hours : priced(use) * zones,
        price: statedOr(ofBothZones || use.hourlyUsd, prices['aws.rds.oss.db.m7g.large']),
      }),
      storage,
      optionalLine({
        id: 'iops',
        label: 'Provisioned IOPS',
        quantity: iops * zones,
        price: prices[io1 ? 'aws.rds.io1_iops' : 'aws.rds.gp3_iops'],
      }),
      optionalLine({ id: 'backup', label: 'Backups', quantity: use.backupGb, price: prices['aws.rds.backup'] }),
      optionalLine({
        id: 'extendedSupport',
        label: 'Extended support',
        quantity: vcpuHours,
        price: prices['aws.rds.extended_support'],
      }),
    ]
  },
})

/** Burstable instances by their memory: each has two processors, of which a part may be used all the time. */
const BURSTABLE = [
  { gb: 2, price: 'aws.rds.pg.db.t4g.small' },
  { gb: 4, price: 'aws.rds.oss.db.t4g.medium' },
  { gb: 8, price: 'aws.rds.oss.db.t4g.large' },
] as const

/** Beside the instances everything is billed as with `aws.rds`. */
const burstable = defineMeter({
  id: 'aws.rds.burstable',
  vendor: 'aws',
  service: 'RDS',
  label: 'Relational database (MySQL or PostgreSQL) on db.t4g',
  usage: [
    instances,
    { ...field('memoryGb', 'Memory of an instance: 2, 4 or 8', 'GB', 2, 2), values: BURSTABLE.map(({ gb }) => gb) },
    storageGb,
    flag('multiAz', 'In two zones'),
    field('backupGb', 'Backups beyond the size of the storage', 'GB-month', 0),
    hours,
  ],
  prices: [...BURSTABLE.map(({ price }) => price), 'aws.rds.gp3', 'aws.rds.gp3_multi_az', 'aws.rds.backup'],
  lines: (use, prices) => {
    const zones = use.multiAz > 0 ? 2 : 1
    const size = BURSTABLE.find(({ gb }) => gb >= use.memoryGb) ?? BURSTABLE[2]
    return [
      line({
        id: 'instances',
        label: 'Instances',
        quantity: use.instances * use.hours * zones,
        price: prices[size.price],
      }),
      line({
        id: 'storage',
        label: 'Storage gp3',
        quantity: use.storageGb,
        price: prices[zones === 2 ? 'aws.rds.gp3_multi_az' : 'aws.rds.gp3'],
      }),
      optionalLine({ id: 'backup', label: 'Backups', quantity: use.backupGb, price: prices['aws.rds.backup'] }),
    ]
  },
})

/** Aurora I/O-Optimized: compute costs 30% more and storage more than twice as much, but I/O is free. */
const IO_OPTIMIZED = 1.3

const clusterUsage = [
  storageGb,
  field('ioRequests', 'Reads and writes of the storage', 'requests/month', 0),
  flag('ioOptimized', 'I/O-Optimized'),
  field('backupGb', 'Backups beyond the size of the storage', 'GB-month', 0),
  hours,
] as const

const CLUSTER_PRICES = ['aws.aurora.storage', 'aws.aurora.storage_io', 'aws.aurora.io', 'aws.aurora.backup'] as const

type ClusterUse = Record<(typeof clusterUsage)[number]['name'], number>

const clusterLines = (use: ClusterUse, prices: Prices<(typeof CLUSTER_PRICES)[number]>) => [
  line({
    id: 'storage',
    label: 'Storage',
    quantity: use.storageGb,
    price: prices[use.ioOptimized > 0 ? 'aws.aurora.storage_io' : 'aws.aurora.storage'],
  }),
  use.ioOptimized > 0
    ? null
    : line({ id: 'io', label: 'I/O', quantity: use.ioRequests, price: prices['aws.aurora.io'] }),
  optionalLine({ id: 'backup', label: 'Backups', quantity: use.backupGb, price: prices['aws.aurora.backup'] }),
]

const aurora = defineMeter({
  id: 'aws.aurora',
  vendor: 'aws',
  service: 'Aurora',
  label: 'Aurora, provisioned, as db.r7g.large; hourly prices are those of the standard configuration',
  usage: [instances, vcpu, hourlyUsd, ...clusterUsage],
  prices: ['aws.aurora.db.r7g.large', ...CLUSTER_PRICES],
  lines: (use, prices) => {
    const hourly = statedOr(use.hourlyUsd, prices['aws.aurora.db.r7g.large'])
    return [
      line({
        id: 'instances',
        label: 'Instances',
        quantity: priced(use),
        price: scaled(hourly, use.ioOptimized > 0 ? IO_OPTIMIZED : 1),
      }),
      ...clusterLines(use, prices),
    ]
  },
})

const serverless = defineMeter({
  id: 'aws.aurora.serverless',
  vendor: 'aws',
  service: 'Aurora Serverless v2',
  label: 'Aurora, serverless',
  usage: [field('acu', 'Capacity units in the mean (2 GiB each)', 'ACU', 0.5), ...clusterUsage],
  prices: ['aws.aurora.acu', ...CLUSTER_PRICES],
  lines: (use, prices) => [
    line({
      id: 'capacity',
      label: 'Capacity units',
      quantity: use.acu * use.hours,
      price: scaled(prices['aws.aurora.acu'], use.ioOptimized > 0 ? IO_OPTIMIZED : 1),
    }),
    ...clusterLines(use, prices),
  ],
})

export const RELATIONAL_METERS = [rds, burstable, aurora, serverless] as const
