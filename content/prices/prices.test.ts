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
