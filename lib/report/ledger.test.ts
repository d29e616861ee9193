import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { EQUIVALENTS } from '@/content/rate-cards/equivalents'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { PRICE_IDS } from '@/content/scenario/price-ids'
import { PRICE_LIST, PRICES } from '@/content/prices'
import { BENEFITS } from '@/content/evidence/benefits'
import { FACTOR_NOTES } from '@/content/evidence/factor-notes'
import { PUBLISHED_MIGRATIONS } from '@/content/evidence/migrations'
import { COMMITMENT_OFFERS, SPOT_OFFERS, SUPPORT_OFFERS } from '@/content/scenario/commitment-offers'
import { COST_FACTORS, FACTOR_IDS } from '@/content/scenario/cost-factors'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { ANSWER_FIELDS, MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { MOVE_PATH_IDS, MOVE_PATHS } from '@/content/scenario/move-phases'
import { MODEL_CONSTANTS, type ModelConstant } from '@/content/scenario/model-constants'
import type { ListCard, Price } from '@/content/schemas/price'
import { scenarioWith } from '@/lib/kernel'
import { ledgerOf } from './ledger'
import { phaseRows } from './ledger-phases'
import { ledgerAsJson, ledgerTable } from './ledger-files'
import { isStale } from './ledger-prices'
import type { LedgerFacts } from './ledger-types'

const TODAY = '2026-11-23'

const hour: Price = {
  id: 'aws.alb.hour',
  vendor: 'aws',
  region: 'us-east-1',
  service: 'ALB',
  what: 'load balancer',
  unit: 'hour',
  usd: 0.0225,
  source: 'aws.amazon.com/elasticloadbalancing/pricing',
  asOf: '2026-08-20',
  confidence: 'high',
}
const hourEu: Price = { ...hour, id: 'aws.alb.hour.eu-central-1', region: 'eu-central-1', usd: 0.027, asOf: '2025' }
const egress: Price = {
  ...hour,
  id: 'aws.egress.us-east-1',
  service: 'Data transfer',
  what: 'to the internet',
  unit: 'GB',
  usd: 0.09,
  asOf: '2025-10',
  tiers: [
    { upTo: 10_240, usd: 0.09 },
    { upTo: null, usd: 0.05 },
  ],
  free: { quantity: 100, kind: 'always' },
  confidence: 'medium',
}
const sidecar: Price = { ...hour, id: 'oss.istio.sidecar', vendor: 'oss', asOf: '2024-11' }
const unused: Price = { ...hour, id: 'aws.gold.hour' }
const card = (id: string, name: string, prices: Record<string, Price>): ListCard => ({
  kind: 'list',
  id,
  revision: `${id}-1`,
  name,
  vendor: 'aws',
  region: id,
  asOf: '2026-11',
  prices,
  fallbackRegion: [],
})

const invented: ModelConstant = {
  label: 'Load on brokers',
  unit: '%',
  value: 0.75,
  evidence: { provenance: 'derived', source: 'A sizing tool', asOf: '2026' },
}

const facts: LedgerFacts = {
  cards: [
    card('east', 'East', {
      'aws.alb.hour': { ...hour, source: 'short' },
      'aws.egress': { ...egress, id: 'aws.egress' },
    }),
    card('west', 'West', {
      'aws.alb.hour': { ...hourEu, id: 'aws.alb.hour' },
      'aws.egress': { ...egress, id: 'aws.egress' },
    }),
  ],
  prices: [hour, hourEu, egress, sidecar, unused],
  meters: [
    { label: 'Load balancer', prices: ['aws.alb.hour'] },
    { label: 'Internet', prices: ['aws.egress'] },
    { label: 'Mesh', prices: ['oss.istio.sidecar'] },
  ],
  framework: FRAMEWORK_CARD,
  operational: OPERATIONAL_COSTS,
  constants: { ...MODEL_CONSTANTS, invented },
  factors: COST_FACTORS,
  notes: FACTOR_NOTES,
  offers: COMMITMENT_OFFERS,
  spot: SPOT_OFFERS,
  support: SUPPORT_OFFERS,
  facts: BENEFITS,
  migrations: PUBLISHED_MIGRATIONS,
}
const rows = ledgerOf(facts, TODAY)
const row = (id: string, from = rows) => from.find((candidate) => candidate.id === id)

describe('prices', () => {
  test('carry their evidence and who uses them', () =>
    expect(row('aws.alb.hour')).toEqual({
      id: 'aws.alb.hour',
      group: 'prices',
      price: { vendor: 'aws', onCard: true, shortId: 'aws.alb.hour' },
      url: 'https://aws.amazon.com/elasticloadbalancing/pricing',
      label: 'ALB: load balancer (us-east-1)',
      value: 0.0225,
      unit: 'USD per hour',
      source: 'aws.amazon.com/elasticloadbalancing/pricing',
      asOf: '2026-08-20',
      grade: 'list price',
      usedBy: ['East', 'Load balancer'],
      stale: false,
    }))

  test('of a region of its own are a row of their own, for the same meter', () =>
    expect(row('aws.alb.hour.eu-central-1')).toMatchObject({ value: 0.027, usedBy: ['West', 'Load balancer'] }))

  test('that are borrowed are one row, used by both cards', () =>
    expect(row('aws.egress.us-east-1')?.usedBy).toEqual(['East', 'West', 'Internet']))

  test('say their tiers, what is free and how sure they are', () =>
    expect(row('aws.egress.us-east-1')?.note).toBe(
      'Tiers: $0.09 up to 10,240, $0.05 beyond. Free: 100 a month (always). Confidence: medium',
    ))

  test('that nothing uses are left out', () => expect(row('aws.gold.hour')).toBeUndefined())

  test('that were measured are published, not listed', () => expect(row('oss.istio.sidecar')?.grade).toBe('published'))

  test("of one's own stand beside ours, in every region", () => {
    const own = ledgerOf(
      facts,
      TODAY,
      scenarioWith({ money: { prices: { 'aws.alb.hour': 0.01, 'framework.cqrs.writeDb': 0.5 } } }),
    )
    expect([
      row('aws.alb.hour', own),
      row('aws.alb.hour.eu-central-1', own),
      row('framework.cqrs.writeDb', own),
    ]).toMatchObject([
      { value: 0.0225, own: 0.01 },
      { value: 0.027, own: 0.01 },
      { value: 0.001, own: 0.5 },
    ])
    expect(own.filter((entry) => entry.own !== undefined)).toHaveLength(3)
  })
})

describe('a price is stale', () => {
  test.each([
    ['read today', '2026-11-23', false],
    ['twelve months to the day', '2025-11-23', false],
    ['a day more', '2025-11-22', true],
    ['in that month, on no known day', '2025-11', false],
    ['in the month before', '2025-10', true],
    ['in that year, in no known month', '2025', false],
    ['in the year before', '2024', true],
    ['read tomorrow', '2026-11-24', false],
  ])('%s: %s', (_, asOf, stale) => expect(isStale(asOf, TODAY)).toBe(stale))

  test('by the day that is asked, not by the day it was built', () =>
    expect(
      ['2026-11-23', '2027-08-20', '2027-08-21'].map((today) => row('aws.alb.hour', ledgerOf(facts, today))?.stale),
    ).toEqual([false, false, true]))
})

describe('every figure has its row', () => {
  test.each([
    [
      'a coefficient of the source',
      'framework.cqrs.writeDb',
      { value: 0.001, unit: 'USD per write', grade: 'source document' },
    ],
    [
      'a coefficient of ours',
      'framework.cell-based.cells',
      { value: 1000, unit: 'USD per cell and month', grade: 'assumption' },
    ],
    [
      'a multiplier',
      'framework.microservices.multiplier',
      { value: 0.1, unit: 'times the sum, per service', grade: 'source document' },
    ],
    ['an overhead', 'overhead.cqrs', { value: 0.5, range: [0.2, 1], grade: 'source document' }],
    ['a learning time without an end', 'learning.microservices', { value: 12, range: [12, null], unit: 'months' }],
    ['overhead with many teams', 'byteams.many', { value: 0.15, range: [-0.2, 0.5], grade: 'assumption' }],
    ['on call', 'oncall.floor', { value: 8, unit: 'engineers', grade: 'published', asOf: '2016', stale: false }],
    ['a capacity', 'cap.writes', { value: 500, grade: 'assumption', usedBy: ['List-price estimates'] }],
    ['a fixed figure of the models', 'model.invented', { value: 0.75, grade: 'published', label: 'Load on brokers' }],
    ['a percentage', 'committeddiscount', { value: 0.28, unit: '%', grade: 'assumption' }],
  ])('%s', (_, id, parts) => expect(row(id)).toMatchObject(parts))

  test('every field, capacity and constant, and none twice', () => {
    const ids = rows.map(({ id }) => id)
    const fields = [ANSWER_FIELDS, WORKLOAD_FIELDS, PEOPLE_FIELDS, MONEY_FIELDS, CAPACITY_FIELDS].flatMap((group) =>
      Object.values(group).map(({ key }) => key),
    )
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toEqual(
      expect.arrayContaining([...fields, ...Object.keys(MODEL_CONSTANTS).map((name) => `model.${name}`)]),
    )
  })

  test('every price that a visitor can replace, from the lists', () => {
    const mine = scenarioWith({ money: { prices: Object.fromEntries(PRICE_IDS.map((id) => [id, 7])) } })
    const all = ledgerOf({ ...facts, cards: Object.values(LIST_CARDS), prices: PRICE_LIST }, TODAY, mine)
    const marked = all.filter(({ own }) => own === 7).map(({ id }) => id)
    const isMarked = (id: string) => marked.some((row) => row === id || row.startsWith(`${id}.`))
    expect(PRICE_IDS.filter((id) => !isMarked(id))).toEqual([])
    expect(all.filter(({ group, id }) => group === 'prices' && !Object.hasOwn(PRICES, id))).toEqual([])
  })

  test('every price that the card of another vendor is made of, under the id of that vendor', () => {
    const all = ledgerOf({ ...facts, cards: Object.values(LIST_CARDS), prices: PRICE_LIST }, TODAY)
    for (const [vendor, name] of [
      ['azure', 'Azure list prices, eastus'],
      ['gcp', 'Google Cloud list prices, us-central1'],
    ] as const) {
      const used = Object.values(EQUIVALENTS[vendor]).flatMap(({ parts }) => parts.map(([part]) => part))
      const rows = all.filter(({ id }) => used.includes(id))
      expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(used))
      expect(rows.filter(({ usedBy }) => !usedBy.includes(name)).map(({ id }) => id)).toEqual([])
    }
  })

  test('has a label, a unit, a source and a date, or says that its source has none', () =>
    expect(
      rows.filter(({ label, unit, source, asOf }) => !label || !unit || !source || !/^(\d{4}|undated$)/.test(asOf)),
    ).toEqual([]))

  test('shows the own figures of a scenario', () => {
    const own = ledgerOf(
      facts,
      TODAY,
      scenarioWith({
        people: { overhead: { cqrs: 0.7 }, engineers: 3 },
        situation: { peakQps: 5 },
        capacities: { cpuMs: 9 },
        money: { discount: 0.2 },
      }),
    )
    expect(['overhead.cqrs', 'engineers', 'qps', 'cap.cpu', 'discount'].map((id) => row(id, own)?.own)).toEqual([
      0.7, 3, 5, 9, 0.2,
    ])
  })
})

