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
