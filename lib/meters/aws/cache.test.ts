import { expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { meterOf } from '../all'
import { priceLookup } from '../price-lookup'
import { priceMeter } from '../price-meter'

const book = priceLookup(PRICES)

/** The node of which this memory and these processors need one, by its price, and how many of those it costs. */
function nodeFor(nodeGb: number, nodeVcpu: number) {
  const options = { freeTier: false, hoursPerMonth: 730 }
  const { lines } = priceMeter(meterOf('aws.elasticache'), { nodeGb, nodeVcpu, hours: 1 }, book, options)
  const nodes = lines.find(({ id }) => id === 'nodes')
  return [nodes?.price, nodes?.quantity]
}

// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html
test.each([
  ['t4g.micro', 0.5, 2, 't4g.micro', 1],
  ['m6g.large', 6.4, 2, 'm6g.large', 1],
  ['m6g.xlarge', 12.94, 4, 'm6g.large', 2],
  ['m6g.2xlarge', 26.04, 8, 'm6g.large', 4],
  ['m6g.4xlarge', 52.26, 16, 'm6g.large', 8],
  ['m6g.8xlarge', 103.68, 32, 'm6g.large', 16],
  ['m6g.12xlarge', 157.12, 48, 'm6g.12xlarge', 1],
  ['m6g.16xlarge', 209.55, 64, 'm6g.large', 32],
  ['r5.large', 13.07, 2, 'r5.large', 1],
  ['r5.xlarge', 26.32, 4, 'r5.large', 2],
  ['r5.2xlarge', 52.82, 8, 'r5.large', 4],
  ['r5.4xlarge', 105.81, 16, 'r5.4xlarge', 1],
  ['r5.12xlarge', 317.77, 48, 'r5.large', 24],
])('cache.%s holds %d GB and has %d processors, and no more', (_, gb, vcpu, price, sizes) => {
  const node = [`aws.elasticache.${price}`, sizes]
  expect(nodeFor(gb, vcpu)).toEqual(node)
  expect(nodeFor(gb + 0.01, vcpu)).not.toEqual(node)
  expect(nodeFor(gb, vcpu + 1)).not.toEqual(node)
})

test('cache.r5.24xlarge, the largest, holds 635.61 GB and has 96 processors', () =>
  expect(nodeFor(635.61, 96)).toEqual(['aws.elasticache.r5.large', 48]))
