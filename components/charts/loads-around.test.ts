import { expect, test } from 'vitest'
import { loadsAround } from './loads-around'
import type { LineSeries } from './series'

const endingAt = (x: number): LineSeries => ({
  id: String(x),
  label: String(x),
  color: 'currentColor',
  dash: '',
  points: [{ x, y: 1 }],
  endsAt: 'a limit',
})

test.each([
  ['limits above the load', 100, [10_000, 50_000], [10, 150_000]],
  ['a limit far below the load', 100_000, [300], [100, 300_000]],
  ['no limits', 100, [], [10, 300]],
])('%s stay in view', (_, load, limits, range) => expect(loadsAround(load, limits.map(endingAt))).toEqual(range))

test('does not treat the end of the axis as a limit', () =>
  expect(loadsAround(100, [{ ...endingAt(10_000_000), endsAt: undefined }])).toEqual([10, 300]))
