import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Recommendation } from '@/lib/decision'

/** A pattern whose cost the report shows, and why it is there. */
export type Costed = { pattern: PatternId; because: 'compared' | 'winner' | 'part' | 'runner-up' | 'baseline' }

/**
 * What a report puts a price on: the patterns that are compared, and, whether compared or not, the winner, what is
 * composed with it, the runner-up and the Monolith as the baseline. In the fixed order of the patterns.
 */
export function costedPatterns(
  compare: readonly PatternId[],
  verdict: Pick<Recommendation, 'winner' | 'runnerUp' | 'composition'>,
): Costed[] {
  const { winner, runnerUp, composition } = verdict
  const reasonFor = (pattern: PatternId): Costed['because'] | undefined => {
    if (compare.includes(pattern)) return 'compared'
    if (pattern === winner) return 'winner'
    if (winner && pattern !== 'monolith' && composition.includes(pattern)) return 'part'
    if (pattern === runnerUp) return 'runner-up'
    return pattern === 'monolith' ? 'baseline' : undefined
  }
  return PATTERN_IDS.flatMap((pattern) => {
    const because = reasonFor(pattern)
    return because ? [{ pattern, because }] : []
  })
}
