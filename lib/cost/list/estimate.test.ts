import { describe, expect, test } from 'vitest'
import { PROFILE_IDS } from '@/content/scenario/traffic'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { PRICES } from '@/content/prices'
import { STACK_SIZE_IDS } from '@/content/scenario/stack'
import type { StackChoice } from '@/content/schemas/scenario'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { listOnTerms } from '../card-on-terms'
import { costInputs, termsOf } from '../cost-inputs'
import { meterOf } from '@/lib/meters/all'
import { listEstimate } from './estimate'

const CARD = LIST_CARDS['aws-us-east-1']
const priced = (pattern: PatternId, parts: ScenarioParts = {}, card = CARD) => {
  const scenario = scenarioWith(parts)
  return listEstimate(pattern, costInputs(scenario).load, listOnTerms(card, termsOf(scenario)))
}
const lineOf = (pattern: PatternId, id: string, parts: ScenarioParts = {}, card = CARD) =>
  priced(pattern, parts, card).lines.find((line) => line.id === id)!
const blockOf = (pattern: PatternId, id: string, parts: ScenarioParts = {}) =>
  priced(pattern, parts).components.find(({ description }) => description.id === id)!

describe('a line', () => {
  test('says what it counts, at which price, from where', () =>
    expect(lineOf('monolith', 'database.instances')).toMatchObject({
      id: 'database.instances',
      label: 'Relational database: Instances',
      quantity: 2 * 730,
      unit: 'hour',
      rate: 0.276,
      amount: 2 * 730 * 0.276,
      provenance: 'list-price',
      from: [
        'peakQps',
        'averageToPeak',
        'readShare',
        'dataGb',
        'cacheHitRate',
        'writesPerVcpu',
        'readsPerVcpu',
        'ioPerWrite',
        'zones',
        'database',
      ],
      formula: expect.stringContaining('peak writes / writes per vCPU'),
      component: 'database',
      meter: 'aws.aurora',
      price: 'aws.aurora.db.r7g.large',
      origin: { kind: 'list', source: expect.stringContaining('io_optimized_analyzer.py'), asOf: '2026-08' },
      fallbackRegion: false,
    }))
  test.each(PATTERN_IDS)('of %s has an id of its own, a known meter and a known price', (pattern) => {
    const { lines } = priced(pattern, { workload: { regions: 2, readModels: 4 } })
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    for (const line of lines) {
      expect(meterOf(line.meter).prices).toContain(line.price)
      expect(PRICES[line.price] ?? PRICES[`${line.price}.us-east-1`]).toMatchObject({ unit: line.unit })
    }
  })
  test('in another region names prices that are taken from the fallback region', () => {
    const euro = LIST_CARDS['aws-eu-central-1']
    expect(lineOf('monolith', 'compute.app.vcpu', {}, euro)).toMatchObject({ rate: 0.04656, fallbackRegion: false })
    expect(lineOf('monolith', 'database.instances', {}, euro)).toMatchObject({ rate: 0.276, fallbackRegion: true })
  })
  test("with a price of one's own is marked", () =>
    expect(
      lineOf('monolith', 'egress', { situation: { peakQps: 1000 }, money: { prices: { 'aws.egress': 0.01 } } }),
    ).toMatchObject({
      rate: 0.01,
      provenance: 'assumed',
      origin: { kind: 'contracted' },
    }))
})

