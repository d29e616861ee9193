import { COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import {
  linesOfFactor,
  openRange,
  UNCERTAIN_IDS,
  type Composition,
  type UncertainId,
  type WholeCostFacts,
} from '@/lib/cost'
import * as engine from './engine.generated.mjs'
import { figureOf, max, min, named, sqrt, within, type Figure } from './figure'
import { inCells, inputRow, uncertainCell } from './inputs'
import { cardInCells, type RateRow } from './rates'

/** A candidate of a workbook. */
export type Costed = { name: string; composition: Composition }

type Range = { usd: Figure; low: Figure; high: Figure }

/** What a candidate costs over the horizon in US dollars, each figure with how it was made. */
export type CandidateInCells = Costed & {
  lines: (Range & { part: CostPart })[]
  total: Range
  monthly: Figure
}

const plus = (one: Figure, other: Figure): Figure => figureOf('+', one, other)
const minus = (one: Figure, other: Figure): Figure => figureOf('-', one, other)
const times = (one: Figure, other: Figure): Figure => figureOf('*', one, other)
const over = (one: Figure, other: Figure): Figure => figureOf('/', one, other)
const sum = (all: readonly Figure[]): Figure => all.reduce(plus, 0)

/** Months of the horizon at which bills are worked out: the first, the middle and the last. */
export const POINTS = ['first month', 'middle month', 'last month'] as const

/** Works the candidates out in cells. Names are given on the way: sheet, group, label. */
export function costsInCells(
  scenario: Scenario,
  candidates: readonly Costed[],
  facts: WholeCostFacts,
): { candidates: CandidateInCells[]; rates: Map<string, RateRow> } {
  const cells = inCells(scenario)
  const { card, rows: rates } = cardInCells(facts.cards[scenario.money.rateCard], scenario)
  const uncertain = uncertainCells(engine.uncertainIn(cells, facts.operational))
  const values = valuesAt(uncertain)
  const { optionStorage, replicaShare, tenantShare } = values
  const today = { ...engine.costInputs(cells), shares: { optionStorage, replicaShare, tenantShare } }
  const { horizonMonths: months, growthPerYear } = cells.money
  const growth = (after: Figure) => engine.growthAfter(after, { growthPerYear })
  const lastMonth = minus(months, 1)
  const factors = [1, growth(over(lastMonth, 2)), growth(lastMonth)]
  const weights = [over(months, 6), over(times(4, months), 6), over(months, 6)]
  factors.forEach((factor, column) =>
    within(['Bills', 'Growth since today'], column, () => named(['load, users and data'], '×', factor)),
  )
  const points = factors.map((factor, column) => {
    const inputs = factor === 1 ? today : engine.grownInputs(today, factor)
    const known = new Map<PatternId, ReturnType<engine.PartsOf>>()
    const partsOf: engine.PartsOf = (pattern) => {
      const before = known.get(pattern)
      if (before) return before
      const parts = within(['Bills', PATTERN_NAMES[pattern]], column, () =>
        engine.partsOfPattern(pattern, inputs, card),
      )
      known.set(pattern, parts)
      return parts
    }
    return { partsOf, column }
  })
  const peak = times(cells.situation.peakQps ?? 0, max(1, growth(months)))
  const limitOf = engine.firstLimits(cells, facts)
  // Both ends of what is known as a range are bills of their own: the workbook has what they come to, not their rows.
  const openOf = openRange(scenario, facts)
  const circumstances = engine.circumstancesOf(cells, facts.operational)
  const counted = COST_PARTS.filter((part) => !scenario.money.off.includes(part))

  const made = candidates.map(({ name, composition: it }): CandidateInCells => {
    const range = openOf?.(it)
    const billAt: engine.Priced['bill'] = (at) => {
      const totals = points.map(({ partsOf }) => engine.infrastructureTotal(it, partsOf, card, at))
      const infrastructure = sum(totals.map((total, point) => times(weights[point] ?? 0, total)))
      const monthly = totals[0] ?? 0
      if (!range || at.openPrices === undefined || at.openPrices === values.openPrices)
        return { infrastructure, monthly }
      const factor = engine.factorAt(range, at.openPrices)
      return { infrastructure: times(infrastructure, factor), monthly: times(monthly, factor) }
    }
    for (const { partsOf, column } of points)
      within(['Monthly bills', name], column, () => {
        const bill = engine.infrastructureOf(it, partsOf, card, today.shares)
        for (const { label, amount } of bill.parts) named([label], 'USD/month', amount)
        named(['Total, discounts taken off'], 'USD/month', bill.total)
      })
    const limit = limitOf(it.patterns)
    const priced: engine.Priced = {
      bill: billAt,
      meetsLimit: limit === Infinity ? false : figureOf('<', limit, peak),
    }
    const lineAt = (part: CostPart, at: Record<UncertainId, Figure>) =>
      engine.LINES[part](it, circumstances, at, priced)
    const central = counted.map((part) => {
      const usd = lineAt(part, values)
      within(['Lines', name], 0, () => named([part], 'USD over the horizon', usd))
      return { part, usd }
    })
    const squares = new Map<string, { below: Figure[]; above: Figure[] }>()
    const add = (key: string, [atLow, atHigh]: readonly [Figure, Figure]) => {
      const [down, up] = [min(0, atLow, atHigh), max(0, atLow, atHigh)]
      const known = squares.get(key) ?? { below: [], above: [] }
      known.below.push(times(down, down))
      known.above.push(times(up, up))
      squares.set(key, known)
    }
    for (const id of UNCERTAIN_IDS) {
      const { low, high } = uncertain[id]
      const parts = linesOfFactor(id).filter((part) => counted.includes(part))
      if (isSame(low, high) || parts.length === 0) continue
      const swings = parts.map((part) => {
        const usd = central.find((one) => one.part === part)?.usd ?? 0
        const [atLow, atHigh] = [lineAt(part, { ...values, [id]: low }), lineAt(part, { ...values, [id]: high })]
        const swing = [minus(atLow, usd), minus(atHigh, usd)] as const
        if (isZero(swing[0]) && isZero(swing[1])) return swing
        const label = inputRow(`factor.${id}`, scenario).label
        swing.forEach((one, column) =>
          within(['Ranges', name], column, () => named([`${part}: ${label}`], 'USD over the horizon', one)),
        )
        add(part, swing)
        return swing
      })
      add('total', [sum(swings.map(([atLow]) => atLow)), sum(swings.map(([, atHigh]) => atHigh))])
    }
    const rangeOf = (key: string, usd: Figure): Range => {
      const { below, above } = squares.get(key) ?? { below: [], above: [] }
      return { usd, low: minus(usd, root(below)), high: plus(usd, root(above)) }
    }
    const lines = central.map(({ part, usd }) => {
      const { low, high } = rangeOf(part, usd)
      return { part, usd, low: max(0, low), high }
    })
    const total = sum(central.map(({ usd }) => usd))
    return { name, composition: it, lines, total: rangeOf('total', total), monthly: billAt(today.shares).monthly }
  })
  return { candidates: made, rates }
}

const isZero = (one: Figure): boolean => one === 0
const isSame = (low: Figure, high: Figure): boolean => Number(low) === Number(high)
const root = (squares: readonly Figure[]): Figure => sqrt(sum(squares))

type UncertainCells = ReturnType<typeof engine.uncertainIn>

function uncertainCells(uncertain: UncertainCells): UncertainCells {
  const cells = { ...uncertain }
  for (const id of UNCERTAIN_IDS) {
    const { low, value, high } = uncertain[id]
    const central = uncertainCell(id, 'value', value)
    cells[id] = isSame(low, high)
      ? { low: central, value: central, high: central }
      : { low: uncertainCell(id, 'low', low), value: central, high: uncertainCell(id, 'high', high) }
  }
  return cells
}

function valuesAt(uncertain: UncertainCells): Record<UncertainId, Figure> {
  const values: Partial<Record<UncertainId, Figure>> = {}
  for (const id of UNCERTAIN_IDS) values[id] = uncertain[id].value
  return values as Record<UncertainId, Figure>
}
