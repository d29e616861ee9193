import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { priceLookup, isFallback } from './price-lookup'

describe('priceLookup', () => {
  test.each([
    ['aws.nat.hour', undefined, 'aws.nat.hour'],
    ['aws.nat.hour', 'eu-central-1', 'aws.nat.hour.eu-central-1'],
    ['aws.nat.hour', 'sa-east-1', 'aws.nat.hour'],
    ['aws.egress', undefined, 'aws.egress.us-east-1'],
    ['aws.egress', 'sa-east-1', 'aws.egress.sa-east-1'],
    ['aws.egress', 'us-west-2', 'aws.egress.us-east-1'],
    ['gcp.run.vcpu_s', 'europe-west3', 'gcp.run.vcpu_s.tier2'],
  ])('%s in %s is %s', (id, region, found) => expect(priceLookup(PRICES, { region })(id).id).toBe(found))

  test('returns a contracted price without the tiers and the date of the list price it replaces', () => {
    const price = priceLookup(PRICES, { own: { 'aws.egress': 0.02 } })('aws.egress')
    expect(price).toMatchObject({
      id: 'aws.egress.us-east-1',
      usd: 0.02,
      tiers: undefined,
      origin: { kind: 'contracted' },
    })
  })
  test('accepts a contracted price of zero', () =>
    expect(priceLookup(PRICES, { own: { 'aws.nat.gb': 0 } })('aws.nat.gb').usd).toBe(0))
  test('throws for an unknown price id', () =>
    expect(() => priceLookup(PRICES)('aws.nat.toString')).toThrow(RangeError))
  test('throws for ids that are properties of every object, such as "constructor"', () =>
    expect(() => priceLookup(PRICES)('constructor')).toThrow(RangeError))
})

describe('isFallback', () => {
  test.each([
    ['aws.nat.gb', 'us-east-1', false],
    ['aws.nat.gb', 'eu-central-1', true],
    ['aws.nat.hour', 'eu-central-1', false],
    ['aws.egress', 'us-west-2', true],
    ['aws.lambda_edge.request', 'eu-central-1', false],
    ['gcp.run.vcpu_s', 'europe-west3', false],
    ['gcp.run.request', 'europe-west3', true],
    ['cloudflare.kv.read', 'eu-central-1', false],
    ['aws.firehose.in.eu-west-2', 'us-east-1', true],
    ['aws.cloudfront.egress.us_eu', 'eu-west-1', false],
    ['aws.cloudfront.egress.us_eu', 'ap-south-1', true],
    ['azure.loganalytics.gb.westeurope', 'westeurope', false],
    ['azure.loganalytics.gb.westeurope', 'eastus', true],
    ['azure.cosmos.ru_hour', 'westus2', false],
    ['azure.cosmos.ru_hour', 'westeurope', true],
    ['gcp.run.vcpu_s', 'europe-west1', false],
    ['gcp.run.vcpu_s', 'europe-west2', false],
    ['gcp.gcs.standard_eu_multi', 'us-central1', true],
  ])('%s in %s: %s', (id, region, borrowed) =>
    expect(isFallback(priceLookup(PRICES, { region })(id), region)).toBe(borrowed),
  )
})