describe('commitments and support plans', () => {
  test('every offer is a row with its rate, range, source and grade', () => {
    const offers = rows.filter(({ group }) => group === 'offers')
    const tiers = Object.values(SUPPORT_OFFERS).reduce((sum, plan) => sum + 1 + plan.tiers.length, 0)
    expect(offers).toHaveLength(COMMITMENT_OFFERS.length + SPOT_OFFERS.length + tiers)
    expect(row('spot.machines.fargate-spot')).toMatchObject({ value: 0.5, range: [0.5, 0.7], grade: 'published' })
    expect(row('commit.cache.1y-none.reserved-node')).toMatchObject({
      label: 'Cache, 1 year, no upfront: taken off by Reserved node',
      value: 0.317,
      unit: '%',
      asOf: '2026-08-21',
      grade: 'list price',
    })
    expect(row('support.business.tier2')).toMatchObject({ value: 0.07, unit: '%', url: expect.stringContaining('aws') })
  })

  test("one's own discount stands beside the offers of that plan alone", () => {
    const own = ledgerOf(
      facts,
      TODAY,
      scenarioWith({ money: { commitments: { functions: { plan: '3y-none', off: 0.2 } } } }),
    ).filter((one) => one.own !== undefined)
    expect(own.map(({ id, own: off }) => [id, off])).toEqual([['commit.functions.3y-none.compute-savings-plan', 0.2]])
  })
})

