import { describe, expect, test } from 'vitest'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { REQUIREMENT_NAMES, type Requirements } from '@/content/scenario/requirements'
import type { RateCard } from '@/content/schemas/rate-card'
import { frameworkEstimate } from './estimate'
import { FRAMEWORK_MODELS } from './models'

const NOTHING = Object.fromEntries(REQUIREMENT_NAMES.map((name) => [name, 0])) as Requirements
const asked = (volumes: Partial<Requirements>): Requirements => ({ ...NOTHING, ...volumes })

type Example = {
  story: string
  pattern: PatternId
  volumes: Partial<Requirements>
  amounts: Record<string, number>
  subtotal: number
  published: number
  total: number
}

/** Worked out by hand from the guide's Python and from our extensions of it. */
const EXAMPLES: Example[] = [
  {
    story: 'CQRS: 1M writes at $1/1K, 10M reads and 1M events at $0.1/1K, twice',
    pattern: 'cqrs',
    volumes: { writeVolume: 1_000_000, readVolume: 10_000_000, events: 1_000_000 },
    amounts: { writeDb: 1000, readStores: 1000, streaming: 100 },
    subtotal: 2100,
    published: 4200,
    total: 4200,
  },
  {
    story: 'Event Sourcing: 1M events at $2/1K, 100K aggregates at $10/1K, 3 read models at $500, three times',
    pattern: 'event-sourcing',
    volumes: { events: 1_000_000, aggregates: 100_000, readModels: 3 },
    amounts: { eventStore: 2000, snapshots: 1000, projections: 1500 },
    subtotal: 4500,
    published: 13_500,
    total: 13_500,
  },
  {
    story: 'Microservices: 25 services at $1,000 and $200, 10M calls at $10/1M, times 25 x 0.1',
    pattern: 'microservices',
    volumes: { services: 25, interServiceCalls: 10_000_000 },
    amounts: { services: 25_000, mesh: 5000, networking: 100 },
    subtotal: 30_100,
    published: 75_250,
    total: 75_250,
  },
  {
    story: 'Microservices: four services would be discounted to 40%; the total is not',
    pattern: 'microservices',
    volumes: { services: 4, interServiceCalls: 1_000_000 },
    amounts: { services: 4000, mesh: 800, networking: 10 },
    subtotal: 4810,
    published: 1924,
    total: 4810,
  },
  {
    story: 'Microservices: at ten services the published multiplier is 1',
    pattern: 'microservices',
    volumes: { services: 10 },
    amounts: { services: 10_000, mesh: 2000, networking: 0 },
    subtotal: 12_000,
    published: 12_000,
    total: 12_000,
  },
  {
    story: 'Serverless: 5M requests at $0.20/1M, 400,000 GB-seconds at $16.70/1M, 50 GB at $0.25',
    pattern: 'serverless',
    volumes: { requests: 5_000_000, computeSeconds: 400_000, storageGb: 50 },
    amounts: { requests: 1, duration: 6.68, storage: 12.5 },
    subtotal: 20.18,
    published: 20.18,
    total: 20.18,
  },
  {
    story: 'Cell-Based: 1M users make ten cells, two regions, 10M routed requests',
    pattern: 'cell-based',
    volumes: { users: 1_000_000, usersPerCell: 100_000, regions: 2, routedRequests: 10_000_000 },
    amounts: { cells: 10_000, router: 100, routerRegions: 1000 },
    subtotal: 11_100,
    published: 11_100,
    total: 11_100,
  },
  {
    story: 'Edge: three regions at $1,700, 10M requests, 1M GB-seconds, 1M writes copied to three regions',
    pattern: 'edge-computing',
    volumes: { regions: 3, requests: 10_000_000, computeSeconds: 1_000_000, globalWrites: 1_000_000 },
    amounts: { fixed: 5100, requests: 6, duration: 50, replication: 3000 },
    subtotal: 8156,
    published: 8156,
    total: 8156,
  },
  {
    story: 'Monolith: one service, whatever the load',
    pattern: 'monolith',
    volumes: { requests: 1_000_000_000, writeVolume: 1_000_000 },
    amounts: { services: 1000 },
    subtotal: 1000,
    published: 1000,
    total: 1000,
  },
]

