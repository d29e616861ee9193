import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { FACTOR_GROUPS } from '@/content/scenario/futures'
import { deciderFor } from '@/lib/decision'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { comparedIn } from './compared'
import { digestOf } from './digest'
import { failuresOf, regretOf } from './failure-boxes'
import { allFutures, futuresOf } from './futures'
import { BATCH, blended, drawsOf, sharesInto } from './model/draws'
import { plain } from './model/expression'
import { modelOf } from './model/model'
import { meanOf, varianceOf } from './numbers/quantiles'
import { outlookOf } from './outlook'
import { evenly, smallModel } from './small-model.fixture'
import { valueOfInformation } from './value-of-information'

const preset = (id: string): ScenarioParts => PRESETS.find((one) => one.id === id)?.scenario ?? {}
const compiled = (parts: ScenarioParts) => {
  const scenario = scenarioWith(parts)
  const compared = comparedIn(deciderFor(scenario, DECISION_FACTS).decide(scenario.situation))
  return { ...compared, model: modelOf(scenario, compared.candidates, DECISION_FACTS, { budget: 60 }) }
}
const { model, chosen, eligible } = compiled(preset('audit-ledger'))
const futures = allFutures(model, 'laws', 4000)
const outlook = outlookOf(futures, chosen, eligible)

const correlation = (a: Float64Array, b: Float64Array) => {
  const mean = (column: Float64Array) => column.reduce((sum, one) => sum + one, 0) / column.length
  const [x, y] = [mean(a), mean(b)]
  const product = (p: Float64Array, q: Float64Array, m: number, n: number) =>
    p.reduce((sum, one, index) => sum + (one - m) * ((q[index] ?? 0) - n), 0)
  return product(a, b, x, y) / Math.sqrt(product(a, a, x, x) * product(b, b, y, y))
}

describe('draws', () => {
  test('have the mean and the variance of their quantiles, and a tenth below the tenth percentile', () => {
    for (const [index, { quantiles, low, shape }] of model.inputs.entries()) {
      const column = futures.draws.values[index] ?? new Float64Array()
      const mean = column.reduce((sum, one) => sum + one, 0) / column.length
      if (shape === 'whole') continue
      const spread = Math.sqrt(varianceOf(quantiles))
      expect(Math.abs(mean - meanOf(quantiles))).toBeLessThan(0.03 * spread)
      expect(Math.abs(column.filter((value) => value <= low).length / column.length - 0.1)).toBeLessThan(0.02)
    }
  })
  test('those of a group correlate by about a half, all others by nothing', () => {
    const columnOf = (id: string) => futures.draws.values[model.inputs.findIndex((input) => input.id === id)]
    const members = FACTOR_GROUPS.flatMap(({ members }) => members.flatMap((id) => (columnOf(id) ? [id] : [])))
    const [one, other] = members.filter((id) =>
      FACTOR_GROUPS.some((group) => group.id === 'operations' && group.members.includes(id)),
    )
    const [a, b, apart] = [columnOf(one ?? ''), columnOf(other ?? ''), columnOf('growth')]
    if (!a || !b || !apart) throw new Error('Two of operations, and growth')
    expect(Math.abs(correlation(a, b) - 0.47)).toBeLessThan(0.06)
    expect(Math.abs(correlation(a, apart))).toBeLessThan(0.05)
  })
  test('a share put together from two even ones is even', () => {
    const [a, b] = [new Float64Array(BATCH), new Float64Array(BATCH)]
    sharesInto(a, 'common', BATCH)
    sharesInto(b, 'own', BATCH)
    const sorted = a.map((common, index) => blended(common, b[index] ?? 0)).sort()
    for (const [index, share] of sorted.entries()) expect(Math.abs(share - index / BATCH)).toBeLessThan(0.06)
  })
  test('what an input draws does not depend on which others there are', () => {
    const [first, second] = [drawsOf(model.inputs, 'seed', BATCH), drawsOf(model.inputs.slice(3, 4), 'seed', BATCH)]
    first.draw(0)
    second.draw(0)
    expect(second.values[0]).toEqual(first.values[3])
  })
})

