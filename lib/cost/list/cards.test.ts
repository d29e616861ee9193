import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { PRICES } from '@/content/prices'
import { listCard } from '@/content/schemas/price'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { STACK_FIELDS, STACK_NAMES } from '@/content/scenario/stack'
import { scenarioWith } from '@/lib/kernel'
import { COMPONENT_MODELS } from '@/lib/sizing'
import { costInputs } from '../cost-inputs'
import { componentMeter } from '@/lib/meters'

/** Every meter that a component may ask for: several regions, many read models and all variants bring them out. */
const METERS = new Set(
  PATTERN_IDS.flatMap((id) =>
    [1, 1_000_000].flatMap((peakQps) =>
      STACK_NAMES.flatMap((name) =>
        STACK_FIELDS[name].variants.flatMap((variant) =>
          COMPONENT_MODELS[id].componentsOf(
            costInputs(
              scenarioWith({
                situation: { peakQps },
                workload: { regions: 3, readModels: 5 },
                stack: { [name]: variant },
              }),
            ),
          ),
        ),
      ),
    ),
  ).flatMap(({ meter, or }) => (or ? [meter, or.meter] : [meter])),
)
const NEEDED = [...new Set([...METERS].flatMap((id) => componentMeter(id).prices))].sort()

describe.each(Object.values(LIST_CARDS))('$id', (card) => {
  test('has the shape of a card', () => expect(listCard.parse(card)).toEqual(card))
  test("holds the prices that the components' meters read, and no other", () =>
    expect(Object.keys(card.prices).sort()).toEqual(NEEDED))
  test.each(NEEDED)('%s costs what the price lists say', (id) => {
    const { usd, tiers, free, unit } = card.prices[id]!
    const found = Object.values(PRICES).filter((price) => price.id === id || price.id.startsWith(`${id}.`))
    expect(found.map((price) => [price.usd, price.tiers, price.free, price.unit])).toContainEqual([
      usd,
      tiers,
      free,
      unit,
    ])
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
  const text = [
    'aws-us-east-1.generated',
    'aws-eu-central-1.generated',
    'aws-us-east-1',
    'aws-eu-central-1',
    'compact',
    'index',
  ]
    .map((name) => readFileSync(new URL(`../../../content/rate-cards/${name}.ts`, import.meta.url), 'utf8'))
    .join('\n')
  expect(gzipSync(text).length).toBeLessThan(15_000)
})
