import { describe, expect, test } from 'vitest'
import { price as schema } from '../schemas/price'
import { PRICE_LIST, PRICES } from '.'

describe.each(PRICE_LIST.map((price) => [price.id, price] as const))('%s', (id, price) => {
  test('matches the schema and has no unknown field', () => {
    expect(schema.strict().parse(price)).toEqual(price)
  })

  test('has an id that no other price has', () => {
    expect(PRICE_LIST.filter((other) => other.id === id)).toHaveLength(1)
    expect(PRICES[id]).toBe(price)
  })

  test('has an id that begins with its vendor', () => {
    expect(id.split('.')[0]).toBe(price.vendor)
  })

  test('has at most twelve significant digits', () => {
    for (const usd of [price.usd, ...(price.tiers ?? []).map((tier) => tier.usd)])
      expect(usd).toBe(Number(usd.toPrecision(12)))
  })
})

describe.each(PRICE_LIST.filter(({ tiers }) => tiers).map((price) => [price.id, price.usd, price.tiers!] as const))(
  'the tiers of %s',
  (_, usd, tiers) => {
    const bounds = tiers.slice(0, -1).map(({ upTo }) => upTo ?? NaN)

    test('only the last tier has no upper bound', () => {
      expect(tiers.at(-1)!.upTo).toBeNull()
      expect(bounds.every(Number.isFinite)).toBe(true)
    })
    test('the upper bounds rise', () => expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b)))
    test('the first tier has the price itself', () => expect(tiers[0]!.usd).toBe(usd))
    test('neighbouring tiers have different prices', () => {
      expect(tiers.slice(1).every((tier, index) => tier.usd !== tiers[index]!.usd)).toBe(true)
    })
  },
)

/** Free tiers as the vendors state them. */
test.each([
  ['aws.lambda.request', 1_000_000, 'always'],
  ['aws.lambda.gb_second.x86', 400_000, 'always'],
  ['aws.lambda.gb_second.arm', 400_000, 'always'],
  ['aws.cloudfront.egress.us_eu', 1024, 'always'],
  ['aws.apigw.http', 1_000_000, 'first-12-months'],
  ['aws.apigw.rest', 1_000_000, 'first-12-months'],
  ['aws.dynamodb.storage', 25, 'always'],
  ['aws.sqs.standard', 1_000_000, 'always'],
  ['aws.sfn.standard', 4000, 'always'],
  ['aws.eventbridge.scheduler', 14_000_000, 'always'],
  ['aws.egress.us-east-1', 100, 'always'],
  ['aws.cw.logs_in', 5, 'always'],
  ['cloudflare.workers.request', 10_000_000, 'included'],
  ['cloudflare.do.gb_s', 400_000, 'included'],
  ['gcp.run.vcpu_s', 180_000, 'always'],
  ['gcp.pubsub.tib', 10 / 1024, 'always'],
  ['gcp.gke.cluster', 744, 'always'],
  ['azure.functions.gb_s', 400_000, 'always'],
] as const)('%s leaves %d free, %s', (id, quantity, kind) => {
  expect(PRICES[id]?.free).toEqual({ quantity, kind })
})

/** Prices that are often quoted wrongly. */
test.each([
  ['aws.dynamodb.wru', 6.25e-7, 'halved on 1 November 2024; many tables still say 1.25 a million'],
  ['aws.dynamodb.rru', 1.25e-7, 'halved on 1 November 2024; many tables still say 0.25 a million'],
  ['aws.aurora.db.r6g.xlarge', 0.519, '0.58 is the price of db.r5.xlarge'],
  ['aws.ebs.gp3_mbps', 0.04, "the vendor's example of 0.06 is for another region"],
])('%s is %d: %s', (id, usd) => {
  expect(PRICES[id]?.usd).toBe(usd)
})

/** The quantity up to which a price holds, and the price, as the vendors' pages state them. */
describe('tiers are those that vendors publish', () => {
  test.each<[string, [number | null, number][]]>([
    [
      'aws.route53.zone',
      [
        [25, 0.5],
        [null, 0.1],
      ],
    ],
    [
      'aws.sqs.standard',
      [
        [1e11, 4e-7],
        [2e11, 3e-7],
        [null, 2.4e-7],
      ],
    ],
    [
      'aws.apigw.rest',
      [
        [333e6, 3.5e-6],
        [1e9, 2.8e-6],
        [20e9, 2.38e-6],
        [null, 1.51e-6],
      ],
    ],
    [
      'aws.apigw.http',
      [
        [300e6, 1e-6],
        [null, 9e-7],
      ],
    ],
    [
      'aws.lambda.gb_second.x86',
      [
        [6e9, 16.6667e-6],
        [15e9, 15e-6],
        [null, 13.3334e-6],
      ],
    ],
    [
      'aws.lambda.gb_second.arm',
      [
        [7.5e9, 13.3334e-6],
        [18.75e9, 12.0001e-6],
        [null, 10.6667e-6],
      ],
    ],
    [
      'aws.egress.us-east-1',
      [
        [10_240, 0.09],
        [51_200, 0.085],
        [153_600, 0.07],
        [null, 0.05],
      ],
    ],
    [
      'aws.cw.vended_logs',
      [
        [10_240, 0.5],
        [30_720, 0.25],
        [51_200, 0.1],
        [null, 0.05],
      ],
    ],
    [
      'aws.sfn.express_gb_hour',
      [
        [1000, 0.060012],
        [5000, 0.029988],
        [null, 0.016416],
      ],
    ],
    [
      'azure.servicebus.op',
      [
        [13e6, 0],
        [100e6, 8e-7],
        [2.5e9, 5e-7],
        [null, 2e-7],
      ],
    ],
  ])('%s', (id, tiers) => expect(PRICES[id]?.tiers?.map(({ upTo, usd }) => [upTo, usd])).toEqual(tiers))
})

/** What stays free for ever, as the vendors publish it. */
describe('allowances that never expire', () => {
  test.each<[string, number]>([
    ['aws.lambda.request', 1e6],
    ['aws.lambda.gb_second.x86', 400_000],
    ['aws.sqs.standard', 1e6],
    ['aws.sns.publish', 1e6],
    ['aws.sfn.standard', 4000],
    ['aws.dynamodb.storage', 25],
    ['aws.dynamodb.wcu_hour', 25 * 744],
    ['aws.dynamodb.rcu_hour', 25 * 744],
    ['aws.kms.request', 20_000],
    ['aws.egress.us-east-1', 100],
    ['aws.cloudfront.egress.us_eu', 1024],
    ['gcp.run.vcpu_s', 180_000],
    ['gcp.run.request', 2e6],
    ['azure.functions.execution', 1e6],
  ])('%s: %d', (id, quantity) => expect(PRICES[id]?.free).toEqual({ quantity, kind: 'always' }))
})
