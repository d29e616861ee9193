import { describe, expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { cellsFor, peakQpsOf, scenarioWith, teamsOf } from './scenario'

describe('scenarioWith', () => {
  test('is the default scenario when no part is given', () => expect(scenarioWith({})).toEqual(DEFAULT_SCENARIO))
  test('changes only the fields that are given', () => {
    const { workload } = scenarioWith({ workload: { readShare: 0.5 } })
    expect(workload).toEqual({ ...DEFAULT_SCENARIO.workload, readShare: 0.5 })
  })
})

describe('an answer that is a number', () => {
  test('is used when given', () => {
    const said = scenarioWith({ situation: { peakQps: 5000, teams: 4 } })
    expect([peakQpsOf(said), teamsOf(said)]).toEqual([5000, 4])
  })
  test('is the default until it is given', () =>
    expect([peakQpsOf(DEFAULT_SCENARIO), teamsOf(DEFAULT_SCENARIO)]).toEqual([100, 1]))
})

describe('cellsFor', () => {
  test.each([
    ['few users: three cells in the one region', { users: 1, usersPerCell: 100_000, regions: 1 }, 3],
    ['users fill more cells than the regions ask for', { users: 450_001, usersPerCell: 100_000, regions: 1 }, 5],
    ['a full cell is not two', { users: 400_000, usersPerCell: 100_000, regions: 1 }, 4],
    ['many regions ask for more cells than the users', { users: 450_001, usersPerCell: 100_000, regions: 4 }, 12],
    ["no cell size: the source's 100,000", { users: 1_000_000, usersPerCell: 0, regions: 1 }, 10],
    ['a cell of half a user is no size either', { users: 1_000_000, usersPerCell: 0.5, regions: 1 }, 10],
    ['nobody, nowhere', { users: 0, usersPerCell: 0, regions: 0 }, 0],
  ])('%s', (_, asked, cells) => expect(cellsFor(asked)).toBe(cells))
})
