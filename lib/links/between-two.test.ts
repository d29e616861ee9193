import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import type { Scenario } from '@/content/schemas/scenario'
import { outcomeFor } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { betweenTwo, type Waterfall } from './between-two'
import { stepName, waterfallTable } from './between-in-words'
import { mixturesOf } from './mixtures'

const BASE = scenarioWith({ situation: { peakQps: 800, teams: 2, consistency: 'strong' } })
const OTHER = scenarioWith({
  situation: { peakQps: 60_000, teams: 6, consistency: 'strong', independentDeploys: true },
  workload: { regions: 2 },
  money: { horizonMonths: 48, discount: 0.2 },
})
const sumOf = ({ from, steps }: Waterfall) => steps.reduce((all, { usd }) => all + usd, from)
const between = (first: Scenario, second: Scenario) => betweenTwo(first, second, DECISION_FACTS)
const preset = (id: string) => scenarioWith(PRESETS.find((one) => one.id === id)?.scenario ?? {})

describe('two links', () => {
  const found = between(BASE, OTHER)

  test('begin and end at what each recommends by itself', () => {
    for (const [scenario, outcome] of [
      [BASE, found.first],
      [OTHER, found.second],
    ] as const) {
      const { recommended } = outcomeFor(scenario, DECISION_FACTS)
      expect(outcome.candidate.id).toBe(recommended.candidate.id)
      expect(outcome.total).toBeCloseTo(recommended.cost.total, 4)
    }
    expect([found.cost.from, found.cost.to]).toEqual([found.first.total, found.second.total])
  })

  test('name the inputs that differ, and no others, with both values in words', () =>
    expect(found.inputs.map(({ label, values }) => [label, ...values])).toEqual([
      ['Peak load', '800 requests/s', '60,000 requests/s'],
      ['Number of teams', '2 teams', '6 teams'],
      ['Independent deployment', 'not answered', 'teams deploy independently'],
      ['Regions', '1 region', '2 regions'],
      ['Horizon', '36 months', '48 months'],
      ['Discount', '0%', '20%'],
    ]))

  test('the steps of cost add up exactly, and so do those of the distance between two candidates', () => {
    expect(sumOf(found.cost)).toBeCloseTo(found.cost.to, 4)
    expect(found.lead && sumOf(found.lead)).toBeCloseTo(found.lead?.to ?? NaN, 4)
  })

  test('say what each input alone would turn the recommendation into', () => {
    const teams = scenarioWith({ situation: { ...BASE.situation, teams: 6 } })
    const alone = found.alone.find(({ input }) => input.key === 'teams')
    expect(alone?.outcome.name).toBe(outcomeFor(teams, DECISION_FACTS).recommended.name)
    expect(alone?.outcome.total).toBeCloseTo(outcomeFor(teams, DECISION_FACTS).recommended.cost.total, 4)
  })

  test('an input that reaches no cost moves none', () => {
    const { cost } = between(BASE, { ...BASE, capacities: { ...BASE.capacities, queriesPerSearchNode: 3000 } })
    expect(cost.steps.map(({ usd }) => usd)).toEqual([0])
  })

  test('the same scenario in two links has no steps', () => {
    const { inputs, cost } = between(BASE, structuredClone(BASE))
    expect(inputs).toEqual([])
    expect(cost.from).toBe(cost.to)
  })

  test('the default scenario differs from a copy with another load in the load alone', () =>
    expect(
      between(scenarioWith({}), scenarioWith({ situation: { peakQps: 5000 } })).inputs.map(({ key }) => key),
    ).toEqual(['qps']))

  test('what a chart compares and the currency of amounts are no inputs of a decision', () =>
    expect(
      between(BASE, { ...BASE, compare: ['cqrs', 'monolith'], money: { ...BASE.money, currency: 'EUR' } }).inputs,
    ).toEqual([]))

  test('of more than eight inputs, those that move little are one step, and the sum is still exact', () => {
    const { inputs, cost } = between(preset('startup'), preset('marketplace'))
    expect(inputs.length).toBeGreaterThan(8)
    expect(cost.steps).toHaveLength(8)
    expect(cost.steps.flatMap((step) => step.inputs)).toHaveLength(inputs.length)
    expect(cost.steps.map(stepName)).toContainEqual(expect.stringMatching(/^\d+ other inputs together$/))
    expect(sumOf(cost)).toBeCloseTo(cost.to, 3)
  })

  test.each(['first', 'last'])('of more than eight inputs, those that move most stand alone: %s ones', (which) => {
    const [first, second] = [preset('startup'), preset('marketplace')]
    const { keys, outcome } = mixturesOf([first, second], DECISION_FACTS)
    const heaviest = which === 'first' ? keys.toReversed() : keys
    const total = (from: (key: string) => number) =>
      heaviest.reduce((sum, key, place) => sum + from(key) * 100 * (place + 1), 5000)
    const invented = { keys, outcome: (from: (key: string) => number) => ({ ...outcome(from), total: total(from) }) }
    const { cost } = betweenTwo(first, second, DECISION_FACTS, invented)
    const alone = cost.steps.filter(({ inputs }) => inputs.length === 1)
    expect(alone.map(({ inputs }) => inputs[0]?.key).toSorted()).toEqual(heaviest.slice(-7).toSorted())
    for (const { inputs, usd } of alone) expect(usd).toBeCloseTo(100 * (heaviest.indexOf(inputs[0]?.key ?? '') + 1), 6)
  })

  test('rows as shown add up to the sum as shown, in the file as on the page', () => {
    const money = moneyIn(BASE.money)
    const names = ['Ada', 'Ben'] as const
    const { rows } = waterfallTable(found.cost, { caption: 'Cost', names, money, amount: 'Amount' })
    const cents = rows.map((row) => {
      const last = row.at(-1)
      return typeof last === 'object'
        ? Math.round(Number(last.text.replace('\u2212', '-').replace(/[^\d.-]/g, '')) * 100)
        : NaN
    })
    expect(cents.slice(0, -1).reduce((all, one) => all + one, 0)).toBe(cents.at(-1))
  })
})
