import { z } from 'zod'
import {
  HOURS_OF_A_DAY,
  PROFILE_IDS,
  REQUESTS_PER_VIEW,
  TRAFFIC_AMOUNT,
  TRAFFIC_DEFAULT,
  TRAFFIC_IS,
  TRAFFIC_PERIODS,
  TRAFFIC_UNITS,
  TRAFFIC_SECONDS,
  MOST_A_SECOND,
} from '../scenario/traffic'
import { PER_VIEW_WORDS } from '../scenario/traffic-words'

/** The load in the unit that somebody has it in; the peak load in requests per second follows from it. */
export const traffic = z
  .strictObject({
    amount: z.number().min(TRAFFIC_AMOUNT.min).max(TRAFFIC_AMOUNT.max).describe('How many, in the unit and period'),
    unit: z
      .enum(TRAFFIC_UNITS)
      .default(TRAFFIC_DEFAULT.unit)
      .describe('requests; page views; messages, each of which is a write; or GB of responses, of 1,024 MB'),
    per: z.enum(TRAFFIC_PERIODS).default(TRAFFIC_DEFAULT.per).describe('The period; a month has 730 hours'),
    is: z.enum(TRAFFIC_IS).default(TRAFFIC_DEFAULT.is).describe('average of all hours, or the rate at the peak'),
    requestsPerView: z
      .number()
      .min(REQUESTS_PER_VIEW.min)
      .max(REQUESTS_PER_VIEW.max)
      .optional()
      .describe(`${PER_VIEW_WORDS.label}; ${REQUESTS_PER_VIEW.default} where it is left out`),
    typed: z.string().min(1).max(40).optional().describe('The amount as it was typed, such as "30 000 000" or "30m"'),
  })
  .refine(
    ({ amount, per }) => amount / TRAFFIC_SECONDS[per] <= MOST_A_SECOND,
    `at most ${MOST_A_SECOND.toLocaleString('en-US')} a second`,
  )
  .describe('The load in the unit at hand, in place of peakQps')
export type Traffic = z.infer<typeof traffic>

export const dayProfile = z
  .union([
    z.enum(PROFILE_IDS),
    z
      .array(z.number().min(0).max(1e12))
      .length(HOURS_OF_A_DAY)
      .refine((hours) => hours.some((hour) => hour > 0), 'at least one hour with load'),
  ])
  .describe(
    'Load over a day: a name, or 24 values from midnight in any unit. Gives averageToPeak, and the hours in which ' +
      'autoscaled machines run',
  )
/** A statement and the figure that it replaces: a request names one of both. */
export function refuseBoth(
  context: z.RefinementCtx,
  statement: 'traffic' | 'profile',
  figure: readonly string[],
): void {
  context.addIssue({
    code: 'custom',
    path: ['workload', statement],
    message: `${statement} or ${figure.join('.')}, not both: one follows from the other`,
  })
}
export type DayProfile = z.infer<typeof dayProfile>
