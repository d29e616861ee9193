import { describe, expect, test } from 'vitest'
import { cutTo, differencesTo, lineRows, rowsAt } from './line-rows'
import type { LineSeries, Point } from './series'

const line = (id: string, points: Point[]): LineSeries => ({ id, label: id, color: 'currentColor', dash: '', points })

describe('rows of several lines', () => {
  test('there are no rows without lines', () => expect(lineRows([], 'linear')).toEqual([]))

  test('there is one row for each x of any line', () => {
    const rows = lineRows(
      [
        line('a', [
          { x: 1, y: 10 },
          { x: 3, y: 30 },
        ]),
        line('b', [
          { x: 1, y: 5 },
          { x: 2, y: 6 },
          { x: 3, y: 7 },
        ]),
      ],
      'linear',
    )
    expect(rows).toEqual([
      { x: 1, at: { a: 10, b: 5 } },
      { x: 2, at: { a: 20, b: 6 } },
      { x: 3, at: { a: 30, b: 7 } },
    ])
  })

  test('a line has no value before its start or after its end', () => {
    const rows = lineRows(
      [
        line('short', [
          { x: 2, y: 1 },
          { x: 3, y: 1 },
        ]),
        line('long', [
          { x: 1, y: 1 },
          { x: 4, y: 1 },
        ]),
      ],
      'linear',
    )
    expect(rows.map(({ at }) => at.short)).toEqual([null, 1, 1, null])
  })

  test('values between points are interpolated on the logarithmic scale', () => {
    const rows = lineRows(
      [
        line('a', [
          { x: 1, y: 1 },
          { x: 100, y: 10_000 },
        ]),
        line('b', [{ x: 10, y: 2 }]),
      ],
      'log',
    )
    expect(rows[1]?.at.a).toBeCloseTo(100)
  })

  test('zero is omitted on a logarithmic scale', () =>
    expect(
      lineRows(
        [
          line('free', [
            { x: 1, y: 0 },
            { x: 2, y: 5 },
          ]),
        ],
        'log',
      ).map(({ at }) => at.free),
    ).toEqual([null, 5]))

  test('a value can be read at any x', () =>
    expect(
      rowsAt(
        [1.5, 9],
        [
          line('a', [
            { x: 1, y: 10 },
            { x: 2, y: 20 },
          ]),
        ],
        'linear',
      ).map(({ at }) => at.a),
    ).toEqual([15, null]))
})

describe('lines clipped to a part of the axis', () => {
  const long = line('long', [
    { x: 1, y: 10 },
    { x: 3, y: 30 },
    { x: 5, y: 50 },
  ])
  test('lines end at the clipped range, with interpolated values', () =>
    expect(cutTo([long], [2, 4], 'linear')[0]?.points).toEqual([
      { x: 2, y: 20 },
      { x: 3, y: 30 },
      { x: 4, y: 40 },
    ]))
  test('a line that ends inside the range keeps its end', () =>
    expect(cutTo([long], [2, 9], 'linear')[0]?.points.at(-1)).toEqual({ x: 5, y: 50 }))
})

test('differences are zero for the baseline itself and signed for the others', () => {
  const base = line('base', [
    { x: 0, y: 0 },
    { x: 2, y: 20 },
  ])
  const other = line('other', [
    { x: 0, y: 5 },
    { x: 1, y: 5 },
  ])
  expect(differencesTo(base, [base, other]).map(({ points }) => points.map(({ y }) => y))).toEqual([
    [0, 0],
    [5, -5],
  ])
})
