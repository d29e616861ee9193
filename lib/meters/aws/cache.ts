import { defineMeter, field, flag, hourlyUsd, hours } from '../engine/define'
import { line, optionalLine, scaled, statedOr } from '../engine/line'

/** Node sizes that have a list price, by memory. A larger node is priced in proportion to the largest of these. */
const NODES = [
  { gb: 0.5, price: 'aws.elasticache.t4g.micro' },
  { gb: 6.4, price: 'aws.elasticache.m6g.large' },
  { gb: 13, price: 'aws.elasticache.r5.large' },
] as const
const LARGEST = NODES[2]

/** Valkey nodes cost 20% less than those of Redis OSS (announced in October 2024). */
const VALKEY = 0.8

const valkey = flag('valkey', 'Engine is Valkey and not Redis OSS')

const nodes = defineMeter({
  id: 'aws.elasticache',
  vendor: 'aws',
  service: 'ElastiCache',
  label: 'Cache nodes',
  usage: [
    field('nodes', 'Nodes', 'nodes', 1),
    field('nodeGb', 'Memory of a node, of which a quarter is reserved', 'GB', 6.4),
    hourlyUsd,
    valkey,
    field('backupGb', 'Backups', 'GB-month', 0),
    hours,
  ],
  prices: [...NODES.map(({ price }) => price), 'aws.elasticache.backup'],
  lines: (use, price) => {
    const node = NODES.find(({ gb }) => gb >= use.nodeGb) ?? LARGEST
    const sizes = use.hourlyUsd > 0 ? 1 : Math.max(1, use.nodeGb / node.gb)
    const engine = use.valkey > 0 && use.hourlyUsd === 0 ? VALKEY : 1
    return [
      line({
        id: 'nodes',
        label: 'Nodes',
        quantity: use.nodes * use.hours * sizes,
        price: scaled(statedOr(use.hourlyUsd, price(node.price)), engine),
      }),
      optionalLine({ id: 'backup', label: 'Backups', quantity: use.backupGb, price: price('aws.elasticache.backup') }),
    ]
  },
})

/** Minimum billed storage in GB: 1 GB for Redis OSS, 100 MB for Valkey. */
const LEAST_GB = { redis: 1, valkey: 0.1 } as const

const serverless = defineMeter({
  id: 'aws.elasticache.serverless',
  vendor: 'aws',
  service: 'ElastiCache Serverless',
  label: 'Cache, serverless',
  usage: [
    field('storedGb', 'Data held in the mean', 'GB', 1),
    field('requests', 'Simple commands', 'commands/month', 1_000_000),
    field('requestKb', 'Bytes moved by one command', 'KB', 1),
    valkey,
    hours,
  ],
  prices: [
    'aws.elasticache_sl.redis_gb',
    'aws.elasticache_sl.redis_ecpu',
    'aws.elasticache_sl.valkey_gb',
    'aws.elasticache_sl.valkey_ecpu',
  ],
  lines: (use, price) => {
    const engine = use.valkey > 0 ? 'valkey' : 'redis'
    const stored = Math.max(use.storedGb, LEAST_GB[engine])
    return [
      line({
        id: 'stored',
        label: 'Data held',
        quantity: stored * use.hours,
        price: price(`aws.elasticache_sl.${engine}_gb`),
      }),
      line({
        id: 'ecpu',
        label: 'Processing units',
        quantity: use.requests * Math.max(1, use.requestKb),
        price: price(`aws.elasticache_sl.${engine}_ecpu`),
      }),
    ]
  },
})

export const CACHE_METERS = [nodes, serverless] as const
