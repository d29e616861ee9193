import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { decode, type Decoded } from '@/lib/share'
import { answeredWith, answerText } from './answer-text'
import { readNumber } from '@/lib/format'
import { problemWith } from './answer-problem'
import { numberField } from './number-field'

/**
 * The fields of a step's form. Beside them it carries the scenario as a link would, the earlier answer to this very
 * question included: what is sent is enough to answer, and needs neither a session nor JavaScript.
 */
export const FIELD = {
  /** The choice: an option's value, a typical figure, or `OWN`. */
  answer: 'answer',
  /** A figure typed by the visitor. */
  own: 'own',
  /** The figure that the field held when the form was shown. */
  shown: 'shown',
  /** Sent by "Don't know". */
  skip: 'skip',
} as const

/** The choice that stands for the typed figure. */
export const OWN = 'own'

const LONGEST = 200

export type Submission =
  | { is: 'answered'; scenario: Scenario }
  | { is: 'skipped'; scenario: Scenario }
  /** The scenario is as before: an answer that cannot be read takes nothing away. */
  | ({ is: 'unreadable'; scenario: Scenario } & Refused)

/** What a visitor says by sending the form of a question. */
export function submissionOf(question: WizardQuestion, form: URLSearchParams): Submission {
  const { scenario } = decode(withoutFields(form))
  if (form.has(FIELD.skip)) return { is: 'skipped', scenario: answeredWith(question, scenario, '') }
  const typed = typedIn(form).slice(0, LONGEST)
  const problem = problemWith(question, typed)
  return problem === null
    ? { is: 'answered', scenario: answeredWith(question, scenario, linkText(question, typed)) }
    : { is: 'unreadable', scenario, typed, problem }
}

/**
 * The answer as text. A figure typed since the form was shown counts more than the choice beside it, so that nobody
 * has to select "own figure" as well; one left as it was, or emptied, gives way to the choice.
 */
function typedIn(form: URLSearchParams): string {
  const [choice = '', own = '', shown = ''] = [FIELD.answer, FIELD.own, FIELD.shown].map((name) =>
    form.get(name)?.trim(),
  )
  return choice === OWN || (own !== '' && own !== shown) ? own : choice
}

/** An answer as a link writes it. Only for text that `problemWith` has nothing against. */
function linkText({ answer, options }: WizardQuestion, typed: string): string {
  const reading = readNumber(typed, numberField(answer))
  return options.length === 0 && reading.kind === 'number' ? String(reading.value) : typed
}

/** A query without the fields of the form: what is left is a link. */
function withoutFields(query: URLSearchParams): URLSearchParams {
  const names: string[] = Object.values(FIELD)
  return new URLSearchParams([...query].filter(([name]) => !names.includes(name)))
}

type Query = Record<string, string | string[] | undefined>

export type Refused = { typed: string; problem: string }

/** A step as it is opened: the scenario of its link and, where an answer came back unread, what was typed and why. */
export function openedStep(question: WizardQuestion, query: Query): Decoded & { refused?: Refused } {
  const { answer, own: _own, shown: _shown, skip: _skip, ...link } = query
  const typed = answer === undefined ? undefined : String([answer].flat()[0]).slice(0, LONGEST)
  const problem = typed === undefined ? null : problemWith(question, typed)
  return { ...decode(link), ...(typed !== undefined && problem !== null && { refused: { typed, problem } }) }
}

/** What the form has selected and typed when it is shown. */
export type Shown = { choice: string | undefined; own: string }

/** `typed` is what came back because it could not be read; it stays in the field. */
export function shownIn(question: WizardQuestion, scenario: Scenario, typed: string | undefined): Shown {
  const text = answerText(question, scenario)
  if (question.options.length > 0) return { choice: text, own: '' }
  if (typed) return { choice: OWN, own: typed }
  const typical = question.suggestions.some(({ value }) => String(value) === text)
  return text === undefined || typical ? { choice: text, own: '' } : { choice: OWN, own: text }
}
