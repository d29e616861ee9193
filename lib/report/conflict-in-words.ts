import { PATTERN_NAMES } from '@/content/pattern-ids'
import { questionName, type Conflict, type Contradiction, type RuleConflict } from '@/lib/decision'
import { figuresInWords } from './figures-in-words'
import { capitalised, listedOr } from '@/lib/format'

/** A conflict and what to do about it, as two sentences. */
export type ConflictWords = { sentence: string; remedy: string }

export const conflictInWords = (conflict: Conflict): ConflictWords =>
  conflict.kind === 'rule'
    ? { sentence: ruleSentence(conflict), remedy: conflict.remedy }
    : { sentence: contradictionInWords(conflict.contradiction), remedy: SETTLED }

const ruleSentence = ({ basis, because }: RuleConflict): string => `${capitalised(figuresInWords(basis))}: ${because}`

const SETTLED =
  'None needed: each question looks at one side only, and the three independent decisions settle it by what is ' +
  'required.'

/** "The scale question names Monolith (40 requests/s); the team question names ...: nothing in common." */
export function contradictionInWords({ says }: Contradiction): string {
  const [first, second] = says.map(
    ({ question, patterns, basis }) => `${questionName(question)} names ${named(patterns)} (${figuresInWords(basis)})`,
  )
  return `${capitalised(`${first}; ${second}`)}: nothing in common.`
}

const named = (patterns: Contradiction['says'][number]['patterns']): string =>
  patterns.length === 0
    ? 'a combination of patterns in place of one'
    : listedOr(patterns.map((pattern) => PATTERN_NAMES[pattern]))
