import { z } from 'zod'
import { RATE_CARD_IDS } from '../scenario/card-ids'
import { ANSWER_FIELDS, MONEY_FIELDS, WORKLOAD_FIELDS } from '../scenario/fields'
import { FIELD_WORDS } from '../scenario/field-words'
import { REQUIREMENT_NAMES, REQUIREMENTS, type RequirementName } from '../scenario/requirements'
import { patternId } from './pattern-id'
import { capacities, money, stack, workload } from './scenario'
import { dayProfile, refuseBoth, traffic } from './traffic'

const volume = (name: RequirementName) =>
  z.number().min(0).max(1e15).optional().describe(`${REQUIREMENTS[name].label}, in ${REQUIREMENTS[name].unit}`)

/**
 * Monthly volumes. One that is left out is derived from the workload, or is zero when there is no workload. An unknown
 * name is rejected.
 */
const requirements = z.strictObject(
  Object.fromEntries(REQUIREMENT_NAMES.map((name) => [name, volume(name)])) as Record<
    RequirementName,
    ReturnType<typeof volume>
  >,
)

/**
 * The workload. Every field is optional and has a default. A load of zero is accepted, because it shows the minimum
 * cost.
 */
const load = z.strictObject({
  peakQps: z
    .number()
    .min(ANSWER_FIELDS.peakQps.api.min)
    .max(ANSWER_FIELDS.peakQps.api.max)
    .default(ANSWER_FIELDS.peakQps.default)
    .describe(FIELD_WORDS.peakQps.help),
  teams: z
    .number()
    .int()
    .min(ANSWER_FIELDS.teams.api.min)
    .max(ANSWER_FIELDS.teams.api.max)
    .default(ANSWER_FIELDS.teams.default)
    .describe(FIELD_WORDS.teams.help),
  ...workload.shape,
  traffic: traffic.optional(),
  profile: dayProfile.optional(),
})

const options = z.strictObject({
  freeTier: money.shape.freeTier,
  hoursPerMonth: money.shape.hoursPerMonth,
  discount: money.shape.discount,
  committedShare: money.shape.committedShare,
  committedDiscount: z
    .number()
    .min(MONEY_FIELDS.committedDiscount.min)
    .max(MONEY_FIELDS.committedDiscount.max)
    .default(MONEY_FIELDS.committedDiscount.default),
  commitments: money.shape.commitments,
  support: money.shape.support,
})

/**
 * Body of `POST /api/estimate`: monthly volumes for the reference-guide rates, or a workload for either kind of rate
 * card.
 */
export const estimateRequest = z
  .strictObject({
    pattern: patternId,
    rateCard: z.enum(RATE_CARD_IDS).default('framework'),
    requirements: requirements.optional(),
    workload: load.optional(),
    capacities: z.strictObject(capacities.shape).prefault({}),
    stack: stack.strict().prefault({}).describe('Blocks of the stack; only list prices know them'),
    options: options.prefault({}),
  })
  .superRefine(({ rateCard, requirements: volumes, workload: said, options: bought }, context) => {
    refuseTwice(said, context)
    if (rateCard === 'framework' && (Object.keys(bought.commitments).length > 0 || bought.support !== 'none'))
      context.addIssue({
        code: 'custom',
        path: ['options', bought.support === 'none' ? 'commitments' : 'support'],
        input: bought.support === 'none' ? bought.commitments : bought.support,
        message: 'nothing: rates of the reference guide know neither commitments nor support plans; choose a list card',
      })
    if (rateCard === 'framework' || volumes === undefined) return
    context.addIssue({
      code: 'custom',
      path: ['requirements'],
      input: volumes,
      message:
        "no requirements: list prices are worked out from workload and capacities, not from the reference guide's " +
        'monthly volumes',
    })
  })
export type EstimateRequest = z.infer<typeof estimateRequest>

/** One pattern at several vendors. List prices alone: what somebody has agreed with one says nothing of the others. */
export const compareVendorsRequest = z
  .strictObject({
    pattern: patternId,
    workload: load.optional(),
    capacities: z.strictObject(capacities.shape).prefault({}),
    stack: stack.strict().prefault({}).describe('Blocks of the stack'),
    options: options.pick({ freeTier: true, hoursPerMonth: true }).prefault({}),
  })
  .superRefine(({ workload: said }, context) => refuseTwice(said, context))
export type CompareVendorsRequest = z.infer<typeof compareVendorsRequest>

/** A load and a day are stated once. */
function refuseTwice(said: z.infer<typeof load> | undefined, context: z.RefinementCtx): void {
  if (said?.traffic && said.peakQps !== ANSWER_FIELDS.peakQps.default)
    refuseBoth(context, 'traffic', ['workload', 'peakQps'])
  if (said?.profile && said.averageToPeak !== WORKLOAD_FIELDS.averageToPeak.default)
    refuseBoth(context, 'profile', ['workload', 'averageToPeak'])
}
