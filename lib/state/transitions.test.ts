import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { PRICE_IDS } from '@/content/scenario/price-ids'
import { MOST_OWN_PRICES } from '@/content/scenario/overrides'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { REQUIREMENT_NAMES } from '@/content/scenario/requirements'
import { scenario as schema, type Scenario } from '@/content/schemas/scenario'
import { fieldsIn, scenarioWith } from '@/lib/kernel'
import { decode, encode } from '@/lib/share'
import { toggleChosen } from './compared'
import { applyPreset, reset } from './fresh-start'
import {
  applyRateCard,
  resetPrice,
  resetPrices,
  setCurrency,
  setFactor,
  setFreeTier,
  setPrice,
  setRateCard,
  toggleLine,
} from './money-transitions'
import {
  answer,
  setLearning,
  setOnCall,
  setOverhead,
  setOverheadByTeams,
  setRequirement,
  setFigure,
} from './transitions'

const start = DEFAULT_SCENARIO

describe('each transition changes one thing only', () => {
  test.each<[string, Scenario, Parameters<typeof scenarioWith>[0]]>([
    ['a choice', answer(start, 'consistency', 'strong'), { situation: { consistency: 'strong' } }],
    ['a load', answer(start, 'peakQps', 2500), { situation: { peakQps: 2500 } }],
    ['a fraction of a team is rounded', answer(start, 'teams', 2.5), { situation: { teams: 3 } }],
    ['a share of reads', setFigure(start, 'readShare', 0.5), { workload: { readShare: 0.5 } }],
    ['a slider past its end', setFigure(start, 'readShare', 3), { workload: { readShare: 1 } }],
    ['a slider below its start', setFigure(start, 'growthPerYear', -7), { money: { growthPerYear: -0.5 } }],
    ['a team', setFigure(start, 'engineers', 40), { people: { engineers: 40 } }],
    ['an own overhead', setOverhead(start, 'cqrs', 0.8), { people: { overhead: { cqrs: 0.8 } } }],
    ['an own learning time', setLearning(start, 'cqrs', 99), { people: { learningMonths: { cqrs: 60 } } }],
    ['an own volume', setRequirement(start, 'events', 1e6), { money: { requirements: { events: 1e6 } } }],
    ['another card', setRateCard(start, 'framework'), { money: { rateCard: 'framework' } }],
    ['an own price', setPrice(start, 'aws.alb.hour', 0.02), { money: { prices: { 'aws.alb.hour': 0.02 } } }],
    [
      'a negative price becomes zero',
      setPrice(start, 'aws.alb.hour', -1),
      { money: { prices: { 'aws.alb.hour': 0 } } },
    ],
    ['a discount', setFigure(start, 'discount', 0.12), { money: { discount: 0.12 } }],
    ['hours per month above the maximum', setFigure(start, 'hoursPerMonth', 800), { money: { hoursPerMonth: 744 } }],
    ['a currency', setCurrency(start, 'EUR'), { money: { currency: 'EUR' } }],
    ['no free tier', setFreeTier(start, false), { money: { freeTier: false } }],
    ['the terms of a file', applyRateCard(start, { discount: 0.1, prices: {} }), { money: { discount: 0.1 } }],
    ['a capacity', setFigure(start, 'cacheHitRate', 2), { capacities: { cacheHitRate: 0.99 } }],
    ['an own factor', setFactor(start, 'slip', 2), { money: { factors: { slip: 2 } } }],
    ['a line left out', toggleLine(start, 'latency'), { money: { off: ['latency'] } }],
    [
      'lines left out, in their order',
      toggleLine(toggleLine(start, 'latency'), 'development'),
      { money: { off: ['development', 'latency'] } },
    ],
    ['nights on call', setOnCall(start, true), { people: { onCall: true } }],
    [
      "the reference guide's overhead, whatever the number of teams",
      setOverheadByTeams(start, false),
      { people: { overheadByTeams: false } },
    ],
    ['a part of the system', setFigure(start, 'patternShare', 0.2), { people: { patternShare: 0.2 } }],
  ])('%s', (_, after, parts) => {
    expect(after).toEqual(scenarioWith(parts))
    expect(start).toEqual(scenarioWith({}))
  })
})

describe('an answer or figure can be removed again', () => {
  test.each([
    ['an answer', answer(answer(start, 'auditCritical', true), 'auditCritical', undefined)],
    ['a load', answer(answer(start, 'peakQps', 5), 'peakQps', undefined)],
    ['an own overhead', setOverhead(setOverhead(start, 'cqrs', 1), 'cqrs', undefined)],
    ['an own learning time', setLearning(setLearning(start, 'cqrs', 1), 'cqrs', undefined)],
    ['an own volume', setRequirement(setRequirement(start, 'events', 1), 'events', undefined)],
    ['an own factor', setFactor(setFactor(start, 'slip', 2), 'slip', undefined)],
    ['a line left out', toggleLine(toggleLine(start, 'latency'), 'latency')],
    ['an own price', resetPrice(setPrice(start, 'aws.alb.hour', 1), 'aws.alb.hour')],
    ['all own prices', resetPrices(setPrice(setPrice(start, 'aws.alb.hour', 1), 'aws.alb.lcu', 1))],
    ['a capacity', setFigure(setFigure(start, 'cpuMs', 50), 'cpuMs', undefined)],
    ['everything', reset()],
  ])('%s', (_, after) => expect(after).toEqual(start))
})

