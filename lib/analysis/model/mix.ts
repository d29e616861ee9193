import type { Scenario } from '@/content/schemas/scenario'
import { billUnder, cardOnTerms, costInputs, grownInputs, type Composition, type CostFacts } from '@/lib/cost'
import { plain, type Algebra, type Node } from './expression'
import type { Input } from './types'
import { piecesOf } from './pieces'

/** Figures of the load that bills depend on beside its size. */
const MIX_IDS = ['readShare', 'averageToPeak'] as const
type MixId = (typeof MIX_IDS)[number]

/** What a bill is multiplied with where these figures are others: 1 at their central values. */
export type Mix = (it: Composition, size: Node, algebra: Algebra) => Node

/** Sizes at which the bills are priced under other figures. Shares of a bill change slowly with the size. */
const EVALUATIONS = 14

/**
 * Each figure has a straight line of its own through its tenth and ninetieth percentile, in shares of the bill; its
 * slope depends on the size of the system, and both lines are multiplied. Pricing every size under every pair of
 * figures would take twenty-five times as long and moves totals by less than the error of any bill.
 */
export function mixOf(
  scenario: Scenario,
  facts: CostFacts,
  compositions: readonly Composition[],
  inputs: ReadonlyMap<string, Input>,
  { smallest, largest }: { smallest: number; largest: number },
): Mix {
  const { money, workload } = scenario
  const card = cardOnTerms(facts.cards[money.rateCard], money)
  const unique = [...new Map(compositions.map((it) => [it.id, it])).values()]
  const billsFor = (mix: Partial<Record<MixId, number>>) => {
    const under = costInputs({ ...scenario, workload: { ...workload, ...mix } })
    return (size: number): number[] => {
      const bill = billUnder(size === 1 ? under : grownInputs(under, size), card)
      return unique.map((it) => bill(it, under.shares))
    }
  }
  const central = billsFor({})
  const ends = MIX_IDS.flatMap((id) => {
    const input = inputs.get(id)
    if (!input || input.known) return []
    const { low, high } = input
    return [{ id, width: high - low, atLow: billsFor({ [id]: low }), atHigh: billsFor({ [id]: high }) }]
  })
  const slopes = (size: number): Float64Array => {
    const now = central(size)
    return Float64Array.from(
      ends.flatMap(({ width, atLow, atHigh }) => {
        const [low, high] = [atLow(size), atHigh(size)]
        return now.map((bill, index) => (bill > 0 ? (high[index]! - low[index]!) / bill / width : 0))
      }),
    )
  }
  const { table } = piecesOf(slopes, [smallest, 1, largest], EVALUATIONS)
  const moves = (row: number) =>
    table.starts[row]?.some((start) => start !== 0) || table.slopes[row]?.some((slope) => slope !== 0)
  return (it, size, { sum, minus, times, lookup, input }) => {
    const place = unique.findIndex(({ id }) => id === it.id)
    const factors = ends.flatMap(({ id }, index) => {
      const row = index * unique.length + place
      if (place < 0 || !moves(row)) return []
      return [sum(plain(1), times(minus(input(id), plain(workload[id])), lookup(table, row, size)))]
    })
    return times(...factors)
  }
}
