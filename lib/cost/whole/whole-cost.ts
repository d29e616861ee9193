import { COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import { COST_FACTORS, type FactorId } from '@/content/scenario/cost-factors'
import type { PatternId } from '@/content/pattern-ids'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { once } from '@/lib/kernel'
import { circumstancesOf } from './circumstances'
import { ALSO_IN, LINES, type Priced } from './lines'
import { rangeOf, type Swing } from './range'
import type { Circumstances, Composition, Difference, Uncertain, UncertainId, WholeCost } from './types'
import { UNCERTAIN_IDS, uncertainByAnswers } from './uncertain'

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
  /** Every uncertain number before answers; worked out once for scenarios that differ in answers only. */
  base: Readonly<Record<UncertainId, Uncertain>>
  operational: Readonly<Record<PatternId, OperationalCost>>
  /** The infrastructure of a composition and the limits that it meets. */
  pricedOf: (it: Composition) => Priced
}

/** The whole cost of compositions under a scenario. Lines that the visitor switched off count nothing. */
export function costingOf(scenario: Scenario, { base, operational, pricedOf }: Facts): Costing {
  const circumstances = circumstancesOf(scenario, operational)
  const uncertain = { ...base, ...uncertainByAnswers(scenario) }
  const counted = COST_PARTS.filter((part) => !scenario.money.off.includes(part))
  const values = centralOf(uncertain)
  let listed: Factor[] | undefined
  const factors = () => (listed ??= uncertainFactors(uncertain, counted))
  const lineOf = (part: CostPart, it: Composition, priced: Priced) => LINES[part](it, circumstances, values, priced)
  const totalOf = (it: Composition, priced: Priced) => counted.reduce((sum, part) => sum + lineOf(part, it, priced), 0)

  /** How a figure, summed over the lines that a factor is in, moves when the factor goes to its two ends. */
  const swingsOf = (
    parts: readonly CostPart[],
    { id, low, value, high }: Factor,
    line: (part: CostPart) => number,
  ): Swing => {
    const now = () => parts.reduce((sum, part) => sum + line(part), 0)
    const before = now()
    values[id] = low
    const atLow = now() - before
    values[id] = high
    const atHigh = now() - before
    values[id] = value
    return [atLow, atHigh]
  }

  const total = (it: Composition) => totalOf(it, pricedOf(it))
  return {
    circumstances,
    uncertain,
    total,
    cost: (it) => {
      const priced = pricedOf(it)
      const line = (part: CostPart) => lineOf(part, it, priced)
      const lines = counted.map((part) => {
        const usd = line(part)
        const own = factors().filter(({ parts }) => parts.includes(part)).map((one) => swingsOf([part], one, line))
        const { low, high } = rangeOf(usd, own)
        return { part, usd: once(usd), low: once(low), high: once(high) }
      })
      const usd = lines.reduce((sum, one) => sum + one.usd, 0)
      const { low, high } = rangeOf(
        usd,
        factors().map((one) => swingsOf(one.parts, one, line)),
      )
      return { months: circumstances.months, lines, total: once(usd), low: once(low), high: once(high) }
    },
    difference: (it, other) => {
      const [one, two] = [pricedOf(it), pricedOf(other)]
      const line = (part: CostPart) => lineOf(part, it, one) - lineOf(part, other, two)
      const usd = totalOf(it, one) - totalOf(other, two)
      const swings = factors().map((factor) => swingsOf(factor.parts, factor, line))
      const drivers = factors()
        .map(({ id }, index) => ({ factor: id, swing: widthOf(swings[index]) }))
        .filter(({ swing }) => swing > 0)
        .sort((a, b) => b.swing - a.swing)
      return { usd, ...rangeOf(usd, swings), drivers }
    },
  }
}

type Factor = Uncertain & { id: UncertainId; parts: CostPart[] }

const widthOf = (swing: Swing | undefined): number => (swing ? Math.abs(swing[1] - swing[0]) : 0)

const centralOf = (uncertain: Readonly<Record<UncertainId, Uncertain>>): Record<UncertainId, number> => {
  const values = {} as Record<UncertainId, number>
  for (const id of UNCERTAIN_IDS) values[id] = uncertain[id].value
  return values
}

/** Those that have a range, each with the counted lines that rest on it. */
const uncertainFactors = (
  uncertain: Readonly<Record<UncertainId, Uncertain>>,
  counted: readonly CostPart[],
): Factor[] =>
  UNCERTAIN_IDS.flatMap((id) => {
    const one = uncertain[id]
    if (one.low === one.high) return []
    const parts = PARTS_OF[id].filter((part) => counted.includes(part))
    return parts.length > 0 ? [{ id, ...one, parts }] : []
  })

const partsOf = (id: UncertainId): CostPart[] => [
  id in COST_FACTORS ? COST_FACTORS[id as FactorId].part : 'development',
  ...(ALSO_IN[id] ?? []),
]

const PARTS_OF = Object.fromEntries(UNCERTAIN_IDS.map((id) => [id, partsOf(id)])) as Record<UncertainId, CostPart[]>