describe('a change to the same value returns the same object', () => {
  const full = scenarioWith({
    money: { prices: Object.fromEntries(PRICE_IDS.slice(0, MOST_OWN_PRICES).map((id) => [id, 1])) },
  })
  const two = scenarioWith({ compare: ['monolith', 'cqrs'] })
  test.each([
    ['the same figure', start, setFigure(start, 'readShare', start.workload.readShare)],
    ['NaN', start, setFigure(start, 'readShare', NaN)],
    ['infinity', start, setFigure(start, 'loadedCost', Infinity)],
    ['NaN as an answer', start, answer(start, 'teams', NaN)],
    ['NaN as a volume', start, setRequirement(start, 'events', NaN)],
    ['the same answer', two, answer(two, 'loadShape', undefined)],
    ['removing a figure that was not set', start, setOverhead(start, 'cqrs', undefined)],
    ['the same card', start, setRateCard(start, start.money.rateCard)],
    ['an unknown price id', start, setPrice(start, 'gold', 1)],
    ['a price id that is a property of every object', start, setPrice(start, 'constructor', 1)],
    ['NaN as a price', start, setPrice(start, 'aws.alb.hour', NaN)],
    ['NaN as a capacity', start, setFigure(start, 'cpuMs', NaN)],
    ['resetting prices when there are none', start, resetPrices(start)],
    ['one price more than a link can hold', full, setPrice(full, PRICE_IDS[MOST_OWN_PRICES]!, 1)],
    ['a currency that is not three capital letters', start, setCurrency(start, 'euro')],
    ['the same on-call setting', start, setOnCall(start, false)],
  ])('%s', (_, before, after) => expect(after).toBe(before))
})

describe('a worked example', () => {
  const before = scenarioWith({ situation: { auditCritical: true }, compare: ['monolith', 'cqrs'] })

  test('replaces answers and figures, and keeps the compared patterns', () =>
    expect(applyPreset(before, { scenario: { situation: { peakQps: 9 }, workload: { users: 5 } } })).toEqual(
      scenarioWith({ situation: { peakQps: 9 }, workload: { users: 5 }, compare: ['monolith', 'cqrs'] }),
    ))

  test('may set its own compared patterns', () =>
    expect(applyPreset(before, { scenario: { compare: ['cqrs', 'serverless'] } }).compare).toEqual([
      'cqrs',
      'serverless',
    ]))
})

type Step = (scenario: Scenario) => Scenario
const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.double({ min: -2, max: 2, noNaN: true }))
const maybe = fc.option(anyNumber, { nil: undefined })
const named = <Name extends string, Value>(names: readonly Name[], values: fc.Arbitrary<Value>) =>
  fc.tuple(fc.constantFrom(...names), values)
const FIGURES = (['workload', 'people', 'money', 'capacities'] as const).flatMap(fieldsIn).map(({ name }) => name)

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  named(['peakQps', 'teams'] as const, maybe).map(
    ([key, value]): Step =>
      (scenario) =>
        answer(scenario, key, value),
  ),
  named(['auditCritical', 'globalUsers'] as const, fc.option(fc.boolean(), { nil: undefined })).map(
    ([key, value]): Step =>
      (scenario) =>
        answer(scenario, key, value),
  ),
  named(FIGURES, maybe).map(
    ([name, value]): Step =>
      (scenario) =>
        setFigure(scenario, name, value),
  ),
  named(PATTERN_IDS, maybe).map(
    ([id, value]): Step =>
      (scenario) =>
        setOverhead(scenario, id, value),
  ),
  named(PATTERN_IDS, maybe).map(
    ([id, value]): Step =>
      (scenario) =>
        setLearning(scenario, id, value),
  ),
  named(REQUIREMENT_NAMES, maybe).map(
    ([name, value]): Step =>
      (scenario) =>
        setRequirement(scenario, name, value),
  ),
  named([...PRICE_IDS, 'gold', '__proto__'], maybe).map(
    ([id, value]): Step =>
      (scenario) =>
        setPrice(scenario, id, value),
  ),
  fc.constantFrom(...RATE_CARD_IDS).map(
    (id): Step =>
      (scenario) =>
        setRateCard(scenario, id),
  ),
  fc.oneof(fc.string(), fc.constantFrom('EUR', 'USD')).map(
    (code): Step =>
      (scenario) =>
        setCurrency(scenario, code),
  ),
  fc.boolean().map(
    (is): Step =>
      (scenario) =>
        setFreeTier(setOnCall(setOverheadByTeams(scenario, is), !is), is),
  ),
  fc.constantFrom(...PATTERN_IDS).map(
    (id): Step =>
      (scenario) =>
        toggleChosen(scenario, id, 'monolith'),
  ),
)

describe('after any sequence of transitions', () => {
  test('the scenario is valid and a link can carry it', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const after = steps.reduce((scenario, step) => step(scenario), start)
        expect(schema.parse(after)).toEqual(after)
        expect(decode(new URLSearchParams(encode(after)))).toMatchObject({ scenario: after, ignored: [] })
      }),
    ))
})

describe('a pattern beside the candidates that are shown anyway', () => {
  const none = scenarioWith({})

  test('is chosen against the pattern that leads the recommendation', () =>
    expect(toggleChosen(none, 'cqrs', 'monolith').compare).toEqual(['monolith', 'cqrs']))

  test('is added to the others that were chosen, in the fixed order', () => {
    const two = toggleChosen(none, 'cell-based', 'monolith')
    expect(toggleChosen(two, 'cqrs', 'monolith').compare).toEqual(['monolith', 'cqrs', 'cell-based'])
  })

  test('leaves no choice at all when it was the last', () =>
    expect(toggleChosen(toggleChosen(none, 'cqrs', 'monolith'), 'cqrs', 'monolith')).toEqual(none))
})
