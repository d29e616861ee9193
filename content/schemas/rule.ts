import { z } from 'zod'
import { PEOPLE_FIELDS, WORKLOAD_FIELDS } from '../scenario/fields'
import { answerKey, test } from './decision'
import { partId } from './part'

const slug = z.string().regex(/^[a-z0-9-]+$/)

/** A number of the scenario that a visitor sets in the calculator, as a path. */
export type RuleField = `workload.${keyof typeof WORKLOAD_FIELDS}` | `people.${keyof typeof PEOPLE_FIELDS}`
const FIELDS: readonly string[] = [
  ...Object.keys(WORKLOAD_FIELDS).map((name) => `workload.${name}`),
  ...Object.keys(PEOPLE_FIELDS).map((name) => `people.${name}`),
]
const ruleField = z.custom<RuleField>((value) => typeof value === 'string' && FIELDS.includes(value))

const bounds = {
  atLeast: z.number().optional(),
  above: z.number().optional(),
  below: z.number().optional(),
  atMost: z.number().optional(),
}
const quantity = z.union([z.strictObject({ field: ruleField }), z.strictObject({ answer: answerKey })])
export type RuleQuantity = z.infer<typeof quantity>

/** One test of a rule. A missing answer leaves the test open: it neither holds nor fails. */
const ruleTest = z.union([
  // This option comes before the other tests of an answer, which would accept it and drop the fields they do not know.
  z.strictObject({ answer: answerKey, given: z.literal(false) }),
  test,
  z.strictObject({ part: partId, is: z.boolean().optional().describe('false: it is not part of the composition') }),
  z.strictObject({ field: ruleField, ...bounds }),
  z.strictObject({ field: ruleField, set: z.literal(true).describe('The visitor set it: it is not at its default') }),
  z.strictObject({
    ratio: z.tuple([quantity, quantity]).describe('The first for each of the second'),
    ...bounds,
    unit: z.string().optional().describe('"services per team"; absent where the bound only converts a unit'),
  }),
])
export type RuleTest = z.infer<typeof ruleTest>

/** A condition, which holds when all of its tests do. */
const ruleCondition = z.object({ all: z.array(ruleTest).min(1) })
export type RuleCondition = z.infer<typeof ruleCondition>

/** When a rule holds. Conflicts, anti-pattern detectors and tenancy rules all have this form. */
export const ruleWhen = z.object({
  when: z.array(ruleCondition).min(1).describe('One is enough; the one with most figures first, because it is shown'),
  unless: z.array(ruleCondition).optional().describe('One is enough to silence the rule'),
})
export type RuleWhen = z.infer<typeof ruleWhen>

/**
 * A conflict between two parts of the recommendation, or between a part and an answer. It removes nothing from the
 * recommendation.
 */
export const conflictRule = ruleWhen.extend({
  id: slug,
  between: z.array(partId.or(answerKey)).min(2),
  because: z.string().min(20).describe('Said after the figures: "Edge Computing, strong consistency: a read that ..."'),
  remedy: z.string().min(20),
})
export type ConflictRule = z.infer<typeof conflictRule>

/** A tenant isolation strategy with the rule for it. The first rule that holds decides. */
export const tenancyRule = z.object({
  strategy: z.enum([
    'shared-database-shared-schema',
    'shared-database-separate-schema',
    'separate-database',
    'cell-based-multi-tenancy',
  ]),
  when: z.array(ruleCondition).describe('One is enough; none: always'),
  because: z.string().min(20),
})
export type TenancyRule = z.infer<typeof tenancyRule>

/** One of the three independent decisions: decomposition, data or runtime. */
export const axisFacts = z.object({
  name: z.string().min(1),
  question: z.string().min(5).describe('What is decided, as a question'),
  patterns: z.array(partId).min(2).describe('The patterns that this decision is about'),
  choices: z
    .array(z.object({ all: z.array(ruleTest), name: z.string().min(3) }))
    .min(1)
    .describe('What the parts make of it: the first that holds; the last asks nothing'),
  byDefault: z.string().min(20).describe('Why it stays as it is'),
})
export type AxisFacts = z.infer<typeof axisFacts>
