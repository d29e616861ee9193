import { z } from 'zod'
import { FORMER_ANSWERS, isAnswerKey, meaningOf } from '../answers/former'
import { figureOf } from '../answers/questions'
import { ANSWER_KEYS, answerRow, numberAnswer, type AnswerKey } from '../answers/rows'
import { MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS } from '../scenario/fields'
import { sparseMoney, sparsePeople, sparseWorkload } from './preset'
import { situation, stack } from './scenario'
import type { Situation } from './scenario'
import { dayProfile, refuseBoth, traffic } from './traffic'

type Named = Record<string, unknown>

const isObject = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names of a link in place of ours: callers who build links know those. */
const renamed = (given: Named, names: ReadonlyMap<string, string>): Named =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [names.get(name) ?? name, value]))

const namesOf = (fields: Readonly<Record<string, { key: string }>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(fields).map(([name, { key }]) => [key, name]))

/** Removes nulls, which mean the same as a missing field. */
const withoutNulls = (given: Named): Named =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))

const fieldsFrom = (fields: Readonly<Record<string, { key: string }>>) => {
  const names = namesOf(fields)
  return (given: unknown): unknown => (isObject(given) ? withoutNulls(renamed(given, names)) : given)
}

const ANSWER_NAMES = namesOf(Object.fromEntries(ANSWER_KEYS.map((id) => [id, answerRow(id)])))

/**
 * The answers. Questions that have since been split or inverted are also accepted under their former names, with their
 * former meaning.
 */
const answers = z.preprocess(
  (given, context) => {
    if (!isObject(given)) return given
    const said: Named = renamed(given, ANSWER_NAMES)
    for (const former of FORMER_ANSWERS) {
      const answer = said[former.name]
      if (typeof answer === 'boolean') {
        if (!isAnswerKey(former.name)) delete said[former.name]
        Object.assign(said, { ...meaningOf(former, answer), ...said })
      } else if (answer !== undefined && answer !== null && !isAnswerKey(former.name))
        context.addIssue({ code: 'custom', path: [former.name], message: 'true or false', input: answer })
    }
    return withoutNulls(said)
  },
  z.strictObject({ ...situation.shape, ...widerShape() }),
)

type SaysLoad = { answers: Situation; workload: { traffic?: unknown; profile?: unknown; averageToPeak?: number } }

/** A statement and the figure that follows from it are not both given. */
export function statedOnce({ answers: said, workload }: SaysLoad, context: z.RefinementCtx): void {
  if (workload.traffic && said.peakQps !== undefined) refuseBoth(context, 'traffic', ['answers', 'peakQps'])
  if (workload.profile && workload.averageToPeak !== undefined)
    refuseBoth(context, 'profile', ['workload', 'averageToPeak'])
}

/**
 * Body of `POST /api/recommend`. Every answer is optional, and a missing one leaves its question open. `null` is
 * accepted as "not known", because many clients send it. Questions that have since been split or inverted are accepted
 * under their former names, with their former meaning.
 */
export const recommendRequest = z
  .strictObject({
    answers: answers.prefault({}),
    workload: z
      .preprocess(
        fieldsFrom(WORKLOAD_FIELDS),
        sparseWorkload.extend({ traffic: traffic.optional(), profile: dayProfile.optional() }),
      )
      .prefault({}),
    people: z.preprocess(fieldsFrom(PEOPLE_FIELDS), sparsePeople).prefault({}),
    money: z.preprocess(fieldsFrom(MONEY_FIELDS), sparseMoney).prefault({}),
    stack: stack.strict().prefault({}),
  })
  .superRefine(statedOnce)

/** Wider bounds than those of the sliders, because an API client may ask about any system that can exist. */
function widerShape(): Partial<typeof situation.shape> {
  const wider = (id: AnswerKey): [AnswerKey, z.ZodType][] => {
    const row = numberAnswer(id)
    if (!row?.api) return []
    const { min, above, max } = row.api
    const atLeast = above === undefined ? z.number().min(min ?? row.min) : z.number().gt(above)
    const bounded = (row.whole ? atLeast.int() : atLeast).max(max)
    const { label, help } = figureOf(id)
    return [[id, bounded.optional().describe(`${label} (${row.unit}): ${help}`)]]
  }
  return Object.fromEntries<z.ZodType>(ANSWER_KEYS.flatMap(wider))
}
