import type { PatternId } from '@/content/pattern-ids'
import type { TreeQuestion, TreeQuestionId } from '@/content/schemas/decision'
import { answerInWords } from './answers'
import type { NormalisedSituation } from './normalise'
import { takenNodes } from './tree'

const NAMES: Record<TreeQuestionId, string> = { consistency: 'consistency', scale: 'scale', team: 'team' }

/** "the scale question". */
export const questionName = (id: TreeQuestionId): string => `the ${NAMES[id]} question`

/**
 * The answers that made a question say what it says, by key: `{ peakQps: "12,000 QPS" }`. With a pattern, only those on
 * the way to the leaves that name it.
 */
export function basisOf(
  question: TreeQuestion,
  situation: NormalisedSituation,
  pattern?: PatternId,
): Record<string, string> {
  const onTheWay = takenNodes(question, situation).filter(
    ({ outcome }) => !outcome || !pattern || outcome.patterns.includes(pattern),
  )
  const keys = onTheWay.flatMap(({ when }) => when.map(({ answer }) => answer))
  return Object.fromEntries(keys.map((key) => [key, answerInWords(key, situation) ?? '']))
}

/** The same as part of a sentence: "strong consistency, history required". */
export const basisInWords = (question: TreeQuestion, situation: NormalisedSituation, pattern?: PatternId): string =>
  Object.values(basisOf(question, situation, pattern)).join(', ')

export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
