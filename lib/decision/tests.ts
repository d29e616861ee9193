import type { AnswerKey, Test } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'

/** Whether a test holds, fails, or waits for its answer. */
export type State = 'holds' | 'fails' | 'open'

/** All tests together: one that fails is enough to fail; until then one without an answer keeps it open. */
export function stateOf(tests: readonly Test[], situation: Readonly<Situation>): State {
  let state: State = 'holds'
  for (const test of tests) {
    if (situation[test.answer] === undefined) state = 'open'
    else if (!holds(test, situation)) return 'fails'
  }
  return state
}

function holds(test: Test, situation: Readonly<Situation>): boolean {
  const answer = situation[test.answer]
  if ('is' in test) return answer === test.is
  if (typeof answer !== 'number') return false
  const { atLeast = -Infinity, above = -Infinity, below = Infinity, atMost = Infinity } = test
  return answer >= atLeast && answer > above && answer < below && answer <= atMost
}

/** The answers that tests wait for. */
export const openKeys = (tests: readonly Test[], situation: Readonly<Situation>): AnswerKey[] =>
  tests.filter(({ answer }) => situation[answer] === undefined).map(({ answer }) => answer)
