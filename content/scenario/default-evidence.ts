import { QUESTIONS } from '../answers/questions'
import { ANSWER_KEYS, type NumberKey } from '../answers/rows'
import type { Evidence } from '../schemas/provenance'
import { assumed } from './assumed'
import { FIELD_EVIDENCE, type Fields } from './field-evidence'

const OF_ANSWERS = Object.fromEntries(
  ANSWER_KEYS.flatMap((id) => {
    const question = QUESTIONS[id]
    return 'whyDefault' in question ? [[id, assumed(question.whyDefault)]] : []
  }),
) as Record<NumberKey, Evidence>

/**
 * Where the default of each number comes from, answers included. For the server alone: the words of all questions come
 * with it.
 */
export const DEFAULT_EVIDENCE: Record<keyof Fields | NumberKey, Evidence> = { ...OF_ANSWERS, ...FIELD_EVIDENCE }
