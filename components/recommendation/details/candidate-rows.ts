import type { Money } from '@/content/schemas/scenario'
import { compositionName, partsOf, type Excluded, type Need, type PricedCandidate } from '@/lib/decision'
import { capitalised, moneyIn } from '@/lib/format'

/** As it goes to the browser: what says nothing is left out. */
export type CandidateRow = {
  id: string
  name: string
  /** "recommended, runs today, frontier". */
  marks?: string
  total: string
  range: string
  monthly: string
  /** Numbers of the needs that it misses, as the page numbers them. */
  misses?: number[]
  budget?: 'within' | 'over'
  recommended?: true
  /** On the short list: marked, or among the cheapest that miss no need. */
  short?: true
}

/** As many of those that meet every need stand on the short list. */
const RIVALS = 4

/** Every candidate as a row of the table, in the order given: least whole cost first. */
export function candidateRows(all: readonly PricedCandidate[], needs: readonly Need[], money: Money): CandidateRow[] {
  const { rough, range } = moneyIn(money)
  const rivals = new Set(all.filter((one) => one.misses.length === 0 && !one.recommended).slice(0, RIVALS))
  return all.map((one) => {
    const marks = [
      ...(one.recommended ? ['recommended'] : []),
      ...(one.today ? ['runs today'] : []),
      ...(one.frontier ? ['frontier'] : []),
    ]
    return {
      id: one.candidate.id,
      name: one.name,
      ...(marks.length > 0 && { marks: marks.join(', ') }),
      total: rough(one.cost.total),
      range: range(one.cost.low, one.cost.high),
      monthly: rough(one.monthly),
      ...(one.misses.length > 0 && { misses: one.misses.map((id) => needs.findIndex((need) => need.id === id) + 1) }),
      ...(one.withinBudget !== null && { budget: one.withinBudget ? 'within' : 'over' }),
      ...(one.recommended && { recommended: true }),
      ...((marks.length > 0 || rivals.has(one)) && { short: true }),
    }
  })
}

/** What is no candidate, each reason once with everything that it excludes. */
export const excludedRows = (excluded: readonly Excluded[]): { because: string; names: string[] }[] =>
  [...new Set(excluded.map(({ because }) => because))].map((because) => ({
    because: capitalised(because),
    names: excluded
      .filter((one) => one.because === because)
      .map(({ candidate }) => compositionName(partsOf(candidate), candidate.options)),
  }))
