import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { compose, type Composed } from './compose'
import type { AnswerValue, PartId } from './types'
import { bandEnds, bandsOf, type Ends } from './values'
import { compositionName } from './composition-name'

/** What one answer makes the advice, the others staying as they are. */
export type Outcome = AdviceSoFar & {
  /** The answers that lead to it: a value of a choice, a range of a number. */
  answers: { kind: 'value'; value: AnswerValue } | ({ kind: 'range' } & Ends)
  /** Whether the advice is another one than without an answer. */
  changes: boolean
}

/** What to build and its name: the core of the advice, without its reasons. */
export type AdviceSoFar = Composed & { name: string }

export function adviceSoFar(situation: Situation, rules: readonly AxisRule[]): AdviceSoFar {
  const composed = compose(situation, rules)
  return { ...composed, name: compositionName(composed.parts) }
}

/**
 * The advice for every answer to a question, whether it has been given or not; neighbouring ranges of a number with the
 * same advice are one.
 */
export function outcomesOf(answer: AnswerKey, situation: Situation, rules: readonly AxisRule[]): Outcome[] {
  const without = { ...situation, [answer]: undefined }
  const unsaid = adviceSoFar(without, rules).parts
  const bands = bandsOf(answer, rules).map((from) => ({
    from,
    advice: adviceSoFar({ ...without, [answer]: from }, rules),
  }))
  const apart = bands.filter(
    ({ from, advice }, index) => typeof from !== 'number' || !sameParts(advice.parts, bands[index - 1]?.advice.parts),
  )
  return apart.map(({ from, advice }, index) => ({
    ...advice,
    answers:
      typeof from === 'number'
        ? { kind: 'range', ...bandEnds(answer, from, numeric(apart[index + 1]?.from), rules) }
        : { kind: 'value', value: from },
    changes: !sameParts(advice.parts, unsaid),
  }))
}

const numeric = (value: AnswerValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined)

const sameParts = (some: readonly PartId[], others: readonly PartId[] | undefined): boolean =>
  some.join() === others?.join()
