import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { FUTURE_FIGURES } from '@/content/scenario/futures'
import { deciderFor } from '@/lib/decision'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { randomFrom } from '../numbers/random'
import { quantile } from '../numbers/quantiles'
import { totalsAt } from './evaluate'
import type { InputId } from './types'
import { modelOf } from './model'
import { totalsByCosting } from './scenario-at.fixture'

const SCENARIOS: [string, ScenarioParts][] = [
  ['nothing said', {}],
  ...PRESETS.map(({ id, scenario }): [string, ScenarioParts] => [id, scenario]),
  ['a stack in one zone', { stack: { size: 'hobby' }, situation: { peakQps: 300, teams: 3, revenue: 4e7 } }],
  ['reference-guide rates', { money: { rateCard: 'framework' }, situation: { peakQps: 2000, teams: 4 } }],
]

describe.each(SCENARIOS)('%s', (_, parts) => {
  const scenario = scenarioWith(parts)
  const candidates = deciderFor(scenario, DECISION_FACTS).decide(scenario.situation).candidates.slice(0, 24)
  const model = modelOf(scenario, candidates, DECISION_FACTS, { budget: 100 })

  test('central values give the totals that are shown everywhere, to the cent', () => {
    const shown = totalsByCosting(scenario, new Map(), candidates, DECISION_FACTS)
    for (const [index, total] of totalsAt(model).entries())
      expect(Math.abs(total - (shown[index] ?? 0))).toBeLessThan(0.005)
  })

  test('random values of all factors give the totals of the formulas, to nine digits', () => {
    const { unit } = randomFrom('factors')
    for (let round = 0; round < 3; round++) {
      const values = new Map<InputId, number>()
      for (const { id, quantiles } of model.inputs)
        if (!FUTURE_FIGURES.some((figure) => figure === id)) values.set(id, quantile(quantiles, unit()))
      const expected = totalsByCosting(scenario, values, candidates, DECISION_FACTS)
      for (const [index, total] of totalsAt(model, values).entries())
        expect(Math.abs(total / (expected[index] ?? 0) - 1)).toBeLessThan(1e-9)
    }
  })
  const MIX = ['readShare', 'averageToPeak']
  test.each([
    ['load, growth and teams', MIX, 0.0005, 0.01],
    ['everything, the mix of the load among them', [], 0.002, 0.03],
  ])('random values of all factors and %s are off by no more than bills may be', (_, central, middle, most) => {
    const { unit } = randomFrom('all')
    const errors: number[] = []
    for (let round = 0; round < 40; round++) {
      const values = new Map<InputId, number>()
      for (const { id, quantiles } of model.inputs)
        if (!central.includes(id)) values.set(id, quantile(quantiles, unit()))
      const expected = totalsByCosting(scenario, values, candidates, DECISION_FACTS)
      for (const [index, total] of totalsAt(model, values).entries())
        errors.push(Math.abs(total / (expected[index] ?? 0) - 1))
    }
    errors.sort((a, b) => a - b)
    expect(errors[errors.length >> 1]).toBeLessThan(middle)
    expect(errors[Math.floor(errors.length * 0.99)]).toBeLessThan(most)
    // A draw may meet a limit by less than the error of the bill: then a whole move is counted or not.
    expect(errors.at(-1)).toBeLessThan(0.15)
  })
})
