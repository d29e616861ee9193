import type { PublishedDecision } from '@/content/schemas/published-decision'
import type { Situation } from '@/content/schemas/scenario'
import { backTest, type BackTest, type BackTestFacts } from './back-test'

/** A published decision and our recommendation for its situation. */
export type BackTestRow = {
  decision: PublishedDecision
  row: BackTest['rows'][number]
  /** The same with the further questions answered, where a signal tells their answers; null where none does. */
  further: BackTest['rows'][number] | null
  /** Why our first choice is another pattern; null where it agrees. */
  miss: string | null
}

/** The facts about the cases that are not answers. */
export type CaseFacts = BackTestFacts & {
  /** Why our first choice is another pattern, by id of the decision. */
  misses: Record<string, string>
  /** What each signal answers of the further questions. */
  signalAnswers: Record<string, Situation | undefined>
}

/**
 * A row for every decision, with the recommendation from the thirteen answers. The further questions were added with
 * the misses known, so their result is kept apart and does not count.
 */
export function backTestRows(
  decisions: readonly PublishedDecision[],
  facts: CaseFacts,
): { result: BackTest; rows: BackTestRow[] } {
  const result = backTest(decisions, facts)
  const further = backTest(
    decisions.map((decision) => withFurther(decision, facts)),
    facts,
  )
  const rows = decisions.flatMap((decision, index) => {
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
  return { result, rows }
}

/** What the signals would have answered, and what the source answers beyond the thirteen. */
export const furtherAnswers = (
  { signals, further }: PublishedDecision,
  { signalAnswers }: Pick<CaseFacts, 'signalAnswers'>,
): Situation => Object.assign({}, ...signals.map((signal) => signalAnswers[signal] ?? {}), further) as Situation

const withFurther = (decision: PublishedDecision, facts: CaseFacts) => ({
  ...decision,
  situation: { ...decision.situation, ...furtherAnswers(decision, facts) },
})
