import { z } from 'zod'
import { OPTION_IDS } from '../options/option-ids'
import { axisId } from './axes'
import { evidence } from './provenance'

const sentence = z.string().regex(/^[A-Z].{15,}\.$/)
const hours = z.number().nonnegative()

/** A lighter option than a pattern, which meets a part of the needs that the pattern meets. */
export const lighterOption = z.strictObject({
  id: z.enum(OPTION_IDS),
  name: z.string().min(1).describe('The standard term'),
  axis: axisId,
  oneLine: sentence.describe('What it is'),
  satisfies: z.array(sentence).min(1).describe('What it is enough for'),
  doesNotSatisfy: z.array(sentence).min(1).describe('What still needs more than it'),
  runHours: z
    .strictObject({ low: hours, value: hours, high: hours, evidence })
    .refine(({ low, value, high }) => low <= value && value <= high, 'low, value, high must rise')
    .describe('Hours a month that running it adds'),
  evidence: evidence.describe('Why it is enough for that'),
})
export type LighterOption = z.infer<typeof lighterOption>