describe('worked examples', () => {
  test.each(EXAMPLES)('$story', ({ pattern, volumes, amounts, subtotal, published, total }) => {
    const result = frameworkEstimate(pattern, asked(volumes), FRAMEWORK_CARD)
    expect(result.lines.map((line) => line.id)).toEqual(Object.keys(amounts))
    for (const line of result.lines) expect(line.amount).toBeCloseTo(amounts[line.id]!, 9)
    expect(result.subtotal).toBeCloseTo(subtotal, 9)
    expect(result.publishedTotal).toBeCloseTo(published, 9)
    expect(result.total).toBeCloseTo(total, 9)
  })
})

describe('the multiplier says where it comes from', () => {
  const multiplier = (pattern: PatternId, volumes: Partial<Requirements>) =>
    frameworkEstimate(pattern, asked(volumes), FRAMEWORK_CARD).multiplier
  test("a constant, in the guide's words", () =>
    expect(multiplier('cqrs', {})).toEqual({
      published: 2,
      applied: 2,
      origin: { kind: 'constant', comment: 'Dual infrastructure' },
    }))
  test('of microservices, by the number of services', () =>
    expect(multiplier('microservices', { services: 25 })).toEqual({
      published: 2.5,
      applied: 2.5,
      origin: { kind: 'per-service', comment: 'Operational overhead', services: 25, perService: 0.1 },
    }))
  test('a discount is kept, shown and not applied', () =>
    expect(multiplier('microservices', { services: 4 })).toEqual({
      published: 0.4,
      applied: 1,
      origin: { kind: 'per-service', comment: 'Operational overhead', services: 4, perService: 0.1 },
    }))
})

describe('a line', () => {
  const cells = (regions: number) =>
    frameworkEstimate('cell-based', asked({ users: 10, usersPerCell: 100_000, regions }), FRAMEWORK_CARD).lines.find(
      (line) => line.id === 'cells',
    )
  test('has its quantity, rate, provenance and formula', () =>
    expect(cells(2)).toEqual({
      id: 'cells',
      price: 'framework.cell-based.cells',
      label: 'Cells',
      quantity: 6,
      unit: 'cell',
      rate: 1000,
      amount: 6000,
      provenance: 'derived',
      from: ['users', 'usersPerCell', 'regions'],
      formula: 'max(ceil(users / users per cell), 3 x regions)',
    }))
  test("is marked as the guide's where it is", () =>
    expect(frameworkEstimate('cqrs', NOTHING, FRAMEWORK_CARD).lines.map((line) => line.provenance)).toEqual([
      'source',
      'source',
      'source',
    ]))
})

describe('the card', () => {
  test.each(PATTERN_IDS)('the framework card prices exactly the lines of %s', (pattern) => {
    const rates = FRAMEWORK_CARD.patterns.find((entry) => entry.pattern === pattern)?.rates ?? {}
    expect(Object.keys(rates).sort()).toEqual(FRAMEWORK_MODELS[pattern].map((line) => line.id).sort())
  })
  test('another card gives other prices for the same quantities', () => {
    const half: RateCard = { ...FRAMEWORK_CARD, id: 'half', patterns: FRAMEWORK_CARD.patterns.map(halved) }
    const result = frameworkEstimate('cqrs', asked({ writeVolume: 1_000_000 }), half)
    expect([result.rateCard, result.total]).toEqual(['half', 1000])
  })
  test('a pattern without prices is an error that names both', () => {
    expect(() => frameworkEstimate('cqrs', NOTHING, { ...FRAMEWORK_CARD, patterns: [] })).toThrow(
      'The rate card "framework" has no prices for cqrs',
    )
  })
  test('a line without a rate is an error that names it', () => {
    const empty = { ...FRAMEWORK_CARD, patterns: FRAMEWORK_CARD.patterns.map((entry) => ({ ...entry, rates: {} })) }
    expect(() => frameworkEstimate('cqrs', NOTHING, empty)).toThrow('The rate card has no rate "writeDb" for cqrs')
  })
})

const halved = (entry: RateCard['patterns'][number]): RateCard['patterns'][number] => ({
  ...entry,
  rates: Object.fromEntries(Object.entries(entry.rates).map(([id, rate]) => [id, { ...rate, usd: rate.usd / 2 }])),
})
