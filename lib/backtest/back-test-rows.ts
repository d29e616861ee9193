import type { PublishedDecision } from '@/content/schemas/published-decision'
import type { Situation } from '@/content/schemas/scenario'
import { backTest, type BackTest, type BackTestFacts } from './back-test'

/** A published decision beside what the advice says of its situation. */
export type Tried = {
  decision: PublishedDecision
  row: BackTest['rows'][number]
  /** The same with the further questions answered, where a signal tells their answers; null where none does. */
  further: BackTest['rows'][number] | null
  /** Why the advice leads with something else; null where it agrees. */
  miss: string | null
}

/** What is known of the cases beside their answers. */
export type CaseFacts = BackTestFacts & {
  /** Why the advice leads with something else, by id of the decision. */
  misses: Record<string, string>
  /** What each signal answers of the further questions. */
  signalAnswers: Record<string, Situation | undefined>
}

/**
 * Every decision tried on the thirteen answers alone; the further questions are tried beside, since they were added
 * with the misses known.
 */
export function tried(decisions: readonly PublishedDecision[], facts: CaseFacts): { result: BackTest; all: Tried[] } {
  const result = backTest(decisions, facts)
  const further = backTest(
    decisions.map((decision) => withFurther(decision, facts)),
    facts,
  )
  const all = decisions.flatMap((decision, index) => {
    const row = result.rows[index]
    if (!row) return []
    const has = Object.keys(furtherAnswers(decision, facts)).length > 0
    return {
      decision,
      row,
      further: (has && further.rows[index]) || null,
      miss: row.agreesAt === 1 ? null : (facts.misses[decision.id] ?? null),
    }
  })
  return { result, all }
}

/** What the signals would have answered. */
export const furtherAnswers = (
  { signals }: PublishedDecision,
  { signalAnswers }: Pick<CaseFacts, 'signalAnswers'>,
): Situation => Object.assign({}, ...signals.map((signal) => signalAnswers[signal] ?? {})) as Situation

const withFurther = (decision: PublishedDecision, facts: CaseFacts) => ({
  ...decision,
  situation: { ...decision.situation, ...furtherAnswers(decision, facts) },
})
