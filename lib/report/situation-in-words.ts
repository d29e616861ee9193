import { SUBJECTS } from '@/content/answers/answer'
import { QUESTIONS } from '@/content/answers/questions'
import { ANSWER_KEYS } from '@/content/answers/rows'
import type { Situation } from '@/content/schemas/scenario'
import { answerAsClause, figureBehind } from '@/lib/decision'
import { count } from '@/lib/format'

type Subject = (typeof SUBJECTS)[number]

/**
 * The answers as sentences in plain words, for a reader who has not seen the questions. Empty while nothing is
 * answered.
 */
export const situationInWords = (situation: Situation): string[] =>
  SUBJECTS.map((subject) => (COMPOSED[subject] ?? clausesOf(subject))(situation)).filter((sentence) => sentence !== '')

/** "7 of 25 questions are answered." */
export function answeredInWords(situation: Situation): string {
  const given = ANSWER_KEYS.filter((key) => situation[key] !== undefined).length
  if (given === 0) return `None of the ${ANSWER_KEYS.length} questions is answered.`
  if (given === ANSWER_KEYS.length) return `All ${given} questions are answered.`
  return `${given} of ${ANSWER_KEYS.length} questions ${given === 1 ? 'is' : 'are'} answered.`
}

/** What was said of one subject, clause by clause. A figure is said in place of the yes or no that it settles. */
const clausesOf = (subject: Subject) => (situation: Situation) => {
  const said = ANSWER_KEYS.filter((key) => {
    const figure = figureBehind(key)
    return QUESTIONS[key].subject === subject && (figure === undefined || situation[figure] === undefined)
  })
  const sentence = said.flatMap((key) => answerAsClause(key, situation) ?? []).join(', and ')
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** Two subjects whose answers make one statement together. */
const COMPOSED: Partial<Record<Subject, (situation: Situation) => string>> = { load, owners }

function load({ loadShape, peakQps }: Situation): string {
  const kind = loadShape === undefined ? 'A load' : `A ${loadShape} load`
  if (peakQps !== undefined) return `${kind} that peaks at ${count(peakQps)} requests per second.`
  return loadShape === undefined ? '' : `${kind}.`
}

function owners({ teams, independentDeploys }: Situation): string {
  if (teams === undefined)
    return independentDeploys === undefined ? '' : `Teams ${RELEASES[String(independentDeploys)]}.`
  if (teams === 1) return `One team owns it${ALONE[String(independentDeploys)]}.`
  const releases = independentDeploys === undefined ? '' : ` and ${RELEASES[String(independentDeploys)]}`
  return `${count(teams)} teams own it${releases}.`
}

const RELEASES: Record<string, string> = {
  true: 'must release without waiting for each other',
  false: 'can release together',
}
const ALONE: Record<string, string> = {
  undefined: '',
  true: ', yet its parts must be released separately',
  false: ' and releases it as one',
}
