import { COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import type { PatternId } from '@/content/pattern-ids'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { once } from '@/lib/kernel'
import { circumstancesOf } from './circumstances'
import { partsOf, type Priced } from './lines'
import { rangeOf } from './range'
import type { Circumstances, Composition, Difference, Uncertain, UncertainId, WholeCost } from './types'
import { uncertainIn } from './uncertain'

/** Answers what a composition costs under one scenario; it holds what all compositions share. */
export type Costing = {
  /** Central total, US dollars over the horizon. */
  total: (it: Composition) => number
  cost: (it: Composition) => WholeCost
  /** What the first costs more than the second. */
  difference: (it: Composition, other: Composition) => Difference
  circumstances: Circumstances
  uncertain: Readonly<Record<UncertainId, Uncertain>>
}

type Facts = {
  operational: Readonly<Record<PatternId, OperationalCost>>
  /** The infrastructure of a composition and the limits that it meets. */
  pricedOf: (it: Composition) => Priced
}

/** The whole cost of compositions under a scenario. Lines that the visitor switched off count nothing. */
export function costingOf(scenario: Scenario, { operational, pricedOf }: Facts): Costing {
  const circumstances = circumstancesOf(scenario, operational)
  const uncertain = uncertainIn(scenario, operational)
  const counted = COST_PARTS.filter((part) => !scenario.money.off.includes(part))
  const values = centralOf(uncertain)
  const factors = (Object.keys(uncertain) as UncertainId[]).filter((id) => uncertain[id].low !== uncertain[id].high)
  const partsNow = (it: Composition, priced: Priced) => partsOf(it, circumstances, values, priced)
  const sumOf = (parts: Record<CostPart, number>) => counted.reduce((sum, part) => sum + parts[part], 0)
  const totalNow = (it: Composition, priced: Priced) => sumOf(partsNow(it, priced))

  /** What a function of the values answers with each factor at its two ends, all others central. */
  const swings = <Answer>(answer: () => Answer): (readonly [Answer, Answer])[] =>
    factors.map((id) => {
      const { low, value, high } = uncertain[id]
      values[id] = low
      const atLow = answer()
      values[id] = high
      const atHigh = answer()
      values[id] = value
      return [atLow, atHigh] as const
    })

  return {
    circumstances,
    uncertain,
    total: (it) => totalNow(it, pricedOf(it)),
    cost: (it) => {
      const priced = pricedOf(it)
      const parts = partsNow(it, priced)
      const swung = swings(() => partsNow(it, priced))
      const lines = counted.map((part) => {
        const ends = swung.map(([low, high]) => [low[part], high[part]] as const)
        const range = rangeOf(parts[part], ends)
        return { part, usd: once(parts[part]), low: once(range.low), high: once(range.high) }
      })
      const total = sumOf(parts)
      const ends = swung.map(([low, high]) => [sumOf(low), sumOf(high)] as const)
      const range = rangeOf(total, ends)
      return { months: circumstances.months, lines, total: once(total), low: once(range.low), high: once(range.high) }
    },
    difference: (it, other) => {
      const [one, two] = [pricedOf(it), pricedOf(other)]
      const now = () => totalNow(it, one) - totalNow(other, two)
      const usd = now()
      const ends = swings(now)
      const drivers = factors
        .map((factor, index) => ({ factor, swing: Math.abs((ends[index]?.[1] ?? 0) - (ends[index]?.[0] ?? 0)) }))
        .filter(({ swing }) => swing > 0)
        .sort((a, b) => b.swing - a.swing)
      return { usd, ...rangeOf(usd, ends), drivers }
    },
  }
}

const centralOf = (uncertain: Readonly<Record<UncertainId, Uncertain>>): Record<UncertainId, number> =>
  Object.fromEntries(Object.entries(uncertain).map(([id, { value }]) => [id, value])) as Record<UncertainId, number>
