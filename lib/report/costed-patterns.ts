import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Recommendation } from '@/lib/decision'

/** A pattern whose cost the report shows, and why it is there. */
export type Costed = { pattern: PatternId; because: 'compared' | 'winner' | 'runner-up' | 'baseline' }

/**
 * What a report puts a price on: the patterns that are compared, and, whether compared or not, the winner, the runner-up
 * and the Monolith as the baseline. In the fixed order of the patterns.
 */
export function costedPatterns(compare: readonly PatternId[], verdict: Pick<Recommendation, 'winner' | 'runnerUp'>): Costed[] {
  const { winner, runnerUp } = verdict
  const reasonFor = (pattern: PatternId): Costed['because'] | undefined => {
    if (compare.includes(pattern)) return 'compared'
    if (pattern === winner) return 'winner'
    if (pattern === runnerUp) return 'runner-up'
    return pattern === 'monolith' ? 'baseline' : undefined
  }
  return PATTERN_IDS.flatMap((pattern) => {
    const because = reasonFor(pattern)
    return because ? [{ pattern, because }] : []
  })
}
