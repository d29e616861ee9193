import { expect, test } from 'vitest'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { influenceOf } from './influence'

const standing = (answer: AnswerKey, situation: Situation) => influenceOf(answer, situation, DECIDER)

test('an answered question has the influence it had before it was answered', () =>
  expect(standing('peakQps', { peakQps: 500, teams: 3 })).toEqual(standing('peakQps', { teams: 3 })))

test('useful utilisation has the influence of the question whether machines are busy', () => {
  expect(standing('usefulUtilisation', { peakQps: 20_000 })).toEqual(standing('busyAllDay', { peakQps: 20_000 }))
  expect(standing('usefulUtilisation', { peakQps: 20_000, usefulUtilisation: 30 })?.usd).toBeGreaterThan(0)
})

test.each<[string, AnswerKey, Situation]>([
  ['a question that no rule asks', 'sharedDatabase', {}],
  ['one that another answer has settled', 'highReadVolume', { readWriteRatio: 30 }],
])('nothing hangs on %s', (_, answer, situation) => expect(standing(answer, situation)).toBeUndefined())
