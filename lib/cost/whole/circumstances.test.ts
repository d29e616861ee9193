import { expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { ANSWER_KEYS, answerRow, type AnswerKey } from '@/content/answers/rows'
import type { Situation } from '@/content/schemas/scenario'
import { following, scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { circumstancesOf, keyOfCircumstances } from './circumstances'
import type { Circumstances } from './types'

const SITUATIONS: Situation[] = [
  {},
  { teams: 9, readWriteRatio: 1_000, auditCritical: true, runsToday: 'microservices', revenue: 5e8, globalUsers: true },
]
const OTHERWISE: ScenarioParts[] = [
  {},
  { money: { rateCard: 'aws-us-east-1' }, stack: { size: 'hobby' } },
  { people: { engineers: 40, onCall: true, patternShare: 0.3 }, own: ['engineers', 'patternShare'] },
]

function valuesOf(key: AnswerKey): unknown[] {
  const row = answerRow(key)
  if (row.kind === 'yes-no') return [true, false, undefined]
  return row.kind === 'choice' ? [...row.values, undefined] : [row.min, row.default, row.max, undefined]
}

/** Costs are remembered by this key: one that leaves out what an answer changes would price one scenario as another. */
test.each(OTHERWISE)('under any one other answer, circumstances with the same key are the same (%j)', (parts) => {
  const known = new Map<string, Circumstances>()
  for (const situation of SITUATIONS)
    for (const answer of ANSWER_KEYS)
      for (const value of valuesOf(answer)) {
        const scenario = following(scenarioWith({ ...parts, situation: { ...situation, [answer]: value } }))
        const circumstances = circumstancesOf(scenario, DECISION_FACTS.operational)
        const key = keyOfCircumstances(circumstances)
        expect(circumstances).toEqual(known.get(key) ?? circumstances)
        known.set(key, circumstances)
      }
  // Some answers tell scenarios apart, and most do not.
  expect(known.size).toBeGreaterThan(20)
  expect(known.size).toBeLessThan(100)
})