describe('the whole cost', () => {
  test('has a row for every factor, with its range, grade, line and what it rests on', () => {
    expect(FACTOR_IDS.filter((id) => !row(`factor.${id}`))).toEqual([])
    expect(row('factor.exponentOne')).toMatchObject({
      value: 0.1,
      range: [0.05, 0.15],
      grade: 'B',
      line: 'coordination',
      usedBy: ['Coordination'],
      restsOn: ['coord.cocomo.exponent', 'coord.clockwise.focus-drop', 'coord.kickstarter.dozen'],
    })
  })

  test('names every line that a factor is in', () =>
    expect(row('factor.slip')?.usedBy).toEqual(['Migration', 'Scaling limits']))

  test("shows one's own factor, set or answered", () => {
    const own = ledgerOf(facts, TODAY, scenarioWith({ situation: { outageHours: 3 }, money: { factors: { slip: 2 } } }))
    expect(['factor.slip', 'factor.outageHours', 'factor.farMs'].map((id) => row(id, own)?.own)).toEqual([
      2,
      3,
      undefined,
    ])
  })

  test('rests on facts and migrations that have rows of their own', () => {
    const rests = rows.flatMap(({ restsOn = [] }) => restsOn)
    expect(rests.filter((id) => !row(id))).toEqual([])
    expect(rows.filter(({ group }) => group === 'facts')).toHaveLength(BENEFITS.length)
    expect(rows.filter(({ group }) => group === 'migrations')).toHaveLength(PUBLISHED_MIGRATIONS.length)
  })

  test('says which factors a fact is behind, and why one is behind none', () => {
    expect(row('lat.zalando')?.usedBy).toEqual([COST_FACTORS.revenuePer100ms.label])
    expect(row('lat.deloitte')).toMatchObject({ usedBy: [], note: expect.stringMatching(/^In no formula: /) })
  })
})

