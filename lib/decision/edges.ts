import type { NumberAnswer } from '@/content/answers/answer'
import { numberAnswer, type AnswerKey } from '@/content/answers/rows'
import type { Situation } from '@/content/schemas/scenario'
import { bandsOf, sameComposition } from './bands'
import type { Decider, Decision } from './decider'
import { valuesOf } from './values'

/** Where a number leaves the recommendation: the last value that keeps it and the first that changes it. */
export type Edge = {
  side: 'above' | 'below'
  /** What the answer is now; its default where it is open. */
  now: number
  keepsAt: number
  changesAt: number
  /** The border as it is written: one of the two. */
  value: number
  /** What is decided beyond it. */
  beyond: Decision
}

type Keeps = (value: number) => boolean

/** The nearest edge on either side of a number. An open answer has some where its default changes nothing. */
export function edgesOf(answer: AnswerKey, situation: Readonly<Situation>, decider: Decider): Edge[] {
  const field = numberAnswer(answer)
  if (!field) return []
  const kept = decider.decide(situation)
  const given = situation[answer]
  const now = typeof given === 'number' ? given : field.default
  const at = (value: number) => decider.decide({ ...situation, [answer]: value })
  const keeps: Keeps = (value) => sameComposition(at(value), kept)
  if (!keeps(now)) return []
  const outside = bandsOf(answer, situation, decider)
    .map(({ from }) => Number(from))
    .filter((from) => !keeps(from))
  const rules = valuesOf(answer, decider.rules).map(Number)
  const edge = (side: Edge['side'], far: number | undefined): Edge[] => {
    if (far === undefined) return []
    const [keepsAt, changesAt] = atRules(onGrid([now, far], field, keeps), rules, keeps)
    // "More than 1,000,000" is written with the last value that keeps, "10,000 or more" with the first that changes.
    const isStrict = !field.whole && rules.includes(keepsAt) && digitsOf(keepsAt) < digitsOf(changesAt)
    return [{ side, now, keepsAt, changesAt, value: isStrict ? keepsAt : changesAt, beyond: at(changesAt) }]
  }
  return [
    ...edge(
      'below',
      outside.findLast((from) => from < now),
    ),
    ...edge(
      'above',
      outside.find((from) => from > now),
    ),
  ]
}

/** A value that keeps the recommendation, and one that does not. */
type Sides = readonly [keeps: number, changes: number]

/** A border that money draws is known to three digits. */
const DIGITS = 3
const MOST_STEPS = 80

/** Halved until no value of three digits lies between the two. */
function onGrid([near, far]: Sides, { scale, step, whole }: NumberAnswer, keeps: Keeps): Sides {
  let [inside, outside] = [near, far]
  for (let i = 0; i < MOST_STEPS; i++) {
    const middle = scale === 'log' && inside > 0 && outside > 0 ? Math.sqrt(inside * outside) : (inside + outside) / 2
    const tried = between(inside, outside, whole ? 1 : step, middle)
    if (tried === undefined) break
    if (keeps(tried)) inside = tried
    else outside = tried
  }
  return [inside, outside]
}

/** A value of three digits and whole steps strictly between two, near the one that is asked for. */
function between(one: number, other: number, step: number, near: number): number | undefined {
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  const grid = Math.max(step, 10 ** (Math.floor(Math.log10(near)) + 1 - DIGITS))
  const rounded = [Math.round(near / grid), Math.floor(near / grid), Math.ceil(near / grid)]
  return rounded.map((steps) => Number((steps * grid).toFixed(6))).find((value) => value > low && value < high)
}

/** Where a rule draws the border, it lies between two steps of the field, however many digits they have. */
function atRules([near, far]: Sides, rules: readonly number[], keeps: Keeps): Sides {
  let [inside, outside] = [near, far]
  const [low, high] = [Math.min(near, far), Math.max(near, far)]
  const found = rules.filter((value) => value > low && value < high)
  for (const value of near < far ? found : found.toReversed()) {
    if (keeps(value)) inside = value
    else {
      outside = value
      break
    }
  }
  return [inside, outside]
}

const digitsOf = (value: number): number => String(value).replace(/\.|0+$/g, '').length
