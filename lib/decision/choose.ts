import type { AxisRule } from '@/content/schemas/axes'
import { meets } from './needs'
import type { Candidate, Complexity } from './types'

type Priced = {
  /** US dollars over the horizon. */
  total: (candidate: Candidate) => number
  /** A figure that the total is not below, and that is worked out with less. */
  totalAtLeast: (candidate: Candidate) => number
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

/** What needs and simplicity make of candidates, whatever they cost. */
export type Arranged = {
  /** Those that miss the fewest hard needs. */
  meeting: readonly Candidate[]
  /** The same by rules of thumb, preferences and simplicity: best first, those that are equal in all three together. */
  ranks: readonly (readonly Candidate[])[]
}

/** Orders candidates as far as that can be done without prices. */
export function arrange(
  candidates: readonly Candidate[],
  needs: readonly AxisRule[],
  complexity: Complexity,
): Arranged {
  const missed = (candidate: Candidate, strength: AxisRule['strength']) =>
    needs.filter((need) => need.strength === strength && !meets(candidate, need)).length
  const counted = candidates.map((candidate) => ({ candidate, hard: missed(candidate, 'hard') }))
  const fewest = Math.min(...counted.map(({ hard }) => hard))
  const meeting = counted.filter(({ hard }) => hard === fewest).map(({ candidate }) => candidate)
  const ordered = meeting
    .map((candidate) => ({
      candidate,
      order: [missed(candidate, 'rule-of-thumb'), missed(candidate, 'preference'), pointsOf(candidate, complexity)],
    }))
    .sort((a, b) => firstDifference(a.order, b.order))
  const ranks: Candidate[][] = []
  ordered.forEach(({ candidate, order }, place) => {
    const before = ordered[place - 1]
    if (before && firstDifference(before.order, order) === 0) ranks.at(-1)?.push(candidate)
    else ranks.push([candidate])
  })
  return { meeting, ranks }
}

/**
 * Needs decide which candidates are eligible, money which of those are clearly dearer; among the rest, whose costs
 * cannot be told apart, rules of thumb, then preferences, then simplicity decide.
 */
export function choose({ meeting, ranks }: Arranged, { total, totalAtLeast, isClearlyDearer, isOver }: Priced): Choice {
  // A limit warns and rules nothing out; but nothing is recommended against its own while another keeps its limits.
  const within = meeting.filter((candidate) => !isOver(candidate))
  const eligible = within.length > 0 ? within : [...meeting]
  const cheapest = cheapestOf(eligible, total, totalAtLeast)
  let byRules: Candidate | undefined
  let recommended: Candidate | undefined
  // What is equal in all else costs the less the better; the prices of later ranks are not needed.
  for (const equals of ranks) {
    const ordered = equals.filter((one) => eligible.includes(one)).sort((a, b) => total(a) - total(b))
    byRules ??= ordered[0]
    recommended = ordered.find((one) => one === cheapest || !isClearlyDearer(one, cheapest))
    if (recommended) break
  }
  return { recommended: recommended ?? cheapest, cheapest, byRules: byRules ?? cheapest, eligible }
}

/** Bounds are added up in another order than totals: they may be off by a binary fraction. */
const BOUND_ERROR = 1e-9

/**
 * The one of least total, the first of several. Who cannot be it, because more is certain than another costs in all,
 * is not priced. Throws a RangeError without any candidate: the plainest one is never excluded.
 */
function cheapestOf(
  candidates: readonly Candidate[],
  total: Priced['total'],
  totalAtLeast: Priced['totalAtLeast'],
): Candidate {
  const bounded = candidates
    .map((candidate, place) => ({ candidate, place, atLeast: totalAtLeast(candidate) }))
    .sort((a, b) => a.atLeast - b.atLeast)
  let best: { candidate: Candidate; place: number; usd: number } | undefined
  for (const { candidate, place, atLeast } of bounded) {
    if (best && atLeast * (1 - BOUND_ERROR) > best.usd) break
    const usd = total(candidate)
    if (!best || usd < best.usd || (usd === best.usd && place < best.place)) best = { candidate, place, usd }
  }
  if (!best) throw new RangeError('No candidate is left')
  return best.candidate
}

const pointsOf = ({ patterns, options }: Candidate, complexity: Complexity): number =>
  [...patterns, ...options].reduce((sum, part) => sum + complexity[part], 0)

const firstDifference = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0
