import { z } from 'zod'
import { FORMER_ANSWERS, isAnswerKey, meaningOf } from '../answers/former'
import { figureOf } from '../answers/questions'
import { ANSWER_KEYS, numberAnswer, type AnswerKey } from '../answers/rows'
import { situation } from './scenario'

/**
 * Body of `POST /api/recommend`. Every answer is optional: without one, the question stays open. `null` is how many
 * callers say "not known". Names and meanings of questions that have since been split or turned round go on.
 */
export const recommendRequest = z.strictObject({
  answers: z.preprocess(
    (given, context) => {
      if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
      const answers: Record<string, unknown> = { ...given }
      for (const former of FORMER_ANSWERS) {
        const answer = answers[former.name]
        if (typeof answer === 'boolean') {
          if (!isAnswerKey(former.name)) delete answers[former.name]
          Object.assign(answers, { ...meaningOf(former, answer), ...answers })
        } else if (answer !== undefined && answer !== null && !isAnswerKey(former.name))
          context.addIssue({ code: 'custom', path: [former.name], message: 'true or false', input: answer })
      }
      return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null))
    },
    z.strictObject({ ...situation.shape, ...widerShape() }),
  ),
})

/** Numbers are bounded more widely than the sliders: an API caller may ask about any system that can exist. */
function widerShape(): Partial<typeof situation.shape> {
  const wider = (id: AnswerKey): [AnswerKey, z.ZodType][] => {
    const row = numberAnswer(id)
    if (!row?.api) return []
    const { min, above, max } = row.api
    const atLeast = above === undefined ? z.number().min(min ?? row.min) : z.number().gt(above)
    const bounded = (row.whole ? atLeast.int() : atLeast).max(max)
    const { label, help } = figureOf(id, row)
    return [[id, bounded.optional().describe(`${label} (${row.unit}): ${help}`)]]
  }
  return Object.fromEntries<z.ZodType>(ANSWER_KEYS.flatMap(wider))
}
