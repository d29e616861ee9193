import { arrange, choose } from './choose'
import { pricesIn, type Decision } from './decider'
import type { Candidate, Complexity } from './types'

/**
 * What would be recommended if the recommended one could not be had: of the others that are eligible, and rather one of
 * other patterns than one that differs in a lighter option. null where there is no other.
 */
export function runnerUpOf(
  { eligible, recommended, needs, costing }: Pick<Decision, 'eligible' | 'recommended' | 'needs' | 'costing'>,
  complexity: Complexity,
): Candidate | null {
  const others = eligible.filter((one) => one !== recommended)
  const unlike = others.filter((one) => !hasSamePatterns(one, recommended))
  const from = unlike.length > 0 ? unlike : others
  if (from.length === 0) return null
  // Those that are eligible have been held against the limits before.
  return choose(arrange(from, needs, complexity), { ...pricesIn(costing), isOver: () => false }).recommended
}

const hasSamePatterns = (one: Candidate, other: Candidate): boolean =>
  [...one.patterns].sort().join() === [...other.patterns].sort().join()
