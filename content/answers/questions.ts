import { FIELD_WORDS, type FieldWords } from '../scenario/field-words'
import { isPriced, type AnswerKey } from './rows'
import type { Question } from './answer'
import { BUDGET_QUESTIONS } from './budget'
import { DATA_DUTIES_QUESTIONS } from './data-duties'
import { DATA_FLOW_QUESTIONS } from './data-flow'
import { MONEY_AT_STAKE_QUESTIONS } from './money-at-stake'
import { OPERATIONS_QUESTIONS } from './operations'
import { READS_AND_HISTORY_QUESTIONS } from './reads-and-history'
import { REQUIREMENT_QUESTIONS } from './requirements'
import { RUNTIME_QUESTIONS } from './runtime'
import { SCALE_QUESTIONS } from './scale'
import { TODAY_QUESTIONS } from './today'

/** The words around each answer. Pages show them; a browser is sent those of the page that it is on. */
export const QUESTIONS: Record<AnswerKey, Question> = {
  ...REQUIREMENT_QUESTIONS,
  ...SCALE_QUESTIONS,
  ...READS_AND_HISTORY_QUESTIONS,
  ...OPERATIONS_QUESTIONS,
  ...DATA_FLOW_QUESTIONS,
  ...TODAY_QUESTIONS,
  ...DATA_DUTIES_QUESTIONS,
  ...RUNTIME_QUESTIONS,
  ...MONEY_AT_STAKE_QUESTIONS,
  ...BUDGET_QUESTIONS,
}

/** What a number is called and means. */
export function figureOf(id: AnswerKey): FieldWords {
  if (isPriced(id)) return FIELD_WORDS[id]
  const question = QUESTIONS[id]
  return 'figure' in question ? question.figure : { label: question.name, help: question.help }
}
