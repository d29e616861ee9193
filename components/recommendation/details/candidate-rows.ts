import type { Money } from '@/content/schemas/scenario'
import { compositionName, partsOf, type Excluded, type Need, type PricedCandidate } from '@/lib/decision'
import { capitalised, listed, moneyIn } from '@/lib/format'

export type CandidateRow = {
  id: string
  name: string
  /** "recommended", "runs today", "frontier". */
  marks: string[]
  total: string
  range: string
  monthly: string
  meets: string
  misses: string
  budget: string
  recommended: boolean
}

/** Every candidate as a row of the table, in the order given: least whole cost first. */
export function candidateRows(all: readonly PricedCandidate[], needs: readonly Need[], money: Money): CandidateRow[] {
  const { rough, range } = moneyIn(money)
  const nameOf = (id: string) => needs.find((need) => need.id === id)?.name ?? id
  return all.map((one) => ({
    id: one.candidate.id,
    name: one.name,
    marks: [
      ...(one.recommended ? ['recommended'] : []),
      ...(one.today ? ['runs today'] : []),
      ...(one.frontier ? ['frontier'] : []),
    ],
    total: rough(one.cost.total),
    range: range(one.cost.low, one.cost.high),
    monthly: rough(one.monthly),
    meets: needs.length === 0 ? 'none asked' : `${one.meets.length} of ${needs.length}`,
    misses: capitalised(listed(one.misses.map(nameOf))),
    budget: one.withinBudget === null ? '' : one.withinBudget ? 'within' : 'over',
    recommended: one.recommended,
  }))
}

/** What is no candidate, each reason once with everything that it excludes. */
export const excludedRows = (excluded: readonly Excluded[]): { because: string; names: string[] }[] =>
  [...new Set(excluded.map(({ because }) => because))].map((because) => ({
    because: capitalised(because),
    names: excluded
      .filter((one) => one.because === because)
      .map(({ candidate }) => compositionName(partsOf(candidate), candidate.options)),
  }))
