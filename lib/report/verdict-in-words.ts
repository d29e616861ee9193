import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Recommendation } from '@/lib/decision'
import { inSentence } from './pattern-in-words'

/**
 * The recommendation as a headline: "Microservices, with the Monolith as runner-up".
 * Above the tree's last band the winner is only the first part of a combination, and the headline says so.
 */
export function verdictInWords({ winner, runnerUp, tree }: Pick<Recommendation, 'winner' | 'runnerUp' | 'tree'>): string {
  if (!winner) return 'No verdict yet'
  const first = PATTERN_NAMES[winner] + (tree.scale.says === 'combination' ? ' as the first part of a combination' : '')
  return runnerUp ? `${first}, with ${inSentence(runnerUp)} as runner-up` : first
}
