import type { Answer, NumberAnswer } from './answer'
import { BUDGET } from './budget'
import { DATA_DUTIES } from './data-duties'
import { DATA_FLOW } from './data-flow'
import { MONEY_AT_STAKE } from './money-at-stake'
import { OPERATIONS } from './operations'
import { READS_AND_HISTORY } from './reads-and-history'
import { REQUIREMENTS } from './requirements'
import { RUNTIME } from './runtime'
import { SCALE } from './scale'
import { TODAY } from './today'

/**
 * Every answer that the wizard can be given, without the words around it: small enough for a browser. The order is that
 * of links, of the schema and of lists; the nine that the tree asks for come first.
 */
export const ANSWERS = {
  ...REQUIREMENTS,
  ...SCALE,
  ...READS_AND_HISTORY,
  ...OPERATIONS,
  ...DATA_FLOW,
  ...TODAY,
  ...DATA_DUTIES,
  ...RUNTIME,
  ...MONEY_AT_STAKE,
  ...BUDGET,
}

export type AnswerKey = keyof typeof ANSWERS

export const ANSWER_KEYS = Object.keys(ANSWERS) as AnswerKey[]

type ValueOf<Row extends Answer> = Row extends { kind: 'yes-no' }
  ? boolean
  : Row extends { kind: 'choice'; values: readonly (infer Value)[] }
    ? Value
    : number

/** Every answer with its type; a situation has some of them. */
export type Answers = { -readonly [Id in AnswerKey]: ValueOf<(typeof ANSWERS)[Id]> }

type KeyOf<Kind> = { [Id in AnswerKey]: (typeof ANSWERS)[Id] extends Kind ? Id : never }[AnswerKey]
export type NumberKey = KeyOf<{ kind: 'number' }>
export type PricedKey = KeyOf<{ kind: 'number'; priced: true }>

/** A row as one of the three kinds, whichever answer it is. */
export const answerRow = (id: AnswerKey): Answer => ANSWERS[id]

/** The field of an answer that is a number; undefined for the other kinds. */
export function numberAnswer(id: AnswerKey): NumberAnswer | undefined {
  const row = answerRow(id)
  return row.kind === 'number' ? row : undefined
}

const numbers = <Id extends NumberKey>(are: (row: NumberAnswer) => boolean) =>
  Object.fromEntries(
    ANSWER_KEYS.flatMap((id) => {
      const row = numberAnswer(id)
      return row && are(row) ? [[id, row]] : []
    }),
  ) as Pick<typeof ANSWERS, Id>

/** Answers that are numbers: unknown until given; the default is what the calculator prices meanwhile. */
export const ANSWER_FIELDS = numbers<PricedKey>(({ priced }) => priced)

/** Whether estimates read the number that answers this question. */
export const isPriced = (id: AnswerKey): id is PricedKey => id in ANSWER_FIELDS

/** Numbers that are priced nowhere: only the recommendation reads them. The default is where an own figure starts. */
export const ADVICE_FIELDS = numbers<Exclude<NumberKey, PricedKey>>(({ priced }) => !priced)
