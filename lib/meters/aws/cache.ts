import { counted, defineMeter, field, flag, hourlyUsd, hours } from '../engine/define'
import { line, optionalLine, scaled, statedOr } from '../engine/line'
import type { Prices } from '../types'

const NODE_PRICES = [
  'aws.elasticache.t4g.micro',
  'aws.elasticache.m6g.large',
  'aws.elasticache.r5.large',
  'aws.elasticache.m6g.12xlarge',
  'aws.elasticache.r5.4xlarge',
] as const
type NodePrice = (typeof NODE_PRICES)[number]

/** A node size: its memory, its processors, and how many times the price of the smallest of its family it costs. */
type Node = { gb: number; vcpu: number; price: NodePrice; times: number }

const family = (price: NodePrice, sizes: readonly [times: number, gb: number][]): Node[] =>
  sizes.map(([times, gb]) => ({ gb, vcpu: 2 * times, price, times }))

/**
 * The sizes that are sold below the largest. Within a family the price is in proportion to the size, to a cent; where a
 * larger size has a list price of its own, that is used.
 */
const NODES: readonly Node[] = [
  ...family('aws.elasticache.t4g.micro', [[1, 0.5]]),
  ...family('aws.elasticache.m6g.large', [
    [1, 6.4],
    [2, 12.94],
    [4, 26.04],
    [8, 52.26],
    [16, 103.68],
    [32, 209.55],
  ]),
  ...family('aws.elasticache.r5.large', [
    [1, 13.07],
    [2, 26.32],
    [4, 52.82],
    [24, 317.77],
  ]),
  { gb: 157.12, vcpu: 48, price: 'aws.elasticache.m6g.12xlarge', times: 1 },
  { gb: 105.81, vcpu: 16, price: 'aws.elasticache.r5.4xlarge', times: 1 },
]
const LARGEST: Node = { gb: 635.61, vcpu: 96, price: 'aws.elasticache.r5.large', times: 48 }

/** The cheapest node with this memory and these processors. */
function nodeFor(gb: number, vcpu: number, prices: Prices<NodePrice>): Node {
  let best = LARGEST
  let least = Infinity
  let family: NodePrice | null = null
  for (const node of NODES) {
    // Within a family the first that is large enough is the cheapest.
    if (node.price === family || node.gb < gb || node.vcpu < vcpu) continue
    family = node.price
    const usd = prices[family].usd * node.times
    if (usd < least) {
      best = node
      least = usd
    }
  }
  return best
}

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
    { ...field('nodeGb', 'Memory of a node, of which a quarter is reserved', 'GB', 6.4), maximum: LARGEST.gb },
    {
      ...counted('nodeVcpu', 'Processors of a node', 'vCPU; 0 = of the cheapest with that memory', 0),
      maximum: LARGEST.vcpu,
    },
    hourlyUsd,
    valkey,
    field('backupGb', 'Backups', 'GB-month', 0),
    hours,
  ],
  prices: [...NODE_PRICES, 'aws.elasticache.backup'],
  lines: (use, prices) => {
    const node = nodeFor(use.nodeGb, use.nodeVcpu, prices)
    const sizes = use.hourlyUsd > 0 ? 1 : node.times
    const engine = use.valkey > 0 && use.hourlyUsd === 0 ? VALKEY : 1
    return [
      line({
        id: 'nodes',
        label: 'Nodes',
        quantity: use.nodes * use.hours * sizes,
        price: scaled(statedOr(use.hourlyUsd, prices[node.price]), engine),
      }),
      optionalLine({ id: 'backup', label: 'Backups', quantity: use.backupGb, price: prices['aws.elasticache.backup'] }),
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
  lines: (use, prices) => {
    const engine = use.valkey > 0 ? 'valkey' : 'redis'
    const stored = Math.max(use.storedGb, LEAST_GB[engine])
    return [
      line({
        id: 'stored',
        label: 'Data held',
        quantity: stored * use.hours,
        price: prices[`aws.elasticache_sl.${engine}_gb`],
      }),
      line({
        id: 'ecpu',
        label: 'Processing units',
        quantity: use.requests * Math.max(1, use.requestKb),
        price: prices[`aws.elasticache_sl.${engine}_ecpu`],
      }),
    ]
  },
})

export const CACHE_METERS = [nodes, serverless] as const
