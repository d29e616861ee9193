import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { bandsOf, sameComposition } from './bands'
import { compositionName } from './composition-name'
import type { Composed, Decider, Decision } from './decider'
import type { AnswerValue } from './types'
import { bandEnds, type Ends } from './values'

/** What one answer makes the recommendation, the others staying as they are. */
export type Outcome = AdviceSoFar & {
  /** The answers that lead to it: a value of a choice, a range of a number. */
  answers: { kind: 'value'; value: AnswerValue } | ({ kind: 'range' } & Ends)
  /** Whether the recommendation is another one than without an answer. */
  changes: boolean
}

/** What to build and its name: the core of the recommendation, without its reasons. */
export type AdviceSoFar = Composed & { name: string }

export const adviceSoFar = (situation: Situation, { decide }: Pick<Decider, 'decide'>): AdviceSoFar =>
  named(decide(situation))

const named = ({ winner, parts, options }: Decision): AdviceSoFar => ({
  winner,
  parts,
  options,
  name: compositionName(parts, options),
})

/**
 * The recommendation for every answer to a question, whether it has been given or not; neighbouring ranges of a number
 * with the same recommendation are one.
 */
export function outcomesOf(
  answer: AnswerKey,
  situation: Situation,
  decider: Pick<Decider, 'decide' | 'rules'>,
): Outcome[] {
  const without = { ...situation }
  delete without[answer]
  const unsaid = decider.decide(without)
  const bands = bandsOf(answer, without, decider)
  return bands.map(({ from, decision }, index) => ({
    ...named(decision),
    answers:
      typeof from === 'number'
        ? { kind: 'range', ...bandEnds(answer, from, numeric(bands[index + 1]?.from), decider.rules) }
        : { kind: 'value', value: from },
    changes: !sameComposition(decision, unsaid),
  }))
}

const numeric = (value: AnswerValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined)
