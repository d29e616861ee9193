import type { PatternId } from '@/content/pattern-ids'
import type { AnswerKey, TreeQuestion, WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { askTree, type TreeResult } from '@/lib/decision'
import { answeredWith, figureShown } from './answer-text'

/** What one possible answer does to what the tree says, the other answers staying as they are. */
export type Effect = {
  /** The answer, in words. */
  label: string
  /** Patterns that the tree names because of it. */
  names: PatternId[]
  /** The source's ">1M": more than one pattern, not named. */
  combination: boolean
  /** Answers that begin to matter because of it. */
  opens: AnswerKey[]
}

/** The effect of each answer a step offers. */
export function effectsOf(tree: readonly TreeQuestion[], question: WizardQuestion, scenario: Scenario): Effect[] {
  const said = (text: string) => askTree(tree, answeredWith(question, scenario, text).situation)
  const without = said('')
  return offered(question).map(({ label, text }) => ({ label, ...added(without, said(text), question.answer) }))
}

const offered = (question: WizardQuestion): { label: string; text: string }[] => [
  ...question.options.map(({ value, label }) => ({ label, text: value })),
  ...question.suggestions.map(({ value }) => ({ label: figureShown(question, value), text: String(value) })),
]

function added(before: TreeResult, after: TreeResult, answer: AnswerKey): Omit<Effect, 'label'> {
  const answers = Object.values(after)
  return {
    names: unique(answers.flatMap(({ question, patterns }) => patterns.filter((id) => !before[question].patterns.includes(id)))),
    combination: answers.some(({ question, says }) => says !== undefined && before[question].says === undefined),
    opens: unique(answers.flatMap(({ question, missing }) => missing.filter((key) => key !== answer && !before[question].missing.includes(key)))),
  }
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