describe('as a file', () => {
  const tricky = {
    ...rows[0]!,
    label: 'a "b", c\nd',
    source: '=1+1',
    range: [-0.2, null] as const,
    usedBy: ['x', 'y'],
    own: 0,
  }
  const [head = [], ...lines] = ledgerTable([tricky, ...rows])
  const asRecord = (line: (string | number)[] = []) =>
    Object.fromEntries(head.map((name, index) => [name, line[index]]))

  test('a line of the table has every figure of its row', () =>
    expect(asRecord(lines[0])).toMatchObject({
      label: 'a "b", c\nd',
      source: '=1+1',
      low: -0.2,
      high: '',
      'used by': 'x; y',
      own: 0,
      value: 0.0225,
      stale: 'no',
    }))

  test('the table has a line for every row, as wide as its head', () => {
    expect(lines.map(([id]) => id)).toEqual([tricky, ...rows].map(({ id }) => id))
    expect(lines.filter(({ length }) => length !== head.length)).toEqual([])
  })

  test('JSON holds the same rows and the day', () =>
    expect(JSON.parse(ledgerAsJson(rows, TODAY))).toEqual({
      format: 'loadbearing-evidence-ledger',
      version: 1,
      date: TODAY,
      rows: rows.map(({ price: _, ...row }) => ({ ...row, group: expect.any(String) })),
    }))
})

test('every share of a phase that has a range is a row: a judgement, its reason, the moves it was judged by', () => {
  const ranges = MOVE_PATH_IDS.flatMap((path) =>
    MOVE_PATHS[path].phases.flatMap(({ effort, costs, saves }) => [effort, costs, saves]),
  ).filter(([low, , high]) => low < high)
  const rows = phaseRows()
  expect(rows.map(({ range, value }) => [range?.[0], value, range?.[1]])).toEqual(ranges)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const migrations = new Set(PUBLISHED_MIGRATIONS.map(({ id }) => id))
  expect(rows.flatMap(({ restsOn = [] }) => restsOn).filter((id) => !migrations.has(id))).toEqual([])
  expect(rows.filter(({ grade, note }) => grade !== 'judgement' || !note)).toEqual([])
})
