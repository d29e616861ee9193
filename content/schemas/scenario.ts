import { z } from 'zod'
import { figureOf, QUESTIONS } from '../answers/questions'
import { ANSWER_KEYS, answerRow, type AnswerKey, type Answers } from '../answers/rows'
import { RATE_CARD_IDS } from '../scenario/card-ids'
import { CAPACITY_FIELDS } from '../scenario/capacities'
import { SUPPORT_PLAN_IDS } from '../scenario/commitments'
import { MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS, type NumberField } from '../scenario/fields'
import { FIELD_WORDS, type FieldWords } from '../scenario/field-words'
import { CURRENCY, MOST_OWN_PRICES, OVERRIDE_BOUNDS, PRICE_ID } from '../scenario/overrides'
import { COST_PARTS } from '../scenario/cost-parts'
import { FACTOR_IDS } from '../scenario/factor-ids'
import { FOLLOWING_FIELDS } from '../scenario/following'
import { REQUIREMENT_NAMES } from '../scenario/requirements'
import { DEFAULT_SIZE, STACK_FIELDS, STACK_NAMES, STACK_SIZE_IDS, type Stack, type StackName } from '../scenario/stack'
import { blockWords } from '../scenario/stack-words'
import { PATTERN_IDS } from '../pattern-ids'
import { dayProfile, traffic } from './traffic'
import { commitments } from './commitments'
import { patternId } from './pattern-id'

export type { DayProfile, Traffic } from './traffic'

const bounded = ({ min, max, unit, whole }: NumberField & { whole?: boolean }, { label, help }: FieldWords) =>
  (whole ? z.int() : z.number()).min(min).max(max).describe(`${label} (${unit}): ${help}`)
const defaulted = (name: keyof typeof FIELD_WORDS, field: NumberField) =>
  bounded(field, FIELD_WORDS[name]).default(field.default)

const answerSchema = (id: AnswerKey): z.ZodType => {
  const row = answerRow(id)
  // A statement such as 1,000 requests a month is less than any slider says.
  if (row.kind === 'number') return bounded({ ...row, min: row.api?.min ?? row.min }, figureOf(id))
  return (row.kind === 'choice' ? z.enum(row.values) : z.boolean()).describe(QUESTIONS[id].question)
}

/** The answers of the wizard, from the rows of content/answers. An absent answer means "don't know". */
export const situation = z
  .object(
    // The cast restores the type of each name, which `Object.fromEntries` loses.
    Object.fromEntries(ANSWER_KEYS.map((id) => [id, answerSchema(id)])) as {
      [Id in AnswerKey]: z.ZodType<Answers[Id]>
    },
  )
  .partial()
export type Situation = z.infer<typeof situation>

export const workload = z.object({
  averageToPeak: defaulted('averageToPeak', WORKLOAD_FIELDS.averageToPeak),
  readShare: defaulted('readShare', WORKLOAD_FIELDS.readShare),
  dataGb: defaulted('dataGb', WORKLOAD_FIELDS.dataGb),
  users: defaulted('users', WORKLOAD_FIELDS.users),
  services: defaulted('services', WORKLOAD_FIELDS.services),
  callsPerRequest: defaulted('callsPerRequest', WORKLOAD_FIELDS.callsPerRequest),
  readModels: defaulted('readModels', WORKLOAD_FIELDS.readModels),
  eventsPerWrite: defaulted('eventsPerWrite', WORKLOAD_FIELDS.eventsPerWrite),
  aggregatesPerUser: defaulted('aggregatesPerUser', WORKLOAD_FIELDS.aggregatesPerUser),
  functionMs: defaulted('functionMs', WORKLOAD_FIELDS.functionMs),
  functionMemoryMb: defaulted('functionMemoryMb', WORKLOAD_FIELDS.functionMemoryMb),
  regions: defaulted('regions', WORKLOAD_FIELDS.regions),
  usersPerCell: defaulted('usersPerCell', WORKLOAD_FIELDS.usersPerCell),
})
export type Workload = z.infer<typeof workload>

export const people = z.object({
  engineers: defaulted('engineers', PEOPLE_FIELDS.engineers),
  loadedCost: defaulted('loadedCost', PEOPLE_FIELDS.loadedCost),
  developmentShare: defaulted('developmentShare', PEOPLE_FIELDS.developmentShare),
  learningLoss: defaulted('learningLoss', PEOPLE_FIELDS.learningLoss),
  patternShare: defaulted('patternShare', PEOPLE_FIELDS.patternShare),
  overhead: z
    .partialRecord(patternId, z.number().min(-0.9).max(10))
    .default({})
    .describe("Own figure for a pattern's engineering overhead, as a share of development time (0.5 is +50%)"),
  learningMonths: z
    .partialRecord(patternId, z.number().min(0).max(60))
    .default({})
    .describe("Own figure for a pattern's learning time in months"),
  onCall: z.boolean().default(false).describe('Must somebody be reachable day and night, every day of the year?'),
  overheadByTeams: z
    .boolean()
    .default(true)
    .describe(
      "Whether the overhead of Microservices falls with the number of teams; false keeps the guide's +200% throughout",
    ),
})
export type People = z.infer<typeof people>

