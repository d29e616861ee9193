import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieceOf } from './kernels'
import { piecesOf } from './pieces'
import type { Table } from './expression'

const valueIn = ({ knots, starts, slopes }: Table, row: number, size: number): number => {
  const piece = pieceOf(knots, size)
  return (starts[row]?.[piece] ?? 0) + (slopes[row]?.[piece] ?? 0) * (size - (knots[piece] ?? 0))
}

describe('straight pieces', () => {
  // A free quantity, two tiers and a least size, each in a row of its own.
  const bills = (size: number) =>
    Float64Array.of(
      Math.max(0, size - 1.3) * 9,
      Math.min(size, 4) * 5 + Math.max(0, size - 4) * 3.5,
      Math.max(20, 6 * size),
    )
  const { table, fit } = piecesOf(bills, [0.1, 1, 2.2, 30], 200)

  test('of tiers are exact, with a knot at each border and no other', () => {
    expect(fit.exact).toBe(true)
    expect([...table.knots].map((knot) => Number(knot.toFixed(9)))).toEqual([0.1, 1.3, 3.333333333, 4, 30])
  })
  test('agree with the bills at any size', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 30, noNaN: true }), (size) => {
        for (const [row, bill] of bills(size).entries()) expect(valueIn(table, row, size)).toBeCloseTo(bill, 8)
      }),
    )
  })
  test('say how far they are off where there are more jumps than the budget reaches', () => {
    const machines = (size: number) => Float64Array.of(100 * Math.ceil(size))
    const { table: stepped, fit: off } = piecesOf(machines, [1, 200], 80)
    expect(off.exact).toBe(false)
    expect(off.evaluations).toBeLessThanOrEqual(80)
    for (let size = 1; size < 200; size += 0.37)
      expect(Math.abs(valueIn(stepped, 0, size) - (machines(size)[0] ?? 0))).toBeLessThanOrEqual(101)
    expect(valueIn(stepped, 0, 1)).toBe(100)
  })
  test('are exact at every size that was asked for, whatever lies between', () => {
    const jumps = (size: number) => Float64Array.of(Math.floor(size * 7.3) + size * size)
    const { table: rough } = piecesOf(jumps, [1, 1.7, 5.123, 9], 12)
    for (const size of [1, 1.7, 5.123]) expect(valueIn(rough, 0, size)).toBeCloseTo(jumps(size)[0] ?? 0, 9)
  })
})
