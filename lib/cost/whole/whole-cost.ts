import { COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import { COST_FACTORS, type FactorId } from '@/content/scenario/cost-factors'
import type { PatternId } from '@/content/pattern-ids'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { once } from '@/lib/kernel'
import { circumstancesOf } from './circumstances'
import { ALSO_IN, LINES, type Priced } from './lines'
import { migrationIn, type Migration } from './migration'
import { rangeOf, type Swing } from './range'
import type { Circumstances, Composition, Difference, Uncertain, UncertainId, Values, WholeCost } from './types'
import { UNCERTAIN_IDS, uncertainBase, uncertainByAnswers } from './uncertain'

/** Answers what a composition costs under one scenario; it holds what all compositions share. */
export type Costing = {
  /** Central total, US dollars over the horizon. */
  total: (it: Composition) => number
  cost: (it: Composition) => WholeCost
  /** What the first costs more than the second. */
  difference: (it: Composition, other: Composition) => Difference
  /** The way there from what runs today, step by step. */
  migration: (it: Composition) => Migration
  /** Whether the first costs more than the second wherever their common factors lie within their ranges. */
  isClearlyDearer: (it: Composition, other: Composition) => boolean
  circumstances: Circumstances
}

/** Uncertain numbers, ready for many scenarios that differ in answers only. */
export type PreparedFactors = { values: Values; factors: readonly Factor[]; counted: readonly CostPart[] }

/** A number that has a range, with the counted lines that rest on it. */
type Factor = Uncertain & { id: UncertainId; parts: readonly CostPart[] }

type Facts = {
  prepared: PreparedFactors
  operational: Readonly<Record<PatternId, OperationalCost>>
  /** The infrastructure of a composition and the limits that it meets. */
  pricedOf: (it: Composition) => Priced
}

/** Lines that the visitor switched off count nothing. */
export function preparedFactors(scenario: Scenario, operational: Facts['operational']): PreparedFactors {
  const uncertain = uncertainBase(scenario, operational)
  const counted = COST_PARTS.filter((part) => !scenario.money.off.includes(part))
  const values = {} as Record<UncertainId, number>
  for (const id of UNCERTAIN_IDS) values[id] = uncertain[id].value
  return { values, counted, factors: UNCERTAIN_IDS.flatMap((id) => factorOf(id, uncertain[id], counted)) }
}

/** The whole cost of compositions under a scenario. */
export function costingOf(scenario: Scenario, { prepared, operational, pricedOf }: Facts): Costing {
  const circumstances = circumstancesOf(scenario, operational)
  const { counted } = prepared
  const replaced = uncertainByAnswers(scenario)
  // Answers replace few of them: the others are read through the prototype.
  const values = Object.create(prepared.values) as Record<UncertainId, number>
  for (const [id, { value }] of replaced) values[id] = value
  const factors = [
    ...prepared.factors.filter(({ id }) => !replaced.some(([other]) => other === id)),
    ...replaced.flatMap(([id, uncertain]) => factorOf(id, uncertain, counted)),
  ]
  const lineOf = (part: CostPart, it: Composition, priced: Priced) => LINES[part](it, circumstances, values, priced)
  const totalOf = (it: Composition, priced: Priced) => {
    let total = 0
    for (const part of counted) total += lineOf(part, it, priced)
    return total
  }

  /** How a figure, summed over the lines that a factor is in, moves when the factor goes to its two ends. */
  const swingOf = (
    parts: readonly CostPart[],
    { id, low, value, high }: Factor,
    line: (part: CostPart) => number,
  ): Swing => {
    const now = () => {
      let sum = 0
      for (const part of parts) sum += line(part)
      return sum
    }
    const before = now()
    values[id] = low
    const atLow = now() - before
    values[id] = high
    const atHigh = now() - before
    values[id] = value
    return [atLow, atHigh]
  }

  const compared = (it: Composition, other: Composition) => {
    const [one, two] = [pricedOf(it), pricedOf(other)]
    const line = (part: CostPart) => lineOf(part, it, one) - lineOf(part, other, two)
    return {
      usd: totalOf(it, one) - totalOf(other, two),
      swings: () => factors.map((one) => swingOf(one.parts, one, line)),
    }
  }

  return {
    circumstances,
    migration: (it) => migrationIn(it, circumstances, values, pricedOf(it)),
    total: (it) => totalOf(it, pricedOf(it)),
    cost: (it) => {
      const priced = pricedOf(it)
      const line = (part: CostPart) => lineOf(part, it, priced)
      const lines = counted.map((part) => {
        const usd = line(part)
        const own = factors.filter(({ parts }) => parts.includes(part)).map((one) => swingOf([part], one, line))
        // No line is below zero, whatever the squares add up to.
        const { low, high } = rangeOf(usd, own)
        return { part, usd: once(usd), low: once(Math.max(0, low)), high: once(high) }
      })
      const usd = lines.reduce((sum, one) => sum + one.usd, 0)
      const { low, high } = rangeOf(
        usd,
        factors.map((one) => swingOf(one.parts, one, line)),
      )
      return { months: circumstances.months, lines, total: once(usd), low: once(low), high: once(high) }
    },
    difference: (it, other) => {
      const { usd, swings: swung } = compared(it, other)
      const swings = swung()
      const drivers = factors
        .map(({ id }, index) => ({ factor: id, swing: widthOf(swings[index]) }))
        .filter(({ swing }) => swing > 0)
        .sort((a, b) => b.swing - a.swing)
      return { usd, ...rangeOf(usd, swings), drivers }
    },
    isClearlyDearer: (it, other) => {
      const { usd, swings } = compared(it, other)
      return usd > 0 && rangeOf(usd, swings()).low > 0
    },
  }
}

const widthOf = (swing: Swing | undefined): number => (swing ? Math.abs(swing[1] - swing[0]) : 0)

/** Nothing for one without a range, or whose lines are all switched off. */
function factorOf(id: UncertainId, uncertain: Uncertain, counted: readonly CostPart[]): Factor[] {
  const { low, value, high } = uncertain
  const parts = PARTS_OF[id].filter((part) => counted.includes(part))
  return low === high || parts.length === 0 ? [] : [{ id, low, value, high, parts }]
}

const partsOf = (id: UncertainId): CostPart[] => [
  id in COST_FACTORS ? COST_FACTORS[id as FactorId].part : 'development',
  ...(ALSO_IN[id] ?? []),
]

/** The lines that rest on a factor, its own first. */
export const linesOfFactor = (id: UncertainId): readonly CostPart[] => PARTS_OF[id]

const PARTS_OF = Object.fromEntries(UNCERTAIN_IDS.map((id) => [id, partsOf(id)])) as Record<UncertainId, CostPart[]>