export const money = z.object({
  rateCard: z.enum(RATE_CARD_IDS).default(RATE_CARD_IDS[0]).describe('Which prices drive charts and advice'),
  horizonMonths: defaulted('horizonMonths', MONEY_FIELDS.horizonMonths),
  growthPerYear: defaulted('growthPerYear', MONEY_FIELDS.growthPerYear),
  discount: defaulted('discount', MONEY_FIELDS.discount),
  committedShare: defaulted('committedShare', MONEY_FIELDS.committedShare),
  committedDiscount: defaulted('committedDiscount', MONEY_FIELDS.committedDiscount),
  credits: defaulted('credits', MONEY_FIELDS.credits),
  creditMonths: defaulted('creditMonths', MONEY_FIELDS.creditMonths),
  exchangeRate: defaulted('exchangeRate', MONEY_FIELDS.exchangeRate),
  hoursPerMonth: defaulted('hoursPerMonth', MONEY_FIELDS.hoursPerMonth),
  currency: z.string().regex(CURRENCY).default('USD').describe('Currency amounts are shown in: three letters'),
  freeTier: z.boolean().default(true).describe("Whether the vendors' free quantities are taken off"),
  prices: z
    .record(z.string().regex(PRICE_ID), z.number().min(OVERRIDE_BOUNDS.price.min).max(OVERRIDE_BOUNDS.price.max))
    .refine((prices) => Object.keys(prices).length <= MOST_OWN_PRICES, `at most ${MOST_OWN_PRICES} prices of your own`)
    .default({})
    .describe("Own prices by id, in US dollars for one unit, in place of the card's; the free quantity stays"),
  requirements: z
    .partialRecord(z.enum(REQUIREMENT_NAMES), z.number().min(0).max(1e15))
    .default({})
    .describe('Own figure for a derived monthly volume, in place of the derived one'),
  factors: z
    .partialRecord(z.enum(FACTOR_IDS), z.number().min(OVERRIDE_BOUNDS.factor.min).max(OVERRIDE_BOUNDS.factor.max))
    .default({})
    .describe('Own figure for a number that the whole cost rests on, in place of ours and its range'),
  commitments: commitments
    .default({})
    .describe('How single lines of the bill are bought; what is left of a line is priced on demand'),
  support: z.enum(SUPPORT_PLAN_IDS).default('none').describe('Support plan of the vendor: a share of the charges'),
  off: z.array(z.enum(COST_PARTS)).default([]).describe('Lines of the whole cost that are left out'),
})
export type Money = z.infer<typeof money>

const CAPACITIES = Object.keys(CAPACITY_FIELDS) as (keyof typeof CAPACITY_FIELDS)[]

/**
 * What one unit of a component carries, with one number for each of CAPACITY_FIELDS. Only estimates at list prices use
 * them.
 */
export const capacities = z.object(
  Object.fromEntries(CAPACITIES.map((name) => [name, defaulted(name, CAPACITY_FIELDS[name])])) as Record<
    keyof typeof CAPACITY_FIELDS,
    ReturnType<typeof defaulted>
  >,
)
export type Capacities = z.infer<typeof capacities>
export type CapacityName = keyof Capacities

function variant(name: StackName) {
  const { label, help } = blockWords(name)
  return z.enum(STACK_FIELDS[name].variants).optional().describe(`${label}: ${help}`)
}

/** The blocks of the stack: those of a size, and the variants chosen in place of it. */
export const stack = z.object({
  size: z.enum(STACK_SIZE_IDS).default(DEFAULT_SIZE).describe('Size of the undertaking, which chooses every block'),
  // The cast restores the variants of each block, which `Object.fromEntries` loses.
  ...(Object.fromEntries(STACK_NAMES.map((name) => [name, variant(name)])) as unknown as {
    [Name in StackName]: z.ZodOptional<z.ZodType<Stack[Name]>>
  }),
})
export type StackChoice = z.infer<typeof stack>

/** The scenario is the only thing a visitor edits. Everything on screen is computed from it and the content. */
export const scenario = z.object({
  situation: situation.default({}),
  workload: workload.prefault({}),
  people: people.prefault({}),
  money: money.prefault({}),
  capacities: capacities.prefault({}),
  stack: stack.prefault({}),
  compare: z
    .array(patternId)
    .min(2)
    .max(7)
    .default([...PATTERN_IDS])
    .describe('The patterns side by side, in their fixed order'),
  own: z
    .array(z.enum(FOLLOWING_FIELDS))
    .default([])
    .describe('Figures that somebody set; without that they follow from the answers'),
  traffic: traffic.optional(),
  profile: dayProfile.optional(),
})
export type Scenario = z.infer<typeof scenario>
