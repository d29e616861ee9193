import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelPositions } from './label-positions'

const EDGES = { top: 0, bottom: 200 }
const room = (labels: number) => ({ ...EDGES, heights: Array<number>(labels).fill(20) })

describe('labels at the ends of lines', () => {
  test.each([
    ['stay at points that lie far apart', [50, 150], [50, 150]],
    ['move down where two points lie together', [50, 50], [50, 70]],
    ['move up at the lower edge', [195, 199], [170, 190]],
    ['keep the order given', [150, 50], [150, 50]],
    ['of no lines are none', [], []],
  ])('%s', (_, wanted, placed) => expect(labelPositions(wanted, room(wanted.length))).toEqual(placed))

  test('never overlap, stay inside the plot, and keep the order of their points', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 10 }), (wanted) => {
        const placed = labelPositions(wanted, room(wanted.length)).toSorted((a, b) => a - b)
        for (const [index, position] of placed.entries()) {
          expect(position).toBeGreaterThanOrEqual(10 - 1e-9)
          expect(position).toBeLessThanOrEqual(190 + 1e-9)
          const next = placed[index + 1]
          if (next !== undefined) expect(next - position).toBeGreaterThanOrEqual(20 - 1e-9)
        }
      }),
    )
  })

  test('a label of two lines keeps others twice as far away', () =>
    expect(labelPositions([50, 50], { ...EDGES, heights: [20, 40] })).toEqual([50, 80]))
})
