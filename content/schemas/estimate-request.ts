import { z } from 'zod'
import { REQUIREMENT_NAMES, REQUIREMENTS, type RequirementName } from '../scenario/requirements'
import { patternId } from './pattern-id'

const volume = (name: RequirementName) =>
  z.number().min(0).max(1e15).default(0).describe(`${REQUIREMENTS[name].label}, in ${REQUIREMENTS[name].unit}`)

/** Every requirement may be left out and then counts as zero; a name that is none is refused. */
const requirements = z.strictObject(
  Object.fromEntries(REQUIREMENT_NAMES.map((name) => [name, volume(name)])) as Record<RequirementName, ReturnType<typeof volume>>,
)

/** The body of `POST /api/estimate`. */
export const estimateRequest = z.strictObject({
  pattern: patternId,
  rateCard: z.enum(['framework']).default('framework'),
  requirements: requirements.prefault({}),
})
export type EstimateRequest = z.infer<typeof estimateRequest>
