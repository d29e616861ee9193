import { numberAnswer } from '@/content/answers/rows'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { fieldText, numberProblem, readNumber } from '@/lib/format'
import { answerLinkKey, decode, encodeLink, pairsOf, paths } from '@/lib/share'
import { trafficOf } from '@/lib/kernel'
import { isLoad, isSaidBy } from './answer-text'
import type { Refused } from './step-form'

/** The four answers that give a first recommendation, in the order in which they are asked. */
export const QUICK_ANSWERS = ['peakQps', 'teams', 'budgetMonth', 'runsToday'] as const satisfies readonly AnswerKey[]

export type QuickAnswer = (typeof QUICK_ANSWERS)[number]

const LONGEST = 200
const TYPED = 'typed.'

export type QuickStart = { scenario: Scenario; refused: Partial<Record<QuickAnswer, Refused>> }

/**
 * What a visitor says by sending the four fields, which bear the names of a link beside the rest of the scenario. An
 * empty field is an answer not known; what cannot be read is named, and takes nothing away.
 */
export function quickStartOf(form: URLSearchParams): QuickStart {
  const keys: string[] = QUICK_ANSWERS.map(answerLinkKey)
  const carried = [...form].filter(([name]) => !keys.includes(name))
  const before = decode(new URLSearchParams(carried)).scenario
  // A load in other units shows its peak in the field: left as it is it stays, another figure replaces it.
  const isKept = (answer: QuickAnswer): boolean =>
    isLoad(answer) &&
    trafficOf(before) !== undefined &&
    form.get(answerLinkKey(answer)) === quickFieldText(answer, before, {})
  const replaced = QUICK_ANSWERS.filter((answer) => !isKept(answer))
  const rest = carried.filter(([name]) => !replaced.some((answer) => isSaidBy(answer, name)))
  const read = replaced.map((answer) => readField(answer, form.get(answerLinkKey(answer)) ?? ''))
  return {
    scenario: decode(new URLSearchParams([...rest, ...read.flatMap(({ said }) => said)])).scenario,
    refused: read.reduce((all, { refused }) => ({ ...all, ...refused }), {}),
  }
}

/** What a field says, as a link would. */
type ReadField = { said: [key: string, text: string][]; refused?: QuickStart['refused'] }

function readField(answer: QuickAnswer, typed: string): ReadField {
  const text = typed.trim().slice(0, LONGEST)
  const problem = problemWithFigure(answer, text)
  if (problem !== null) return { said: [], refused: { [answer]: { typed: text, problem } } }
  const reading = numberAnswer(answer) && readNumber(text, figureOf(answer))
  return { said: [[answerLinkKey(answer), reading?.kind === 'number' ? String(reading.value) : text]] }
}

function problemWithFigure(answer: QuickAnswer, typed: string): string | null {
  if (typed === '' || !numberAnswer(answer)) return null
  return numberProblem(typed, readNumber(typed, figureOf(answer)), figureOf(answer))
}

function figureOf(answer: QuickAnswer) {
  const { min = 0, max = 0, unit = '', step } = numberAnswer(answer) ?? {}
  return { min, max, unit, whole: step === 1 }
}

/**
 * Where the sent fields lead: to the recommendation; to the questions where nothing was said; back to the fields, with
 * what was typed, where one cannot be read.
 */
export function quickStartAddress(form: URLSearchParams): string {
  const { scenario, refused } = quickStartOf(form)
  const typed = QUICK_ANSWERS.flatMap((answer): [string, string][] => {
    const one = refused[answer]
    return one ? [[TYPED + answerLinkKey(answer), one.typed]] : []
  })
  if (typed.length > 0) return `${paths.home()}?${encodeLink(scenario)}&${new URLSearchParams(typed)}#${QUICK_START_ID}`
  const said = QUICK_ANSWERS.some((answer) => scenario.situation[answer] !== undefined)
  return said ? paths.recommendation(scenario) : paths.decide(undefined, scenario)
}

/** Where the fields stand on the home page. */
export const QUICK_START_ID = 'quick-start'

type Query = Record<string, string | string[] | undefined>

/** The home page as it is opened: the query of its link, and what came back because it could not be read. */
export function openedQuickStart(query: Query): { link: Query; refused: QuickStart['refused'] } {
  const refused = QUICK_ANSWERS.flatMap((answer) => {
    const typed = String([query[TYPED + answerLinkKey(answer)] ?? ''].flat()[0]).slice(0, LONGEST)
    const problem = problemWithFigure(answer, typed)
    return problem === null ? [] : [[answer, { typed, problem }] as const]
  })
  return {
    link: Object.fromEntries(Object.entries(query).filter(([name]) => !name.startsWith(TYPED))),
    refused: Object.fromEntries(refused),
  }
}

/** The rest of the scenario, for hidden fields beside the four. */
export function carriedBeside(scenario: Scenario): [string, string][] {
  const keys: string[] = QUICK_ANSWERS.map(answerLinkKey)
  return pairsOf(scenario).filter(([name]) => !keys.includes(name))
}

/** What stands in a field: what was typed and refused, or the answer given. */
export function quickFieldText(answer: QuickAnswer, { situation }: Scenario, refused: QuickStart['refused']): string {
  const given = situation[answer]
  return refused[answer]?.typed ?? (typeof given === 'number' ? fieldText(given) : (given ?? ''))
}
