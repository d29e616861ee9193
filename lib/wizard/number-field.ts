import { ADVICE_FIELDS, ANSWER_FIELDS, type NumberField } from '@/content/scenario/fields'
import type { AnswerKey } from '@/content/schemas/decision'

const FIELDS: Partial<Record<AnswerKey, NumberField>> = { ...ANSWER_FIELDS, ...ADVICE_FIELDS }

/**
 * The field of an answer that is a number, a choice's question has none: asked all the same, it is the field of the
 * peak load.
 */
export const numberField = (answer: AnswerKey): NumberField => FIELDS[answer] ?? ANSWER_FIELDS.peakQps
