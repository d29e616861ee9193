import { z } from 'zod'

const text = z.string().min(1)

/** How a phase of a migration is done and found finished. All of it is our judgement but the risk, which is quoted. */
export const phaseCheck = z.strictObject({
  strategy: z.strictObject({ id: text, because: text }).optional().describe('Where no pattern of the guide says one'),
  steps: z.array(text).min(1).optional().describe('Likewise'),
  risk: text.describe('A row of the guide’s risks'),
  exit: z.array(text).min(1).describe('What has to hold before the next phase begins'),
  detection: text.describe('What shows, here, that the risk has come'),
  rollback: text.describe('What takes the phase back'),
})
export type PhaseCheck = z.infer<typeof phaseCheck>

/** The same for one phase of a move to a pattern, which stops short of the pattern. */
export const movePhaseCheck = phaseCheck.omit({ steps: true }).extend({
  leaves: text.describe('What runs when one stops after it, and what of the old system stays'),
})
export type MovePhaseCheck = z.infer<typeof movePhaseCheck>
