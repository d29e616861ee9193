import { z } from 'zod'
import { COMMITMENT_PLAN_IDS, COMMITTED_LINE_IDS } from '../scenario/commitments'

const share = (what: string) => z.number().min(0).max(1).optional().describe(what)

const commitment = z
  .strictObject({
    plan: z.enum(COMMITMENT_PLAN_IDS).optional().describe('Term in years, and what is paid at its start'),
    share: share('Share of the line under the plan; all that is not on spot where it is left out'),
    off: share('Discount of your own in place of the published one; needed where none is published'),
    spot: share('Share of the line on spare capacity that the vendor may take back'),
    spotOff: share('Discount of your own for spare capacity'),
  })
  .refine((said) => Object.keys(said).length > 0, 'at least a plan, such as 1y-none')
  .superRefine(({ share: committed = 0, spot = 0 }, context) => {
    if (committed + spot <= 1) return
    context.addIssue({
      code: 'custom',
      path: ['spot'],
      input: spot,
      message: 'together with `share` at most 1: the rest is on demand',
    })
  })

/** How single lines of the bill are bought. */
export const commitments = z.partialRecord(z.enum(COMMITTED_LINE_IDS), commitment)
