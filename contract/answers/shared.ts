import { z } from 'zod'
import { ANSWER_KEYS } from '@/content/answers/rows'
import { OPTION_IDS } from '@/content/options/option-ids'
import { PATTERN_IDS } from '@/content/pattern-ids'

/*
 * Schemas of what is answered. They are checked against real answers in tests and never at run time: they describe, and
 * an answer that was not what they say is a defect of ours.
 */

export const pattern = z.enum(PATTERN_IDS).meta({ id: 'Pattern' })
/** A pattern, or a named architecture for event streams. */
export const part = z.enum([...PATTERN_IDS, 'lambda-architecture', 'kappa-architecture']).meta({ id: 'Part' })
export const option = z
  .enum(OPTION_IDS)
  .meta({ id: 'Option', description: 'Something lighter than a pattern that meets a need' })
export const answerName = z.enum(ANSWER_KEYS).meta({ id: 'AnswerName' })
export const answerValue = z.union([z.string(), z.number(), z.boolean()]).meta({ id: 'AnswerValue' })

export const usd = z.number().describe('US dollars')
export const day = z.string().describe('Year, year-month or year-month-day')
