import { costed, isSameComposition, type Candidate, type Decision } from '@/lib/decision'

/** The candidates that futures are worked out for, the recommendation first, the others by whole cost. */
export type Compared = {
  candidates: Candidate[]
  /** The place of the recommendation. */
  chosen: 0
  /** Places of those that may be chosen: they miss as few hard needs, and keep their limits where any does. */
  eligible: number[]
  /** The place of what runs today; null where nothing does, or nobody said. */
  today: number | null
}

const LEAST = 12
const MOST_ELIGIBLE = 16

/** The recommendation, what runs today, the cheapest of those that may be chosen, and others until there are twelve. */
export function comparedIn({ recommended, eligible, candidates, costing }: Decision): Compared {
  const total = (candidate: Candidate) => costing.total(costed(candidate))
  const byCost = [...candidates].sort((one, other) => total(one) - total(other))
  const running = costing.circumstances.today
  const today = running ? candidates.find((one) => isSameComposition(one, running)) : undefined
  const able = byCost.filter((one) => eligible.includes(one)).slice(0, MOST_ELIGIBLE)
  const first = [...new Set([recommended, ...(today ? [today] : []), ...able])]
  const rest = byCost.filter((one) => !first.includes(one)).slice(0, Math.max(0, LEAST - first.length))
  const chosen = [recommended, ...byCost.filter((one) => one !== recommended && [...first, ...rest].includes(one))]
  return {
    candidates: chosen,
    chosen: 0,
    eligible: chosen.flatMap((one, index) => (one === recommended || eligible.includes(one) ? [index] : [])),
    today: today ? chosen.indexOf(today) : null,
  }
}
