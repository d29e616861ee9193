import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { EQUIVALENTS } from '@/content/rate-cards/equivalents'
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
            ).load,
          ),
        ),
      ),
    ),
  ).flatMap(({ metered, or }) => (or ? [metered.meter, or.meter] : [metered.meter])),
)
const NEEDED = [...new Set([...METERS].flatMap((id) => componentMeter(id).prices))].sort()

describe.each(Object.values(LIST_CARDS))('$id', (card) => {
  test('has the shape of a card', () => expect(listCard.parse(card)).toEqual(card))
  test("holds the prices that the components' meters read, and no other", () =>
    expect(Object.keys(card.prices).sort()).toEqual(NEEDED))
  const own = NEEDED.filter((id) => card.prices[id]!.vendor === 'aws')
  test.each(own)('%s costs what the price lists say', (id) => {
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

describe.each([
  [LIST_CARDS['azure-eastus'], EQUIVALENTS.azure],
  [LIST_CARDS['gcp-us-central1'], EQUIVALENTS.gcp],
] as const)('$id', ({ prices, fallbackRegion, borrowed, vendor }, equivalents) => {
  const first = LIST_CARDS['aws-us-east-1'].prices
  const own = Object.entries(equivalents)

  test.each(own)('%s is what the price lists of the vendor say, in the unit of the first region', (id, { parts }) => {
    const sum = parts.reduce((total, [part, times]) => total + PRICES[part]!.usd * times, 0)
    expect(prices[id]).toMatchObject({ vendor, unit: first[id]!.unit })
    expect(prices[id]!.usd).toBeCloseTo(sum, 12)
    for (const [part] of parts) expect(PRICES[part]!.vendor).toBe(vendor)
    // Tiers and free quantities are those of the vendor, counted in that unit.
    const [[part, times], ...others] = parts as [(typeof parts)[number], ...(typeof parts)[number][]]
    const { tiers, free } = PRICES[part]!
    if (others.length > 0 || times === 0) return
    expect(prices[id]!.free?.quantity).toBe(free && Number((free.quantity / times).toPrecision(12)))
    expect(prices[id]!.tiers?.map(({ usd }) => Number((usd / times).toPrecision(9)))).toEqual(
      tiers?.map(({ usd }) => usd),
    )
  })

  test('borrows all that it has no price of its own for, and says so', () => {
    const without = NEEDED.filter((id) => !equivalents[id])
    expect(fallbackRegion).toEqual(expect.arrayContaining(without))
    for (const id of without) expect(prices[id]).toBe(first[id])
    expect(fallbackRegion.length).toBeLessThan(NEEDED.length)
  })

  test('a price of another region of the vendor counts as borrowed', () => {
    const elsewhere = fallbackRegion.filter((id) => prices[id]!.vendor === vendor)
    expect(elsewhere.every((id) => prices[id]!.region !== LIST_CARDS['aws-us-east-1'].region)).toBe(true)
    if (vendor === 'azure') expect(elsewhere).toEqual(expect.arrayContaining(['aws.cw.logs_in', 'aws.rds.gp3']))
  })

  test('a borrowed price lies inside its range, which the prices of other vendors make', () => {
    expect(borrowed!.spread[0]).toBeLessThan(1)
    expect(borrowed!.spread[1]).toBeGreaterThan(1)
    for (const [id, [low, high]] of Object.entries(borrowed!.ranges)) {
      expect(fallbackRegion).toContain(id)
      expect(low).toBeLessThanOrEqual(1)
      expect(high).toBeGreaterThanOrEqual(1)
      const others = Object.values(LIST_CARDS).filter((card) => !card.fallbackRegion.includes(id))
      for (const card of others.filter(({ region }) => region !== 'eu-central-1'))
        expect(within(card.prices[id]!.usd / prices[id]!.usd, [low, high]), `${id} on ${card.id}`).toBe(true)
    }
  })
})

const within = (ratio: number, [low, high]: readonly [number, number]): boolean =>
  ratio === 0 || (ratio >= low * 0.999 && ratio <= high * 1.001)

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
    'azure-eastus.generated',
    'gcp-us-central1.generated',
    'aws-us-east-1',
    'aws-eu-central-1',
    'compact',
    'index',
  ]
    .map((name) => readFileSync(new URL(`../../../content/rate-cards/${name}.ts`, import.meta.url), 'utf8'))
    .join('\n')
  expect(gzipSync(text).length).toBeLessThan(15_000)
})
