import type { AnswerKey } from './rows'
import type { Question } from './answer'
import { DATA_FLOW_QUESTIONS } from './data-flow'
import { OPERATIONS_QUESTIONS } from './operations'
import { READS_AND_HISTORY_QUESTIONS } from './reads-and-history'
import { REQUIREMENT_QUESTIONS } from './requirements'
import { SCALE_QUESTIONS } from './scale'

/** The words around each answer. Pages show them; a browser is sent those of the page that it is on. */
export const QUESTIONS: Record<AnswerKey, Question> = {
  ...REQUIREMENT_QUESTIONS,
  ...SCALE_QUESTIONS,
  ...READS_AND_HISTORY_QUESTIONS,
  ...OPERATIONS_QUESTIONS,
  ...DATA_FLOW_QUESTIONS,
}
