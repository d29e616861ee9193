import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { STACK_FIELDS, STACK_NAMES, STACK_SIZE_IDS } from '@/content/scenario/stack'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { composition, costInputs } from '@/lib/cost'
import { costed, deciderFor } from '@/lib/decision'
import { peakQpsOf, scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { COMPONENT_MODELS } from '@/lib/sizing'
import { capacitiesOf } from './capacity'
import { cellsPlanOf } from './cells'
import { bottleneckOf, kindsWithoutZone, p99At } from './latency'
import { withoutZone } from './queue'
import { requestPaths } from './request-paths'

const FACTS = DECISION_FACTS
const LOAD: ScenarioParts = {
  situation: { peakQps: 400, teams: 4, outageCost: 5000 },
  workload: { users: 200_000, services: 5 },
}
const withStack = (stack: ScenarioParts['stack'], parts: ScenarioParts = LOAD) => scenarioWith({ ...parts, stack })

const failuresUnder = (parts: ScenarioParts) => {
  const scenario = scenarioWith(parts)
  const { costing, candidates } = deciderFor(scenario, FACTS).decide(scenario.situation)
  const all = capacitiesOf({ candidates, scenario, costing, facts: FACTS })
  return candidates.map((candidate, place) => ({ candidate, costing, scenario, failure: all[place]!.failure }))
}

const stationsOf = (patterns: (typeof PATTERN_IDS)[number][], stack: ScenarioParts['stack'], parts = LOAD) =>
  new Map(
    requestPaths(composition(patterns, []), withStack(stack, parts)).flatMap(({ visits }) =>
      visits.map(({ station }) => [station.name, station] as const),
    ),
  )

describe('outages follow the zones', () => {
  test('a stack in one zone adds the hours of restoring for everybody, and its line says the same', () => {
    for (const { candidate, costing, scenario, failure } of failuresUnder({ ...LOAD, stack: { zones: '1' } })) {
      const isVendors =
        candidate.patterns.join() === 'serverless' || candidate.patterns.join() === 'serverless,monolith'
      expect(failure.restoring.value > 0).toBe(!isVendors)
      const { hours, hourCost, reach, restoring, perYear } = failure
      expect(perYear).toBeCloseTo((hours.value * reach.value + restoring.value) * hourCost.value, 6)
      const line = costing.cost(costed(candidate)).lines.find(({ part }) => part === 'outages')
      expect(line?.usd).toBeCloseTo((perYear * scenario.money.horizonMonths) / 12, 4)
      expect(restoring.low).toBeLessThanOrEqual(restoring.value)
      expect(restoring.high).toBeGreaterThanOrEqual(restoring.value)
    }
  })

  test.each([
    ['two zones', { zones: '2' as const }, {}],
    ['three zones, for which vendors commit to no more', { zones: '3' as const }, {}],
    ['hours that somebody gave, which are those of the stack that runs', { zones: '1' as const }, { outageHours: 9 }],
  ])('%s add nothing', (_, stack, given) => {
    const usual = failuresUnder({ ...LOAD, situation: { ...LOAD.situation, ...given } })
    const chosen = failuresUnder({ ...LOAD, situation: { ...LOAD.situation, ...given }, stack })
    expect(chosen.map(({ failure }) => failure)).toEqual(usual.map(({ failure }) => failure))
  })

  test('reference-guide rates know no stack', () => {
    const money = { rateCard: 'framework' as const }
    const usual = failuresUnder({ ...LOAD, money })
    expect(failuresUnder({ ...LOAD, money, stack: { size: 'hobby' } }).map(({ failure }) => failure)).toEqual(
      usual.map(({ failure }) => failure),
    )
  })

  test('cells share the stops of the system among them, and not the restoring of their own stacks', () => {
    const plan = (zones: '1' | '2') =>
      cellsPlanOf({
        scenario: withStack({ zones }),
        withCells: composition(['cell-based', 'monolith'], []),
        without: composition(['monolith'], []),
        facts: FACTS,
      }).plan
    const [one, two] = [plan('1'), plan('2')]
    expect(one.shared).toBeCloseTo(two.shared, 9)
    expect(one.loss).toBeGreaterThan(two.loss)
    expect(one.now.loss - two.now.loss).toBeCloseTo(one.loss - two.loss, 6)
  })
})

describe('stations follow the stack', () => {
  test('machines are of the kind that the stack has, at least one in each zone', () => {
    const app = (stack: ScenarioParts['stack'], peakQps = 1) =>
      stationsOf(['monolith'], stack, { ...LOAD, situation: { peakQps } }).get('Application')
    expect(app({ zones: '1' })?.servers).toBe(1)
    expect(app({})?.servers).toBe(2)
    expect(app({ zones: '3' })?.servers).toBe(3)
    expect(app({ machines: 'shared' })?.seconds).toBeCloseTo(4 * (app({})?.seconds ?? 0), 12)
    expect(app({ machines: 'burstable' })?.seconds).toBeCloseTo(2.5 * (app({})?.seconds ?? 0), 12)
  })

  test('a burstable database carries its baseline, and is another kind beyond it', () => {
    const database = (peakQps: number, kind: 'burstable' | 'aurora' | 'serverless') =>
      stationsOf(['monolith'], { database: kind }, { ...LOAD, situation: { peakQps } }).get('Database')
    const [small, usual] = [database(20, 'burstable'), database(20, 'aurora')]
    expect(small?.servers).toBe(2)
    expect(small?.seconds).toBeCloseTo(5 * (usual?.seconds ?? 0), 12)
    expect(database(20_000, 'burstable')).toEqual(database(20_000, 'aurora'))
    // An eighth of a vCPU is the least that is sold.
    expect(database(1, 'serverless')?.seconds).toBeCloseTo(8 * (usual?.seconds ?? 0), 12)
  })

  test('without a cache all reads reach the database, or the read models in it', () => {
    expect(stationsOf(['monolith'], { cache: 'none' }).has('Cache')).toBe(false)
    expect(stationsOf(['cqrs', 'monolith'], {}).get('Database')?.load).toBeCloseTo(0.1, 12)
    expect(stationsOf(['cqrs', 'monolith'], { cache: 'none' }).get('Database')?.load).toBeCloseTo(1, 12)
    expect(stationsOf(['event-sourcing'], { cache: 'none' }).has('Read models')).toBe(true)
  })

  test('events in a relational database are a station, in tables they are none that fills', () => {
    expect(stationsOf(['event-sourcing'], {}).get('Tables')?.servers).toBe(Infinity)
    expect(stationsOf(['event-sourcing'], { eventStore: 'relational' }).get('Event store')?.servers).toBeGreaterThan(0)
  })

  test('services with one database for all share its queue', () => {
    const load = (databases: 'one' | 'each') => stationsOf(['microservices'], { databases }).get('Database')?.load ?? 0
    expect(load('one')).toBeCloseTo(5 * load('each'), 12)
  })
})

describe('for every size and every block', () => {
  const stacks: ScenarioParts['stack'][] = [
    ...STACK_SIZE_IDS.map((size) => ({ size })),
    ...STACK_NAMES.flatMap((name) => STACK_FIELDS[name].variants.map((variant) => ({ [name]: variant }))),
  ]
  const cases = PATTERN_IDS.flatMap((id) => stacks.map((stack) => [id, JSON.stringify(stack), stack] as const))

  test.each(cases)('%s on %s: all requests are served, and the servers bought carry the peak', (id, _, stack) => {
    const scenario = withStack(stack)
    const kinds = requestPaths(composition([id], []), scenario)
    expect(kinds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    const peak = peakQpsOf(scenario)
    const end = bottleneckOf(kinds)?.qps ?? Infinity
    expect(peak / end).toBeLessThanOrEqual(scenario.capacities.utilization + 1e-9)
    expect(p99At(kinds, peak)).toBeGreaterThanOrEqual(p99At(kinds, 0))
    const components = COMPONENT_MODELS[id].componentsOf(costInputs(scenario).load).map((one) => one.description.id)
    const names = new Set(kinds.flatMap(({ visits }) => visits.map(({ station }) => station.name)))
    if (names.has('Cache')) expect(components).toContain('cache')
    if (names.has('Event store')) expect(components).toContain('events')
  })
})

describe('with one zone of several lost', () => {
  const leftUnder = (zones: '1' | '2' | '3') => {
    const scenario = withStack({ zones })
    const { costing, candidates } = deciderFor(scenario, FACTS).decide(scenario.situation)
    return capacitiesOf({ candidates, scenario, costing, facts: FACTS })
  }
  test('no candidate carries more than with all zones', () => {
    for (const zones of ['1', '2', '3'] as const)
      for (const { zoneLost, capacity } of leftUnder(zones)) expect(zoneLost.carries).toBeLessThanOrEqual(capacity)
  })
  test('in one zone nothing is left of what is sized, and in several something always is', () => {
    for (const { zoneLost, bottleneck } of leftUnder('1')) {
      expect(zoneLost.carries === 0).toBe(bottleneck !== null)
      expect(zoneLost.left).toBe(bottleneck === null ? 'all' : 'nothing')
    }
    for (const zones of ['2', '3'] as const)
      for (const { zoneLost } of leftUnder(zones)) expect(zoneLost.carries).toBeGreaterThan(0)
    const replicas = requestPaths(composition(['monolith'], ['read-replicas']), withStack({ zones: '2' }))
    expect(bottleneckOf(kindsWithoutZone(replicas, 2))?.qps).toBeGreaterThan(0)
  })
  test.each([
    [{ servers: 10 }, 2, 5],
    [{ servers: 10 }, 3, 6],
    [{ servers: 2 }, 3, 1],
    [{ servers: 4, standby: true as const }, 2, 4],
    [{ servers: 4, standby: true as const }, 1, 0],
    [{ servers: Infinity }, 1, Infinity],
  ])('of %j in %d zones stay %d', (station, zones, servers) =>
    expect(withoutZone(station, zones).servers).toBe(servers),
  )
})