describe('components', () => {
  test.each(PATTERN_IDS)('of %s add up to the subtotal, and their lines to them', (pattern) => {
    const { components, lines, subtotal } = priced(pattern, { situation: { peakQps: 5000 }, workload: { regions: 2 } })
    for (const { description, amount } of components) {
      const { id } = description
      const own = lines.filter(({ component }) => component === id)
      expect(own.reduce((total, line) => total + line.amount, 0)).toBeCloseTo(amount, 6)
    }
    expect(components.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(subtotal, 6)
    expect(new Set(components.map(({ description }) => description.id)).size).toBe(components.length)
  })

  // 1,000/s at the peak, 330/s on average: half way 665/s x 5 ms / 0.6 = 5.54 vCPU.
  test('compute lies half way between average and peak', () =>
    expect(lineOf('monolith', 'compute.app.vcpu', { situation: { peakQps: 1000 } }).quantity).toBeCloseTo(
      (665 * 0.005 * 730) / 0.6,
      6,
    ))
  // Spiky: one hour at the peak and one after it at 8.33 vCPU for 1,000/s, four at a tenth of it and the others at two
  // containers, though a twentieth of the peak would need less.
  test('compute of a known day holds what each hour asks for, and two containers in each', () => {
    const peak = (1000 * 0.005) / 0.6
    expect(
      lineOf('monolith', 'compute.app.vcpu', { situation: { peakQps: 1000 }, profile: 'spiky' }).quantity,
    ).toBeCloseTo(((2 * peak + 22 * 2) / 24) * 730, 6)
  })
  test('compute of a flat day runs at the peak throughout', () =>
    expect(
      lineOf('monolith', 'compute.app.vcpu', { situation: { peakQps: 1000 }, profile: 'flat' }).quantity,
    ).toBeCloseTo((1000 * 0.005 * 730) / 0.6, 6))
  // A million requests of thirty are free.
  test.each(PROFILE_IDS)('functions on a day of kind %s cost what its requests cost', (profile) => {
    const traffic = { amount: 30e6, unit: 'requests', per: 'month', is: 'average' } as const
    expect(lineOf('serverless', 'functions.requests', { traffic, profile }).quantity).toBeCloseTo(29e6, 3)
  })
  test('compute has two containers at the least', () =>
    expect(lineOf('monolith', 'compute.app.vcpu', { situation: { peakQps: 1 } }).quantity).toBe(2 * 730))
  test('a database grows with writes and with what the cache misses', () =>
    // 1,000 writes/s / 500 + 9,000 reads/s x 20% / 2,500 = 2.72 vCPU in each of two copies, sold by 2 vCPU.
    expect(lineOf('monolith', 'database.instances', { situation: { peakQps: 10_000 } }).quantity).toBeCloseTo(
      (2 * 2.72 * 730) / 2,
      6,
    ))
  test('a cache of much data is built from large nodes', () => {
    expect(lineOf('monolith', 'cache')).toMatchObject({ price: 'aws.elasticache.m6g.large', quantity: 2 * 730 })
    // 40 GB in memory: 5 pairs of 9.75 GB are cheaper than 9 pairs of 4.8 GB.
    expect(lineOf('monolith', 'cache', { workload: { dataGb: 1000 } })).toMatchObject({
      price: 'aws.elasticache.r5.large',
      quantity: 10 * 730,
    })
  })
  test('few events are sized on Kinesis, many on brokers', () => {
    expect(blockOf('cqrs', 'stream').meter).toBe('aws.kinesis.provisioned')
    const much = { situation: { peakQps: 1_000_000 }, workload: { readShare: 0.1, eventsPerWrite: 5 } }
    expect(blockOf('cqrs', 'stream', much).meter).toBe('aws.msk.express')
    expect(lineOf('cqrs', 'stream.brokers', much).label).toBe('Event stream: Broker hours')
  })
  test('a small service has a serverless database, a large one instances', () => {
    expect(blockOf('microservices', 'database', { workload: { services: 10 } })).toMatchObject({
      meter: 'aws.aurora.serverless',
      copies: 10,
    })
    expect(blockOf('microservices', 'database', { situation: { peakQps: 1_000_000 } }).meter).toBe('aws.aurora')
    expect(lineOf('microservices', 'database.storage').meter).toBe('aws.aurora.serverless')
  })
  test('read models: a cache, then a search index, then tables', () => {
    const stores = (readModels: number) =>
      priced('cqrs', { workload: { readModels } })
        .components.map(({ description }) => description.id)
        .filter((id) => ['cache', 'search', 'tables'].includes(id))
    expect([stores(0), stores(1), stores(2), stores(4)]).toEqual([
      ['cache'],
      ['cache'],
      ['cache', 'search'],
      ['cache', 'search', 'tables'],
    ])
    expect(blockOf('cqrs', 'tables', { workload: { readModels: 4 } }).copies).toBe(2)
  })
  test.each([
    [10_000, 1, 3],
    [300_000, 1, 4],
    [1_000_000, 1, 11],
    [10_000_000, 1, 110],
    [10_000, 4, 12],
  ])('%d users in %d regions: %d cells, one in ten of them spare', (users, regions, cells) =>
    expect(blockOf('cell-based', 'database', { workload: { users, regions } }).copies).toBe(cells),
  )
  test('a full cell stays the same when load and users grow together', () => {
    const cell = (times: number) => {
      const { amount, copies } = blockOf('cell-based', 'cache', {
        situation: { peakQps: 1000 * times },
        workload: { users: 1_000_000 * times, dataGb: 1000 * times },
      })
      return amount / copies
    }
    expect(cell(10)).toBeCloseTo(cell(1), 9)
  })
  test('every region of the edge holds every write', () => {
    const io = (regions: number) => lineOf('edge-computing', 'database.io', { workload: { regions } }).quantity
    expect(io(3)).toBeCloseTo(3 * io(1), 3)
    expect(priced('edge-computing').lines.find(({ component }) => component === 'inter-region')?.amount).toBe(0)
  })
})

describe('terms', () => {
  const loaded = { situation: { peakQps: 10_000 } }
  test('the totals are the subtotal until something is taken off', () => {
    const { subtotal, total, discount } = priced('cqrs', loaded)
    expect([total, discount]).toEqual([subtotal, null])
  })
  test('a discount is taken off everything', () => {
    const { subtotal, total, discount } = priced('cqrs', { ...loaded, money: { discount: 0.1 } })
    expect(total).toBeCloseTo(subtotal * 0.9, 6)
    expect(discount).toMatchObject({ commitmentDiscount: 0, terms: { discount: 0.1 } })
  })
  test('a commitment is taken off what runs by the hour, then the discount off the rest', () => {
    const { subtotal, total, discount, components } = priced('monolith', {
      ...loaded,
      money: { discount: 0.1, committedShare: 0.5, committedDiscount: 0.4 },
    })
    const byTheHour = components
      .filter(({ description }) => ['compute.app', 'database', 'cache'].includes(description.id))
      .reduce((sum, { amount }) => sum + amount, 0)
    expect(discount!.commitmentDiscount).toBeCloseTo(byTheHour * 0.2, 6)
    expect(total).toBeCloseTo((subtotal - byTheHour * 0.2) * 0.9, 6)
    expect(total).toBeCloseTo(subtotal - discount!.amount, 6)
    expect(discount!.terms).toEqual({ discount: 0.1, committedShare: 0.5, committedDiscount: 0.4 })
  })
  test('the free tier can be switched off', () => {
    const total = (freeTier: boolean) => priced('serverless', { money: { freeTier } }).total
    // 1M requests, 400,000 GB-seconds, 25 GB of tables, 100 GB of traffic, 5 GB of logs in and in archive, 10 metrics.
    const free = 0.2 + 400_000 * 0.0000166667 + 25 * 0.25 + 100 * 0.09 + 5 * 0.5 + 10 * 0.3
    expect(total(false) - total(true)).toBeGreaterThan(free - 0.01)
  })
  test('a longer month costs more hours', () => {
    const hours = (hoursPerMonth: number) =>
      lineOf('monolith', 'database.instances', { money: { hoursPerMonth } }).quantity
    expect([hours(672), hours(744)]).toEqual([2 * 672, 2 * 744])
  })
  test('a price that is missing on the card is named in the error', () =>
    expect(() => priced('monolith', {}, { ...CARD, prices: {} })).toThrow('has no price "aws.fargate.vcpu_hour"'))
})

/**
 * One changed figure shows its effect across the range. Averages of 10, 1,000 and 100,000 requests a second with a peak
 * three times that; 5, 20 and 100 services; users for 3, 11 and 110 cells; the edge in three regions. Decision record 9
 * has the comparison.
 */
test('seven patterns at 10, 1,000 and 100,000 requests per second, dollars a month', () => {
  const scales = [
    { average: 10, services: 5, users: 10_000 },
    { average: 1000, services: 20, users: 1_000_000 },
    { average: 100_000, services: 100, users: 10_000_000 },
  ]
  const row = (id: PatternId) =>
    scales.map(({ average, services, users }) => {
      const workload = { averageToPeak: 1 / 3, services, users, regions: id === 'edge-computing' ? 3 : 1 }
      return Math.round(priced(id, { situation: { peakQps: 3 * average }, workload }).total)
        .toLocaleString('en-US')
        .padStart(10)
    })
  expect(PATTERN_IDS.map((id) => [id.padEnd(15), ...row(id)].join('')).join('\n')).toMatchInlineSnapshot(`
    "monolith              821     4,415   298,417
    cqrs                1,442     4,926   300,343
    event-sourcing      1,091     4,593   287,878
    microservices         982     7,245   452,291
    serverless             85     7,861   669,038
    cell-based          2,513    12,161   395,563
    edge-computing      2,452     9,466   628,394"
  `)
})

describe('the stack is a choice', () => {
  const total = (pattern: PatternId, stack: Partial<StackChoice>, peakQps = 5) =>
    priced(pattern, { situation: { peakQps }, workload: { dataGb: 20 }, stack }).total

  test('no size chosen is the size business', () =>
    expect(priced('monolith', { stack: { size: 'business' } })).toEqual(priced('monolith')))

  test.each(PATTERN_IDS)('%s: each size costs at least as much as the one before', (pattern) => {
    const totals = STACK_SIZE_IDS.map((size) => total(pattern, { size }))
    expect(totals).toEqual(totals.toSorted((a, b) => a - b))
  })

  test('the monolith of a hobby costs tens of dollars', () => {
    expect(total('monolith', { size: 'hobby' })).toBeGreaterThan(20)
    expect(total('monolith', { size: 'hobby' })).toBeLessThan(80)
  })

  test.each<[string, PatternId, Partial<StackChoice>, string, string | null]>([
    ['burstable machines', 'monolith', { machines: 'burstable' }, 'compute.app', 'aws.ec2.burstable'],
    ['a burstable database', 'monolith', { database: 'burstable' }, 'database', 'aws.rds.burstable'],
    ['RDS', 'monolith', { database: 'rds' }, 'database', 'aws.rds'],
    ['a serverless database', 'monolith', { database: 'serverless' }, 'database', 'aws.aurora.serverless'],
    ['no cache', 'monolith', { cache: 'none' }, 'cache', null],
    ['no load balancer', 'monolith', { entry: 'direct' }, 'entry', null],
    ['no NAT gateway', 'monolith', { outbound: 'public' }, 'nat', null],
    ['a REST gateway', 'serverless', { gateway: 'rest' }, 'gateway', 'aws.apigw.rest'],
    ['a load balancer before functions', 'serverless', { gateway: 'balancer' }, 'gateway', 'aws.alb'],
    ['provisioned tables', 'serverless', { tables: 'provisioned' }, 'tables', 'aws.dynamodb.provisioned'],
    ['light edge functions', 'edge-computing', { edge: 'light' }, 'functions', null],
    ['a queue', 'cqrs', { events: 'queue' }, 'stream', 'aws.sqs'],
    ['a relational event store', 'event-sourcing', { eventStore: 'relational' }, 'events', 'aws.aurora'],
    ['one database for all services', 'microservices', { databases: 'one' }, 'database', 'aws.aurora'],
  ])('%s', (_, pattern, stack, id, meter) => {
    const { components } = priced(pattern, { situation: { peakQps: 5 }, stack })
    expect(components.find(({ description }) => description.id === id)?.meter ?? null).toBe(meter)
  })

  test('what a block carries is carried by another where it is left out', () => {
    const vcpuHours = (cache: 'none' | 'nodes') =>
      lineOf('monolith', 'database.instances', { situation: { peakQps: 20_000 }, stack: { cache } }).quantity
    expect(vcpuHours('none')).toBeGreaterThan(vcpuHours('nodes'))
  })

  test('one zone has one copy and no traffic between zones', () => {
    const stack = { zones: '1' } as const
    expect(lineOf('monolith', 'database.instances', { stack }).quantity).toBe(730)
    expect(blockOf('monolith', 'cross-zone', { stack }).amount).toBe(0)
    expect(lineOf('monolith', 'nat.hours', { stack }).quantity).toBe(730)
  })

  test('a burstable database grows into a larger kind where its baseline is not enough', () =>
    expect(blockOf('monolith', 'database', { situation: { peakQps: 50_000 }, stack: { size: 'small' } }).meter).toBe(
      'aws.rds',
    ))
})
