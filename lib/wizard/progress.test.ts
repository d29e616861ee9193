import { describe, expect, test } from 'vitest'
import { WIZARD_QUESTIONS } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { agendaOf } from './agenda'
import { progressInWords, weightInWords } from './progress'

const ONE_LEFT: Situation = {
  consistency: 'strong',
  highReadVolume: true,
  auditCritical: false,
  replayNeeded: false,
  otherQueryModels: false,
  worksOffline: false,
  egressDominates: false,
  globalUsers: false,
  isolationNeeded: false,
  derivedStream: false,
  teams: 1,
}

describe('how far one is', () => {
  test.each<[string, Situation, string[], string]>([
    ['at first', {}, [], '0 answered · up to 22 questions left'],
    ['near the end', ONE_LEFT, [], '11 answered · up to 1 question left'],
    ['the last one skipped', ONE_LEFT, ['peak'], '11 answered · up to 1 question left · 1 skipped'],
    ['done, whatever was skipped', { ...ONE_LEFT, peakQps: 40 }, ['load'], '12 answered · no question left'],
  ])('%s', (_, situation, skipped, words) =>
    expect(progressInWords(agendaOf(WIZARD_QUESTIONS, situation, DECIDER, skipped))).toBe(words),
  )
})

test.each([
  [1, '100%'],
  [0.186, '19%'],
  [0.01, '1%'],
  [0.004, 'less than 1%'],
])('a weight of %d is said as "%s"', (weight, words) => expect(weightInWords(weight)).toBe(words))
