import { numberAnswer } from '@/content/answers/rows'
import type { WizardQuestion } from '@/content/answers/wizard'
import type { Scenario } from '@/content/schemas/scenario'
import { answerLinkKey, decode, TRAFFIC_KEYS, type Decoded, type Ignored } from '@/lib/share'
import { trafficOf } from '@/lib/kernel'
import { answeredWith, answerText, isLoad, isSaidBy } from './answer-text'
import { fieldText, readNumber } from '@/lib/format'
import { problemWith } from './answer-problem'

/**
 * The fields of a step's form. Beside them it carries the scenario as a link would, the earlier answer to this very
 * question included: what is sent is enough to answer, and needs neither a session nor JavaScript.
 */
export const FIELD = {
  /** The button that was pressed: an option's value, a typical figure, or `OWN` for "Next". */
  answer: 'answer',
  /** A figure typed by the visitor. */
  own: 'own',
  /** Sent by "Don't know". */
  skip: 'skip',
  /** Where the answer leads instead of to the next question: `RECOMMENDATION`. */
  then: 'then',
} as const

/** Stands for the figure in the field. */
export const OWN = 'own'

/** A question opened from the recommendation leads back to it. */
export const RECOMMENDATION = 'recommendation'

/** Whether the visitor came from the recommendation for this one question. */
export const returnsToRecommendation = (then: string | string[] | null | undefined): boolean => then === RECOMMENDATION

const LONGEST = 200

export type Submission =
  | { kind: 'answered'; scenario: Scenario }
  | { kind: 'skipped'; scenario: Scenario }
  /** The scenario is as before: an answer that cannot be read takes nothing away. */
  | ({ kind: 'unreadable'; scenario: Scenario } & Refused)

/** What a visitor says by sending the form of a question. */
export function submissionOf(question: WizardQuestion, form: URLSearchParams): Submission {
  const { scenario } = decode(withoutFields(form))
  if (form.has(FIELD.skip)) return { kind: 'skipped', scenario: answeredWith(question, scenario, '') }
  const stated = statedLoad(question, form)
  if (stated) return stated
  const typed = typedIn(form).slice(0, LONGEST)
  const problem = problemWith(question, typed)
  return problem === null
    ? { kind: 'answered', scenario: answeredWith(question, scenario, linkText(question, typed)) }
    : { kind: 'unreadable', scenario, typed, problem }
}

/**
 * A load in other units, where "Next" was pressed with an amount beside an empty field, or one that still holds the
 * earlier answer; null otherwise.
 */
function statedLoad({ answer }: WizardQuestion, form: URLSearchParams): Submission | null {
  const amount = form.get(TRAFFIC_KEYS.amount)?.trim() ?? ''
  const [choice, own] = [FIELD.answer, FIELD.own].map((name) => form.get(name)?.trim() ?? '')
  const earlier = form.get(answerLinkKey(answer))
  const isUnchanged = own === '' || (earlier !== null && own === fieldText(Number(earlier)))
  if (!isLoad(answer) || amount === '' || choice !== OWN || !isUnchanged) return null
  const rest = [...withoutFields(form)].filter(([name]) => name !== answerLinkKey(answer))
  const { scenario, ignored } = decode(new URLSearchParams(rest))
  const wrong = ignored.find(({ param }) => isSaidBy(answer, param))
  if (!wrong) return { kind: 'answered', scenario }
  const load = Object.fromEntries(rest.filter(([name]) => isSaidBy(answer, name)))
  return {
    kind: 'unreadable',
    scenario: decode(withoutFields(form)).scenario,
    typed: '',
    problem: problemOf(wrong),
    load,
  }
}

const problemOf = ({ found, expected }: Ignored): string => `“${found}” cannot be used. Expected ${expected}.`

/** The answer as text: the button that was pressed, or the figure in the field for "Next" and for no button at all. */
function typedIn(form: URLSearchParams): string {
  const [choice = '', own = ''] = [FIELD.answer, FIELD.own].map((name) => form.get(name)?.trim())
  return choice === OWN || choice === '' ? own : choice
}

/** An answer as a link writes it. Only for text that `problemWith` has nothing against. */
function linkText({ answer }: WizardQuestion, typed: string): string {
  const row = numberAnswer(answer)
  const reading = row && readNumber(typed, row)
  return reading?.kind === 'number' ? String(reading.value) : typed
}

/** A query without the fields of the form: what is left is a link. */
function withoutFields(query: URLSearchParams): URLSearchParams {
  const names: string[] = Object.values(FIELD)
  return new URLSearchParams([...query].filter(([name]) => !names.includes(name)))
}

type Query = Record<string, string | string[] | undefined>

export type Refused = {
  typed: string
  problem: string
  /** The fields of a load in other units as they were sent, where it is their amount that cannot be read. */
  load?: Record<string, string>
}

/** `returns`: the answer leads back to the recommendation. */
export type OpenedStep = Decoded & { returns: boolean; refused?: Refused }

/** A step as it is opened: the scenario of its link and, where an answer came back unread, what was typed and why. */
export function openedStep(question: WizardQuestion, query: Query): OpenedStep {
  const { answer, own: _own, skip: _skip, then, ...link } = query
  const typed = answer === undefined ? undefined : String([answer].flat()[0]).slice(0, LONGEST)
  const problem = typed === undefined ? null : problemWith(question, typed)
  const returns = returnsToRecommendation(then)
  const read = decode(link)
  const wrong = isLoad(question.answer) && read.ignored.find(({ param }) => isSaidBy(question.answer, param))
  if (wrong && problem === null) {
    const said = Object.entries(link).filter(([name]) => isSaidBy(question.answer, name))
    const load = Object.fromEntries(said.map(([name, text]) => [name, String([text].flat()[0]).slice(0, LONGEST)]))
    const ignored = read.ignored.filter((one) => one !== wrong)
    return { ...read, ignored, returns, refused: { typed: '', problem: problemOf(wrong), load } }
  }
  return { ...read, returns, ...(typed !== undefined && problem !== null && { refused: { typed, problem } }) }
}

/** The answer already given, which its button says, and what stands in the field of a number. */
export type Shown = { choice: string | undefined; own: string }

/** `typed` is what came back because it could not be read; it stays in the field. */
export function shownIn(question: WizardQuestion, scenario: Scenario, typed: string | undefined): Shown {
  const text = answerText(question, scenario)
  const inOtherUnits = isLoad(question.answer) && trafficOf(scenario) !== undefined
  const given = question.options.length > 0 || text === undefined || inOtherUnits ? '' : fieldText(Number(text))
  return { choice: text, own: typed || given }
}
