import { ANSWER_KEYS, numberAnswer, type AnswerKey } from '@/content/answers/rows'
import type { Situation } from '@/content/schemas/scenario'

/** Exists for the compiler alone. Private members are lost when an object is spread, so a changed copy is unmarked. */
declare class Normalised {
  private readonly normalised: true
}

/**
 * Answers that no longer disagree: where a figure is given that settles a yes-no question, as the ratio of reads to
 * writes does, it has overruled the answer given there. Only `normalise` makes one, so a rule cannot be asked about
 * answers as they were typed.
 */
export type NormalisedSituation = Readonly<Situation> & Normalised

export function normalise(situation: Readonly<Situation>): NormalisedSituation {
  const given = FIGURES.filter(({ figure }) => situation[figure] !== undefined)
  const settled = given.map(({ figure, answer, above }) => [answer, Number(situation[figure]) > above])
  return (given.length === 0 ? situation : { ...situation, ...Object.fromEntries(settled) }) as NormalisedSituation
}

type Figure = { figure: AnswerKey; answer: AnswerKey; above: number }

/** Figures that settle a yes-no question. */
const FIGURES: Figure[] = ANSWER_KEYS.flatMap((figure) => {
  const settles = numberAnswer(figure)?.settles
  const answer = ANSWER_KEYS.find((id) => id === settles?.answer)
  return settles && answer ? [{ figure, answer, above: settles.above }] : []
})

/** The yes-no question that a figure settles. */
export const settledBy = (figure: AnswerKey): Figure | undefined => FIGURES.find((one) => one.figure === figure)

/** The figure that settles a yes-no question. */
export const figureBehind = (answer: AnswerKey): AnswerKey | undefined =>
  FIGURES.find((one) => one.answer === answer)?.figure

/** Whether a question needs no answer: the figure settles it, and the other way round yes or no is close enough. */
export function isSettled(key: AnswerKey, situation: Readonly<Situation>): boolean {
  const other = settledBy(key)?.answer ?? figureBehind(key)
  return other !== undefined && situation[other] !== undefined
}
