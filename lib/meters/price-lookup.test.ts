import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { priceLookup, isFallback } from './price-lookup'

describe('a book of prices', () => {
  test.each([
    ['aws.nat.hour', undefined, 'aws.nat.hour'],
    ['aws.nat.hour', 'eu-central-1', 'aws.nat.hour.eu-central-1'],
    ['aws.nat.hour', 'sa-east-1', 'aws.nat.hour'],
    ['aws.egress', undefined, 'aws.egress.us-east-1'],
    ['aws.egress', 'sa-east-1', 'aws.egress.sa-east-1'],
    ['aws.egress', 'us-west-2', 'aws.egress.us-east-1'],
    ['gcp.run.vcpu_s', 'europe-west3', 'gcp.run.vcpu_s.tier2'],
  ])('%s in %s is %s', (id, region, found) => expect(priceLookup(PRICES, { region })(id).id).toBe(found))

  test("gives the visitor's own price, without tiers and without the date of the one it replaces", () => {
    const price = priceLookup(PRICES, { own: { 'aws.egress': 0.02 } })('aws.egress')
    expect(price).toMatchObject({
      id: 'aws.egress.us-east-1',
      usd: 0.02,
      tiers: undefined,
      origin: { kind: 'contracted' },
    })
  })
  test('takes an own figure of zero for what it says', () =>
    expect(priceLookup(PRICES, { own: { 'aws.nat.gb': 0 } })('aws.nat.gb').usd).toBe(0))
  test('knows no price by another name', () =>
    expect(() => priceLookup(PRICES)('aws.nat.toString')).toThrow(RangeError))
  test('is not fooled by what every object has', () =>
    expect(() => priceLookup(PRICES)('constructor')).toThrow(RangeError))
})

describe('borrowed', () => {
  test.each([
    ['aws.nat.gb', 'us-east-1', false],
    ['aws.nat.gb', 'eu-central-1', true],
    ['aws.nat.hour', 'eu-central-1', false],
    ['aws.egress', 'us-west-2', true],
    ['aws.lambda_edge.request', 'eu-central-1', false],
    ['gcp.run.vcpu_s', 'europe-west3', false],
    ['gcp.run.request', 'europe-west3', true],
    ['cloudflare.kv.read', 'eu-central-1', false],
  ])('%s in %s: %s', (id, region, borrowed) =>
    expect(isFallback(priceLookup(PRICES, { region })(id), region)).toBe(borrowed),
  )
})
