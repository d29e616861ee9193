import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { REQUIREMENT_NAMES, type RequirementName } from '@/content/scenario/requirements'
import { scenarioWith } from '@/lib/kernel'
import { deriveRequirements, grownRequirements, GROWS, requirementsOf } from './requirements'

/** 100 requests/s at the peak, half of that on average: 50 x 2,628,000 s = 131.4M requests a month. */
const shop = scenarioWith({
  situation: { peakQps: 100 },
  workload: {
    averageToPeak: 0.5,
    readShare: 0.75,
    dataGb: 40,
    users: 2000,
    services: 12,
    callsPerRequest: 2,
    readModels: 4,
    eventsPerWrite: 2,
    aggregatesPerUser: 1.5,
    functionMs: 200,
    functionMemoryMb: 512,
    regions: 2,
    usersPerCell: 500,
  },
})

describe('volumes derived from the workload', () => {
  test.each<[RequirementName, number, string]>([
    ['requests', 131_400_000, 'peak load x average/peak ratio x 2,628,000 s'],
    ['writeVolume', 32_850_000, 'peak load x average/peak ratio x 2,628,000 s x (1 - read share)'],
    ['readVolume', 98_550_000, 'peak load x average/peak ratio x 2,628,000 s x read share'],
    ['events', 65_700_000, 'writes x events per write'],
    ['aggregates', 3000, 'users x aggregates per user'],
    ['readModels', 4, 'read models'],
    ['services', 12, 'services'],
    ['interServiceCalls', 262_800_000, 'requests x calls between services per request'],
    ['computeSeconds', 13_140_000, 'requests x function duration in s x function memory in GB'],
    ['storageGb', 40, 'stored data'],
    ['users', 2000, 'users'],
    ['usersPerCell', 500, 'users per cell'],
    ['regions', 2, 'regions'],
    ['routedRequests', 131_400_000, 'requests, since each passes the global router'],
    ['globalWrites', 32_850_000, 'writes, since each region holds them all'],
  ])('%s is %d', (name, value, formula) => {
    expect(deriveRequirements(shop).find((requirement) => requirement.name === name)).toEqual({
      name,
      value,
      derived: value,
      overridden: false,
      formula,
    })
  })
  test('each name has one row, in the order of the guide', () =>
    expect(deriveRequirements(shop).map(({ name }) => name)).toEqual(REQUIREMENT_NAMES))
  test('an unanswered peak is priced at the default', () =>
    expect(requirementsOf(DEFAULT_SCENARIO).requests).toBeCloseTo(100 * 0.33 * 2_628_000))
})

describe("the visitor's own figure", () => {
  const own = { ...shop, money: { ...shop.money, requirements: { requests: 5, readModels: 0 } } }
  const row = (name: RequirementName) => deriveRequirements(own).find((requirement) => requirement.name === name)

  test('replaces the value and keeps the derived one beside it', () =>
    expect(row('requests')).toMatchObject({ value: 5, derived: 131_400_000, overridden: true }))
  test('of zero counts as a figure', () =>
    expect(row('readModels')).toMatchObject({ value: 0, derived: 4, overridden: true }))
  test('leaves the other requirements alone', () =>
    expect(row('interServiceCalls')).toMatchObject({ value: 262_800_000, overridden: false }))
})

describe('figures without their formulas', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  test('are the derived rows, and reads and writes make up the requests', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1e7, noNaN: true }), share, share, (peakQps, readShare, averageToPeak) => {
        const scenario = scenarioWith({ situation: { peakQps }, workload: { readShare, averageToPeak } })
        const figures = requirementsOf(scenario)
        for (const { name, value } of deriveRequirements(scenario)) expect(figures[name]).toBe(value)
        expect(figures.readVolume + figures.writeVolume).toBeCloseTo(figures.requests, -3)
      }),
    )
  })
})

describe('growth', () => {
  test('doubles volumes, users and data; what a team decides stays', () => {
    const [today, doubled] = [requirementsOf(shop), grownRequirements(requirementsOf(shop), 2)]
    const stays: RequirementName[] = ['readModels', 'services', 'usersPerCell', 'regions']
    for (const name of REQUIREMENT_NAMES) expect(doubled[name] / today[name]).toBe(stays.includes(name) ? 1 : 2)
    expect(REQUIREMENT_NAMES.filter((name) => !GROWS[name])).toEqual(stays)
  })
  test('is the same as growing peak load, users and data in the scenario', () => {
    const grownShop = scenarioWith({
      situation: { peakQps: 300 },
      workload: { ...shop.workload, users: 6000, dataGb: 120 },
    })
    const [one, other] = [grownRequirements(requirementsOf(shop), 3), requirementsOf(grownShop)]
    for (const name of REQUIREMENT_NAMES) expect(one[name]).toBeCloseTo(other[name], 3)
  })
})
