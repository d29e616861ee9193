import type { AnswerKey } from '@/content/schemas/decision'
import type { AnswerValue } from './types'
import { numberAnswer } from '@/content/answers/rows'

/**
 * How far an answer is from another value. A number moves by powers of ten; any other answer, and one not given yet,
 * counts as one, those near the usual first.
 */
export function distance(answer: AnswerKey, from: AnswerValue | null, to: AnswerValue): number {
  const field = numberAnswer(answer)
  if (!field) return 1
  const powers = (a: number, b: number) => Math.abs(Math.log10(Math.max(a, field.step) / Math.max(b, field.step)))
  return typeof from === 'number' ? powers(Number(to), from) : 1 + powers(Number(to), field.default) / 1000
}
