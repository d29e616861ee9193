import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, hours, shareOf } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import type { MeterOptions, Prices } from '../types'

/** Write request units: one for each KB begun. */
const writeUnits = (count: number, kb: number): number => count * roundUpToIncrement(kb, 1, 1)
/** Read request units: one for each 4 KB begun. */
const readUnits = (count: number, kb: number): number => count * roundUpToIncrement(kb, 4, 1)

/** The largest item that a table takes. */
const LARGEST_ITEM_KB = 400

const tableUsage = [
  field('storageGb', 'Storage in one region; each item takes 100 bytes more', 'GB-month', 0),
  field('replicaRegions', 'Further regions that hold a replica', 'regions', 0),
  field('streamReads', 'Reads of the change stream; those of Lambda are free', 'reads/month', 0),
  field('pitrGb', 'Size under point-in-time recovery', 'GB-month', 0),
  field('backupGb', 'Backups on demand', 'GB-month', 0),
  field('restoredGb', 'Size restored', 'GB/month', 0),
] as const

const TABLE_PRICES = [
  'aws.dynamodb.storage',
  'aws.dynamodb.stream_read',
  'aws.dynamodb.pitr',
  'aws.dynamodb.backup',
  'aws.dynamodb.restore',
] as const

type TableUse = Record<(typeof tableUsage)[number]['name'], number>

const tableLines = (use: TableUse, prices: Prices<(typeof TABLE_PRICES)[number]>, options: MeterOptions) => [
  line({
    id: 'storage',
    label: 'Storage',
    quantity: use.storageGb * (1 + use.replicaRegions),
    price: prices['aws.dynamodb.storage'],
    options,
  }),
  optionalLine({
    id: 'stream',
    label: 'Reads of the change stream',
    quantity: use.streamReads,
    price: prices['aws.dynamodb.stream_read'],
    options,
  }),
  optionalLine({
    id: 'pitr',
    label: 'Point-in-time recovery',
    quantity: use.pitrGb,
    price: prices['aws.dynamodb.pitr'],
  }),
  optionalLine({ id: 'backup', label: 'Backups', quantity: use.backupGb, price: prices['aws.dynamodb.backup'] }),
  optionalLine({ id: 'restored', label: 'Restored', quantity: use.restoredGb, price: prices['aws.dynamodb.restore'] }),
]

/**
 * Eventually consistent reads cost half, and transactional reads and writes double. Every secondary index is written as
 * well, but never as a transaction. Each replica region is charged for every write; transfer between regions is not
 * included.
 */
const onDemand = defineMeter({
  id: 'aws.dynamodb.on-demand',
  vendor: 'aws',
  service: 'DynamoDB',
  label: 'NoSQL table, on demand',
  usage: [
    field('writes', 'Writes, those that a condition refuses included', 'writes/month', 1_000_000),
    field('reads', 'Reads', 'reads/month', 1_000_000),
    { ...field('itemKb', 'Size of an item', 'KB', 1), maximum: LARGEST_ITEM_KB },
    shareOf('eventualShare', 'Share of reads that are eventually consistent', 1),
    shareOf('transactionalReadShare', 'Share of reads in transactions', 0),
    shareOf('transactionalWriteShare', 'Share of writes in transactions', 0),
    field('indexes', 'Secondary indexes that a write changes', 'indexes', 0),
    ...tableUsage,
  ],
  rules: [{ kind: 'one-whole', shares: ['eventualShare', 'transactionalReadShare'] }],
  prices: ['aws.dynamodb.wru', 'aws.dynamodb.rru', 'aws.dynamodb.rwru', ...TABLE_PRICES],
  lines: (use, prices, options) => {
    const units = writeUnits(use.writes, use.itemKb)
    const written = units * (1 + use.transactionalWriteShare + use.indexes)
    const eventual = Math.min(use.eventualShare, 1 - use.transactionalReadShare)
    const read = readUnits(use.reads, use.itemKb) * (1 + use.transactionalReadShare - eventual / 2)
    return [
      line({ id: 'writes', label: 'Writes', quantity: written, price: prices['aws.dynamodb.wru'], options }),
      line({ id: 'reads', label: 'Reads', quantity: read, price: prices['aws.dynamodb.rru'], options }),
      optionalLine({
        id: 'replicated',
        label: 'Writes to replicas',
        quantity: units * (1 + use.indexes) * use.replicaRegions,
        price: prices['aws.dynamodb.rwru'],
      }),
      ...tableLines(use, prices, options),
    ]
  },
})

const provisioned = defineMeter({
  id: 'aws.dynamodb.provisioned',
  vendor: 'aws',
  service: 'DynamoDB',
  label: 'NoSQL table, provisioned',
  usage: [
    field('wcu', 'Write capacity: 1 KB a second each', 'WCU', 5),
    field('rcu', 'Read capacity: 4 KB a second each, 8 KB eventually consistent', 'RCU', 5),
    ...tableUsage,
    hours,
  ],
  prices: ['aws.dynamodb.wcu_hour', 'aws.dynamodb.rcu_hour', 'aws.dynamodb.rwcu_hour', ...TABLE_PRICES],
  lines: (use, prices, options) => [
    line({
      id: 'wcu',
      label: 'Write capacity',
      quantity: use.wcu * use.hours,
      price: prices['aws.dynamodb.wcu_hour'],
      options,
    }),
    line({
      id: 'rcu',
      label: 'Read capacity',
      quantity: use.rcu * use.hours,
      price: prices['aws.dynamodb.rcu_hour'],
      options,
    }),
    optionalLine({
      id: 'replicated',
      label: 'Write capacity of replicas',
      quantity: use.wcu * use.replicaRegions * use.hours,
      price: prices['aws.dynamodb.rwcu_hour'],
    }),
    ...tableLines(use, prices, options),
  ],
})

const keyspaces = defineMeter({
  id: 'aws.keyspaces.on-demand',
  vendor: 'aws',
  service: 'Keyspaces',
  label: 'Managed Cassandra, on demand',
  usage: [
    field('writes', 'Writes', 'writes/month', 1_000_000),
    field('reads', 'Reads at LOCAL_QUORUM', 'reads/month', 1_000_000),
    field('rowKb', 'Size of a row', 'KB', 1),
    shareOf('oneShare', 'Share of reads at LOCAL_ONE, which cost half', 0),
    field('storageGb', 'Storage', 'GB-month', 0),
  ],
  prices: ['aws.keyspaces.wru', 'aws.keyspaces.rru', 'aws.keyspaces.storage'],
  lines: (use, prices) => [
    line({
      id: 'writes',
      label: 'Writes',
      quantity: writeUnits(use.writes, use.rowKb),
      price: prices['aws.keyspaces.wru'],
    }),
    line({
      id: 'reads',
      label: 'Reads',
      quantity: readUnits(use.reads, use.rowKb) * (1 - use.oneShare / 2),
      price: prices['aws.keyspaces.rru'],
    }),
    line({ id: 'storage', label: 'Storage', quantity: use.storageGb, price: prices['aws.keyspaces.storage'] }),
  ],
})

export const NOSQL_METERS = [onDemand, provisioned, keyspaces] as const
