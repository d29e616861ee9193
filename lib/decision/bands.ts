import { numberAnswer } from '@/content/answers/rows'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import type { Decider, Decision } from './decider'
import type { AnswerValue } from './types'
import { isBorder, samplesOf } from './values'

/**
 * Values of one answer from `from` on, up to the next band, that lead to the same recommendation. `last`: the greatest
 * that was tried; beyond it the border may lie as near as it was searched for.
 */
export type Band = { from: AnswerValue; last: AnswerValue; decision: Decision }

/**
 * What every value of an answer leads to, the others staying as they are. For a number neighbouring values with the
 * same recommendation are one band, and a border that money draws is searched for to three digits.
 */
export function bandsOf(
  answer: AnswerKey,
  situation: Readonly<Situation>,
  { decide, rules }: Pick<Decider, 'decide' | 'rules'>,
): Band[] {
  const at = (from: AnswerValue): Band => ({ from, last: from, decision: decide({ ...situation, [answer]: from }) })
  const samples = samplesOf(answer, rules).map(at)
  const field = numberAnswer(answer)
  if (!field) return samples
  return samples.reduce<Band[]>((bands, band) => {
    let before = bands.at(-1)
    if (!before) return [band]
    const all = bands.slice(0, -1)
    // Between two samples there may be more than one border: each search goes on from the last that was found.
    for (let search = 1; search < MOST_BETWEEN && !isBorder(answer, Number(band.from), rules); search++) {
      if (sameComposition(before.decision, band.decision)) break
      const [until, next] = bordering(before, band, at, field)
      all.push(until)
      before = next
    }
    if (sameComposition(before.decision, band.decision)) return [...all, { ...before, last: band.from }]
    return [...all, before, band]
  }, [])
}

const MOST_BETWEEN = 4
const SEARCH_STEPS = 14
/** Figures are shown in two digits. */
const NEAR_ENOUGH = 1.02

/** Two bands with the border between them: searched for on a logarithmic scale where that fits. */
function bordering(
  before: Band,
  after: Band,
  at: (from: AnswerValue) => Band,
  { scale, step, whole }: { scale: 'linear' | 'log'; step: number; whole?: boolean },
): [Band, Band] {
  let [low, high] = [Number(before.from), after]
  for (let search = 0; search < SEARCH_STEPS; search++) {
    const upper = Number(high.from)
    const middle = rounded(scale === 'log' && low > 0 ? Math.sqrt(low * upper) : (low + upper) / 2, step, whole)
    if (middle <= low || middle >= upper || (low > 0 && upper / low < NEAR_ENOUGH)) break
    const tried = at(middle)
    if (sameComposition(tried.decision, before.decision)) low = middle
    else high = tried
  }
  return [{ ...before, last: low }, high]
}

const rounded = (value: number, step: number, whole = false): number =>
  whole ? Math.round(value) : Number((Math.round(value / step) * step).toPrecision(3))

/** Whether both lead to the same patterns and options. */
export const sameComposition = (one: Decision, other: Decision): boolean => one.recommended.id === other.recommended.id
