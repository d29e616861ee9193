import type { RuleTest } from '@/content/schemas/rule'
import { fieldValue, isSet } from './field-value'
import type { Bounds, RatioTest, State, Subject } from './types'

/** State of all tests together: fails when one test fails; otherwise open while one has no answer; otherwise holds. */
export function stateOf(tests: readonly RuleTest[], subject: Subject): State {
  let state: State = 'holds'
  for (const test of tests) {
    const one = stateOfOne(test, subject)
    if (one === 'fails') return 'fails'
    if (one === 'open') state = 'open'
  }
  return state
}

/** Whether all tests hold; those behind the first that does not are not looked at. */
export function holds(tests: readonly RuleTest[], subject: Subject): boolean {
  for (const test of tests) if (stateOfOne(test, subject) !== 'holds') return false
  return true
}

/** State of one test. */
function stateOfOne(test: RuleTest, subject: Subject): State {
  if ('answer' in test) {
    const answer = subject.situation[test.answer]
    if ('given' in test) return stateIf(answer === undefined)
    if (answer === undefined) return 'open'
    return stateIf('is' in test ? answer === test.is : typeof answer === 'number' && within(answer, test))
  }
  if ('part' in test) return stateIf((subject.parts ?? []).includes(test.part) === (test.is ?? true))
  if ('field' in test) {
    const value = fieldValue(test.field, subject)
    if (value === undefined) return 'open'
    return stateIf('set' in test ? isSet(test.field, value) : within(value, test))
  }
  return ratioState(test, subject)
}

/**
 * State of a ratio test. It multiplies the bounds by the second value instead of dividing by it, so that zero needs no
 * special case.
 */
function ratioState(test: RatioTest, subject: Subject): State {
  const first = quantityIn(test.ratio[0], subject)
  const second = quantityIn(test.ratio[1], subject)
  if (first === undefined || second === undefined) return 'open'
  if (typeof first !== 'number' || typeof second !== 'number') return 'fails'
  return stateIf(within(first, test, second))
}

const quantityIn = (quantity: RatioTest['ratio'][number], subject: Subject) =>
  'field' in quantity ? fieldValue(quantity.field, subject) : subject.situation[quantity.answer]

/** Whether a value is within bounds, each of them so many times as large. */
const within = (value: number, { atLeast, above, below, atMost }: Bounds, times = 1): boolean =>
  (atLeast === undefined || value >= atLeast * times) &&
  (above === undefined || value > above * times) &&
  (below === undefined || value < below * times) &&
  (atMost === undefined || value <= atMost * times)

const stateIf = (holds: boolean): State => (holds ? 'holds' : 'fails')
