import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { shortSource } from '@/content/rate-cards/short-source'
import { RATE_CARD_NAMES, RATE_CARD_REVISIONS } from '@/content/scenario/card-ids'
import { PRICES } from '@/content/prices'
import { listCard } from '@/content/schemas/price'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { scenarioWith } from '@/lib/kernel'
import { COMPONENT_MODELS } from '@/lib/sizing'
import { costInputs } from '../cost-inputs'
import { priceLookup, isFallback, componentMeter } from '@/lib/meters'

/** Every meter that a block may ask for: several regions and many read models bring out all blocks. */
const METERS = new Set(
  PATTERN_IDS.flatMap((id) =>
    COMPONENT_MODELS[id].componentsOf(costInputs(scenarioWith({ workload: { regions: 3, readModels: 5 } }))),
  ).flatMap(({ meter, or }) => (or ? [meter, or.meter] : [meter])),
)
const NEEDED = [...new Set([...METERS].flatMap((id) => componentMeter(id).prices))].sort()

/** Viewers near a region have a price of their own, which the price lists keep under another id. */
const OF_VIEWERS: Record<string, Record<string, string>> = {
  'eu-central-1': { 'aws.cloudfront.https': 'aws.cloudfront.https.eu' },
}

describe.each(Object.values(LIST_CARDS))('$id', (card) => {
  const listed = priceLookup(PRICES, { region: card.region })
  const expected = (id: string) => {
    const { note: _, ...price } = PRICES[OF_VIEWERS[card.region]?.[id] ?? listed(id).id]!
    return { ...price, id, source: shortSource(price.source) }
  }

  test('has the shape of a card', () => expect(listCard.parse(card)).toEqual(card))
  test('has the name and the revision that links and pages use', () => {
    const id = card.id as keyof typeof LIST_CARDS
    expect([card.name, card.revision]).toEqual([RATE_CARD_NAMES[id], RATE_CARD_REVISIONS[id]])
  })
  test("holds the prices that the blocks' meters read, and no other", () =>
    expect(Object.keys(card.prices).sort()).toEqual(NEEDED))
  test.each(NEEDED)('%s is what the price lists say', (id) => expect(card.prices[id]).toEqual(expected(id)))
  test.each(NEEDED)('%s is borrowed where the region has no price of its own', (id) => {
    const found = card.prices[id]!
    const covers = OF_VIEWERS[card.region]?.[id] !== undefined || found.region.includes('Europe')
    expect(card.fallbackRegion.includes(id)).toBe(!covers && isFallback(listed(id), card.region))
  })
})

test('the second region borrows what it has no price for, and nothing that holds for it', () => {
  const { fallbackRegion } = LIST_CARDS['aws-eu-central-1']
  expect(fallbackRegion).toContain('aws.aurora.db.r7g.large')
  for (const own of [
    'aws.fargate.vcpu_hour',
    'aws.aurora.acu',
    'aws.egress',
    'aws.lambda_edge.request',
    'aws.cloudfront.egress.us_eu',
  ]) {
    expect(fallbackRegion).not.toContain(own)
  }
})

test('all cards together weigh less than 15 KB compressed', () => {
  const text = ['aws-us-east-1', 'aws-eu-central-1', 'compact', 'index']
    .map((name) => readFileSync(new URL(`../../../content/rate-cards/${name}.ts`, import.meta.url), 'utf8'))
    .join('\n')
  expect(gzipSync(text).length).toBeLessThan(15_000)
})
