import { COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import type { PatternId } from '@/content/pattern-ids'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { once } from '@/lib/kernel'
import { circumstancesOf } from './circumstances'
import { partsOf, type Priced } from './lines'
import { rangeOf } from './range'
import type { Circumstances, Composition, Difference, Uncertain, UncertainId, Values, WholeCost } from './types'
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
  const central = valuesAt(uncertain)
  const ends = endsOf(uncertain, central)
  const partsAt = (it: Composition, values: Values, priced: Priced) => partsOf(it, circumstances, values, priced)
  const sumOf = (parts: Record<CostPart, number>) => counted.reduce((sum, part) => sum + parts[part], 0)
  const totalAt = (it: Composition, values: Values, priced: Priced) => sumOf(partsAt(it, values, priced))
  return {
    circumstances,
    uncertain,
    total: (it) => totalAt(it, central, pricedOf(it)),
    cost: (it) => {
      const priced = pricedOf(it)
      const parts = partsAt(it, central, priced)
      const swung = ends.map(({ low, high }) => [partsAt(it, low, priced), partsAt(it, high, priced)] as const)
      const lines = counted.map((part) => {
        const range = rangeOf(
          parts[part],
          swung.map(([low, high]) => [low[part], high[part]]),
        )
        return { part, usd: once(parts[part]), low: once(range.low), high: once(range.high) }
      })
      const total = lines.reduce((sum, { usd }) => sum + usd, 0)
      const range = rangeOf(
        total,
        swung.map(([low, high]) => [sumOf(low), sumOf(high)]),
      )
      return { months: circumstances.months, lines, total: once(total), low: once(range.low), high: once(range.high) }
    },
    difference: (it, other) => {
      const [one, two] = [pricedOf(it), pricedOf(other)]
      const at = (values: Values) => totalAt(it, values, one) - totalAt(other, values, two)
      const usd = at(central)
      const swings = ends.map(({ factor, low, high }) => ({ factor, ends: [at(low), at(high)] as const }))
      return {
        usd,
        ...rangeOf(
          usd,
          swings.map((swing) => swing.ends),
        ),
        drivers: swings
          .map(({ factor, ends: [low, high] }) => ({ factor, swing: Math.abs(high - low) }))
          .filter(({ swing }) => swing > 0)
          .sort((a, b) => b.swing - a.swing),
      }
    },
  }
}

const valuesAt = (uncertain: Readonly<Record<UncertainId, Uncertain>>): Values =>
  Object.fromEntries(Object.entries(uncertain).map(([id, { value }]) => [id, value])) as Values

/** All values central but one, at either of its ends. Factors that are known have none. */
const endsOf = (uncertain: Readonly<Record<UncertainId, Uncertain>>, central: Values) =>
  (Object.keys(uncertain) as UncertainId[])
    .filter((factor) => uncertain[factor].low !== uncertain[factor].high)
    .map((factor) => ({
      factor,
      low: { ...central, [factor]: uncertain[factor].low },
      high: { ...central, [factor]: uncertain[factor].high },
    }))
