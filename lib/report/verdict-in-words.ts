import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Recommendation } from '@/lib/decision'
import { inSentence } from './pattern-in-words'

/**
 * The recommendation as a headline: a combination by its parts, "CQRS in a modular monolith"; else "Monolith, with
 * Serverless as runner-up".
 */
export function verdictInWords({
  winner,
  runnerUp,
  composition,
  name,
}: Pick<Recommendation, 'winner' | 'runnerUp' | 'composition' | 'name'>): string {
  if (!winner) return 'No recommendation yet'
  if (composition.length > 1) return name
  return runnerUp ? `${PATTERN_NAMES[winner]}, with ${inSentence(runnerUp)} as runner-up` : PATTERN_NAMES[winner]
}
