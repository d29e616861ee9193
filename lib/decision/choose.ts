import type { AxisRule } from '@/content/schemas/axes'
import { meets } from './needs'
import type { Candidate, Complexity } from './types'

type Priced = {
  /** US dollars over the horizon. */
  total: (candidate: Candidate) => number
  isClearlyDearer: (candidate: Candidate, other: Candidate) => boolean
  /** Whether the load of today is beyond a stated limit of it. */
  isOver: (candidate: Candidate) => boolean
}

export type Choice = {
  recommended: Candidate
  /** Of those that meet as many hard needs, the one of least whole cost. */
  cheapest: Candidate
  /** What rules would recommend if all candidates cost the same. */
  byRules: Candidate
  /** Those that miss the fewest hard needs and, where there are any, keep their stated limits. */
  eligible: Candidate[]
}

/**
 * Needs decide which candidates are eligible, money which of those are clearly dearer; among the rest, whose costs
 * cannot be told apart, rules of thumb, then preferences, then simplicity decide.
 */
export function choose(
  candidates: readonly Candidate[],
  needs: readonly AxisRule[],
  { total, isClearlyDearer, isOver }: Priced,
  complexity: Complexity,
): Choice {
  const missed = (candidate: Candidate, strength: AxisRule['strength']) =>
    needs.filter((need) => need.strength === strength && !meets(candidate, need)).length
  const fewest = Math.min(...candidates.map((candidate) => missed(candidate, 'hard')))
  const meeting = candidates.filter((candidate) => missed(candidate, 'hard') === fewest)
  // A limit warns and rules nothing out; but nothing is recommended against its own while another keeps its limits.
  const within = meeting.filter((candidate) => !isOver(candidate))
  const eligible = within.length > 0 ? within : meeting
  const totals = new Map(eligible.map((candidate) => [candidate, total(candidate)]))
  const totalOf = (candidate: Candidate) => totals.get(candidate) ?? Infinity
  const cheapest = least(eligible, totalOf)
  const ordered = eligible
    .map((candidate) => ({
      candidate,
      order: [
        missed(candidate, 'rule-of-thumb'),
        missed(candidate, 'preference'),
        pointsOf(candidate, complexity),
        totalOf(candidate),
      ],
    }))
    .sort((a, b) => firstDifference(a.order, b.order))
  const chosen = ordered.find(({ candidate }) => candidate === cheapest || !isClearlyDearer(candidate, cheapest))
  return { recommended: chosen?.candidate ?? cheapest, cheapest, byRules: ordered[0]?.candidate ?? cheapest, eligible }
}

/** Throws a RangeError without any candidate: the plainest one is never excluded. */
function least(candidates: readonly Candidate[], of: (candidate: Candidate) => number): Candidate {
  const [first, ...others] = candidates
  if (!first) throw new RangeError('No candidate is left')
  return others.reduce((best, one) => (of(one) < of(best) ? one : best), first)
}

const pointsOf = ({ patterns, options }: Candidate, complexity: Complexity): number =>
  [...patterns, ...options].reduce((sum, part) => sum + complexity[part], 0)

const firstDifference = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0
