import { describe, expect, test } from 'vitest'
import { axisOf, type Axis, type BreakEvenMap, type InputId } from '@/lib/analysis'
import { evenly } from '@/lib/analysis/small-model.fixture'
import { beyondLimit, borderPath, boxOn, middleOf, regionPath } from './map-shapes'

const axis = (id: InputId, from: number, to: number, scale: Axis['scale'] = 'linear'): Axis => ({
  ...axisOf(evenly(id, from, to), { from, to }),
  scale,
})

/** Three by three: the right column belongs to candidate 1. */
const MAP: BreakEvenMap = {
  x: axis('load', 1, 100, 'log'),
  y: axis('teams', 0, 10),
  size: 3,
  best: Uint8Array.from([0, 0, 1, 0, 0, 1, 0, 0, 1]),
  regions: [0, 1],
  borders: [{ from: { x: 10, y: 0 }, to: { x: 10, y: 10 }, between: [0, 1] }],
  here: { x: 1, y: 5, best: 0 },
  exits: [],
  limits: [],
}

describe('a map is drawn', () => {
  test('with a run of points of one candidate as one rectangle, y upwards', () =>
    expect(regionPath(MAP, 1)).toBe('M75 75h50v50H75zM75 25h50v50H75zM75 -25h50v50H75z'))
  test('with borders at their exact values, on axes of multiples, too', () =>
    expect(borderPath(MAP)).toBe('M50 100L50 0'))
  test('with names inside their regions', () => {
    expect(middleOf(MAP, 1)).toMatchObject({ left: 100, share: 1 / 3 })
    expect(middleOf(MAP, 0).left).toBeLessThan(100)
    expect(middleOf(MAP, 7).share).toBe(0)
  })
  test('with the conditions of a failure box that are about its figures, and none of another', () => {
    const box = { coverage: 1, density: 1, support: 1 }
    const load = { input: 'load', side: 'from', threshold: 10 } as const
    const teams = { input: 'teams', side: 'up-to', threshold: 5 } as const
    const slip = { input: 'slip', side: 'from', threshold: 2 } as const
    expect(boxOn({ ...box, conditions: [load, teams, slip] }, MAP)).toEqual({
      left: 50,
      top: 50,
      width: 50,
      height: 50,
    })
    expect(boxOn({ ...box, conditions: [load] }, MAP)).toEqual({ left: 50, top: 0, width: 50, height: 100 })
    expect(boxOn({ ...box, conditions: [slip] }, MAP)).toBeNull()
  })
  test('with what lies beyond a limit, unless that is beyond the map', () => {
    expect(beyondLimit(10, MAP)).toEqual({ left: 50, top: 0, width: 50, height: 100 })
    expect(beyondLimit(1000, MAP)).toBeNull()
    expect(beyondLimit(10, { x: MAP.y, y: MAP.x })).toEqual({ left: 0, top: 0, width: 100, height: 50 })
  })
})