describe('laws', () => {
  test('regret is never negative, and nothing for the best of each future', () => {
    const regrets = eligible.map((index) => regretOf(futures, index, eligible))
    for (let i = 0; i < futures.done(); i++) expect(Math.min(...regrets.map((regret) => regret[i] ?? -1))).toBe(0)
    for (const { regret } of outlook.candidates) if (regret) expect(regret.p95).toBeGreaterThanOrEqual(0)
  })
  test('each future has one best candidate', () => {
    const shares = outlook.candidates.flatMap(({ best }) => (best ? [best.value] : []))
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
  })
  test('percentiles are in order, and the recommendation differs from itself by nothing', () => {
    for (const { total, difference } of outlook.candidates) {
      expect(total.p10).toBeLessThanOrEqual(total.p50)
      expect(total.p50).toBeLessThanOrEqual(total.p90)
      expect(difference.p10).toBeLessThanOrEqual(difference.p90)
    }
    expect(outlook.candidates[chosen]?.difference).toEqual({ p10: 0, p50: 0, p90: 0 })
  })
  test('no input is worth less than nothing or more than all, which is the least expected regret', () => {
    const { everything, inputs } = valueOfInformation(futures, eligible)
    const least = Math.min(...outlook.candidates.flatMap(({ regret }) => (regret ? [regret.expected] : [])))
    expect(everything).toBeCloseTo(least, 4)
    for (const { usd, error } of inputs) {
      expect(usd).toBeGreaterThanOrEqual(0)
      expect(usd).toBeLessThanOrEqual(everything + 2 * error)
    }
  })
  test('a failure box names shares that are true of the futures', () => {
    const { boxes, bad } = failuresOf(futures, chosen, eligible)
    expect(boxes.length).toBeGreaterThan(0)
    for (const { conditions, coverage, density, support } of boxes) {
      expect(conditions.length).toBeLessThanOrEqual(3)
      expect(density * support).toBeCloseTo(coverage * bad, 9)
      expect(density).toBeGreaterThan(1.5 * bad)
    }
  })
})

describe('seeds', () => {
  test('the same seed gives the same futures, bit by bit, and another seed others', () => {
    const again = compiled(preset('audit-ledger'))
    expect(outlookOf(allFutures(again.model, 'laws', 4000), chosen, eligible).digest).toBe(outlook.digest)
    expect(outlookOf(allFutures(model, 'other', 4000), chosen, eligible).digest).not.toBe(outlook.digest)
  })
  test('the first thousand are the first of ten thousand', () => {
    const sharpened = futuresOf(model, 'laws', 4000)
    expect(sharpened.step()).toBe(true)
    expect(sharpened.done()).toBe(1000)
    expect(sharpened.totals[2]?.subarray(0, 1000)).toEqual(futures.totals[2]?.subarray(0, 1000))
  })
  test('more futures make shares surer', () => {
    const some = outlookOf(allFutures(model, 'laws', 1000), chosen, eligible).candidates[0]?.best
    expect(outlook.candidates[0]?.best?.error).toBeLessThan(some?.error ?? 0)
  })
  test('a digest that every engine has to give: powers, pieces, correlations, whole numbers', () => {
    const inputs = [
      evenly('growth', 1, 2),
      evenly('exponentOne', 0.05, 0.15),
      evenly('exponentServices', 0.01, 0.06),
      { ...evenly('teams', 1, 9), shape: 'whole' as const },
    ]
    const table = {
      knots: Float64Array.of(0, 2, 5),
      starts: [Float64Array.of(1, 7)],
      slopes: [Float64Array.of(3, 0.1)],
    }
    const small = smallModel(
      inputs,
      ({ power, lookup, times, minus, over, ceil, most }, [g = 0, a = 0, b = 0, t = 0]) => [
        times(lookup(table, 0, power(g, plain(35 / 12))), minus(plain(1), over(plain(1), power(t, a)))),
        most(ceil(times(t, plain(1.7))), power(t, b)),
      ],
    )
    expect(digestOf(allFutures(small, 'every engine', 3000).totals)).toBe('c4f768933486a232')
  })
})
