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
export const holds = (tests: readonly RuleTest[], subject: Subject): boolean =>
  tests.every((test) => stateOfOne(test, subject) === 'holds')

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
function ratioState({ ratio: [of, per], ...bounds }: RatioTest, subject: Subject): State {
  const values = [of, per].map((quantity) =>
    'field' in quantity ? fieldValue(quantity.field, subject) : subject.situation[quantity.answer],
  )
  const [first, second] = values
  if (first === undefined || second === undefined) return 'open'
  if (typeof first !== 'number' || typeof second !== 'number') return 'fails'
  const { atLeast, above, below, atMost } = bounds
  return stateIf(
    within(first, {
      ...(atLeast !== undefined && { atLeast: atLeast * second }),
      ...(above !== undefined && { above: above * second }),
      ...(below !== undefined && { below: below * second }),
      ...(atMost !== undefined && { atMost: atMost * second }),
    }),
  )
}

const within = (
  value: number,
  { atLeast = -Infinity, above = -Infinity, below = Infinity, atMost = Infinity }: Bounds,
): boolean => value >= atLeast && value > above && value < below && value <= atMost

const stateIf = (holds: boolean): State => (holds ? 'holds' : 'fails')
