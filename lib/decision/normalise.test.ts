import { describe, expect, test } from 'vitest'
import type { Situation } from '@/content/schemas/scenario'
import { normalise, type NormalisedSituation } from './normalise'

describe('a ratio of reads to writes', () => {
  test.each<[string, Situation, boolean | undefined]>([
    ['above ten says that there are more than ten reads', { readWriteRatio: 10.1 }, true],
    ['of ten says that there are not', { readWriteRatio: 10 }, false],
    ['counts more than a contrary answer', { readWriteRatio: 30, highReadVolume: false }, true],
    ['that is not given leaves the answer alone', { highReadVolume: true }, true],
    ['that is not given answers nothing', {}, undefined],
  ])('%s', (_, situation, highReadVolume) => expect(normalise(situation).highReadVolume).toBe(highReadVolume))
})

describe('compute utilisation over a whole day', () => {
  test.each<[string, Situation, boolean | undefined]>([
    ['above 50% says that servers are busy', { usefulUtilisation: 51 }, true],
    ['of 50% says that they are not', { usefulUtilisation: 50 }, false],
    ['counts more than a contrary answer', { usefulUtilisation: 12, busyAllDay: true }, false],
    ['that is not given leaves the answer alone', { busyAllDay: true }, true],
  ])('%s', (_, situation, busyAllDay) => expect(normalise(situation).busyAllDay).toBe(busyAllDay))
})

test('normalising twice changes nothing more', () => {
  const once = normalise({ readWriteRatio: 30, teams: 2 })
  expect(normalise(once)).toEqual(once)
})

test('answers as typed, or a changed copy of normalised ones, do not compile as normalised ones', () => {
  const asked = ({ highReadVolume }: NormalisedSituation) => highReadVolume
  // @ts-expect-error: typed answers
  asked({ readWriteRatio: 30 })
  // @ts-expect-error: the copy's ratio has not been looked at
  asked({ ...normalise({}), readWriteRatio: 30 })
  expect(asked(normalise({ readWriteRatio: 30 }))).toBe(true)
})
