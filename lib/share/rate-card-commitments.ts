import * as z from 'zod/mini'
import {
  COMMITMENT_PLAN_IDS,
  COMMITTED_LINE_IDS,
  SUPPORT_PLAN_IDS,
  type Commitments,
} from '@/content/scenario/commitments'
import { listedOr } from '@/lib/format'
import { figure } from './rate-card-figure'

const SHARE = { min: 0, max: 1, unit: '%' } as const
const A_PLAN = listedOr(COMMITMENT_PLAN_IDS)
const A_LINE = `one of ${COMMITTED_LINE_IDS.join(', ')}`
const A_COMMITMENT = 'an object with a plan, such as {"plan": "1y-none", "share": 0.6}'

const commitment = z
  .strictObject(
    {
      plan: z.optional(z.enum(COMMITMENT_PLAN_IDS, A_PLAN)),
      share: z.optional(figure(SHARE)),
      off: z.optional(figure(SHARE)),
      spot: z.optional(figure(SHARE)),
      spotOff: z.optional(figure(SHARE)),
    },
    {
      error: ({ code }) => (code === 'unrecognized_keys' ? 'one of plan, share, off, spot, spotOff' : A_COMMITMENT),
    },
  )
  .check(
    z.refine((said) => Object.keys(said).length > 0, A_COMMITMENT),
    z.refine(({ share = 0, spot = 0 }) => share + spot <= 1, 'share and spot of at most 1 together'),
  )

const byLine = Object.fromEntries(COMMITTED_LINE_IDS.map((line) => [line, z.optional(commitment)]))

/** How lines of a bill are bought, as a price file says it. Every message ends a sentence "expected ...". */
export const commitmentsInFile = z.pipe(
  z.strictObject(byLine, {
    error: ({ code }) => (code === 'unrecognized_keys' ? A_LINE : 'an object of commitments by line'),
  }),
  z.transform((said) => said as Commitments),
)

export const supportInFile = z.enum(SUPPORT_PLAN_IDS, listedOr(SUPPORT_PLAN_IDS))
