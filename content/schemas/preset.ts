import { z } from 'zod'
import type { PatternId } from '../pattern-ids'
import { capacities, money, people, scenario, situation, stack, workload } from './scenario'
import type { Capacities, DayProfile, Money, People, Situation, StackChoice, Traffic, Workload } from './scenario'
import { dayProfile, traffic } from './traffic'

/** A scenario with only the values that differ from the defaults; the rest is added when it is applied. */
export type SparseScenario = {
  situation?: Situation
  workload?: Partial<Workload>
  people?: Partial<People>
  money?: Partial<Money>
  capacities?: Partial<Capacities>
  stack?: Partial<StackChoice>
  traffic?: Traffic
  profile?: DayProfile
  compare?: PatternId[]
}

type Undefaulted<Shape extends Record<string, z.ZodDefault>> = {
  [Name in keyof Shape]: Shape[Name] extends z.ZodDefault<infer Field> ? z.ZodOptional<Field> : never
}

/** The same schema without defaults, and strict, so that a misspelt field in a preset is an error. */
const sparse = <Shape extends Record<string, z.ZodDefault>>(object: z.ZodObject<Shape>) =>
  z.strictObject(withoutDefaults(object.shape))

// `partial()` alone would keep the defaults and fill them in. The cast is needed because `Object.fromEntries` loses the
// type of each key.
const withoutDefaults = <Shape extends Record<string, z.ZodDefault>>(shape: Shape) =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, z.optional(field.unwrap())]),
  ) as unknown as Undefaulted<Shape>

export const sparseWorkload = sparse(workload)
export const sparsePeople = sparse(people)
export const sparseMoney = sparse(money)

export const sparseScenario: z.ZodType<SparseScenario> = z.strictObject({
  situation: situation.strict().optional().describe('Answers; leave out what the people of the story would not know'),
  workload: sparseWorkload.optional().describe('Only the figures that differ from the defaults'),
  people: sparsePeople.optional(),
  money: sparseMoney.optional(),
  capacities: sparse(capacities).optional(),
  stack: stack.partial().strict().optional(),
  traffic: traffic.optional(),
  profile: dayProfile.optional(),
  compare: scenario.shape.compare
    .unwrap()
    .optional()
    .describe('Patterns worth seeing side by side here; absent means all seven'),
})

/** A worked example: a plausible system with its answers and figures. */
export const preset = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1).max(48).describe('Short, for a button'),
  story: z.string().min(80).max(500).describe('Two or three sentences: who, what load, what hurts'),
  scenario: sparseScenario,
})
export type Preset = z.infer<typeof preset>
