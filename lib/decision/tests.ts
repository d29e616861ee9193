import type { AnswerKey, Test } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { holds as ruleHolds, stateOf as ruleState, type State } from '@/lib/rules'

/** Tests of answers alone: one that fails is enough to fail; until then one without an answer keeps it open. */
export const stateOf = (tests: readonly Test[], situation: Readonly<Situation>): State =>
  ruleState(tests, { situation })

/** Whether tests of answers hold, all of them. */
export const holds = (tests: readonly Test[], situation: Readonly<Situation>): boolean =>
  ruleHolds(tests, { situation })

/** The answers that tests wait for. */
export const openKeys = (tests: readonly Test[], situation: Readonly<Situation>): AnswerKey[] =>
  tests.filter(({ answer }) => situation[answer] === undefined).map(({ answer }) => answer)
