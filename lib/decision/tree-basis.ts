import type { PatternId } from '@/content/pattern-ids'
import type { TreeQuestion } from '@/content/schemas/decision'
import { figuresOf, type Figure } from '@/lib/rules'
import type { NormalisedSituation } from './normalise'
import { takenNodes } from './tree'

/**
 * The answers that made a question of the tree say what it says, each once. With a pattern, only those on the way to
 * the leaves that name it.
 */
export function treeBasis(question: TreeQuestion, situation: NormalisedSituation, pattern?: PatternId): Figure[] {
  const tests = takenNodes(question, situation)
    .filter(({ outcome }) => !outcome || !pattern || outcome.patterns.includes(pattern))
    .flatMap(({ when }) => when)
  const first = tests.filter(({ answer }, index) => tests.findIndex((test) => test.answer === answer) === index)
  return figuresOf(first, { situation })
}
