import { expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { composition } from '@/lib/cost'
import { deciderFor } from '@/lib/decision'
import { cellsFor, MIN_CELLS_PER_REGION, scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { cellsPlanOf } from './cells'

const FACTS = DECISION_FACTS
const withCells = composition(['cell-based', 'monolith'], [])
const without = composition(['monolith'], [])

const planOf = (outageCost: number, parts: ScenarioParts = {}) => {
  const scenario = scenarioWith({
    ...parts,
    situation: { peakQps: 5000, teams: 4, outageCost, outageHours: 9 },
    workload: { users: 2_000_000, ...parts.workload },
  })
  return { scenario, ...cellsPlanOf({ scenario, withCells, without, facts: FACTS }) }
}

const USUAL = planOf(200_000)

test('as they are now they cost to the cent what the whole cost says they cost more', () => {
  const { scenario, plan } = USUAL
  const { costing } = deciderFor(scenario, FACTS).decide(scenario.situation)
  expect(plan.now.cells).toBe(cellsFor(scenario.workload))
  const more = costing.total(withCells) - costing.total(without)
  expect(plan.now.total - plan.loss).toBeCloseTo(more, 0)
})

test('no number costs less, and those within a tenth of the least are those of the flat part', () => {
  const { plan } = USUAL
  const { best, within, range, closedForm } = plan
  for (const { cells, total } of plan.curve) {
    expect(total).toBeGreaterThanOrEqual(best.total - 1e-6)
    expect(total <= best.total * 1.1).toBe(cells >= within.from && cells <= within.to)
  }
  // No cell may hold more users than its stated limit, so the closed form may lie below what is allowed.
  const near = Math.max(range.from, closedForm ?? 0)
  expect(near).toBeGreaterThan(within.from / 1.5)
  expect(near).toBeLessThan(within.to * 1.5)
  expect(plan.shared).toBeCloseTo(0.15, 6)
})

test('the curve goes from the least that may be chosen through the number of now and the best, each once', () => {
  const { plan } = USUAL
  const cells = plan.curve.map((one) => one.cells)
  expect(cells).toEqual([...new Set(cells)].sort((one, other) => one - other))
  expect(cells).toEqual(expect.arrayContaining([plan.range.from, plan.now.cells, plan.best.cells]))
  expect(cells.at(-1)).toBeLessThanOrEqual(plan.range.to)
  expect(cells.at(-1)).toBeGreaterThanOrEqual(plan.within.to)
})

test('what cells add to the bill does not depend on whether outages count', () => {
  const counted = USUAL.plan
  const { plan } = planOf(200_000, { money: { off: ['outages'] } })
  expect(plan.now.overhead).toBeCloseTo(counted.now.overhead, 3)
  expect(plan.now.loss).toBeCloseTo(counted.now.loss, 3)
})

test('they pay from as many times the outage cost as it says, and not from less', () => {
  const { plan, leastUnder } = planOf(20_000)
  const factor = plan.paysFrom ?? 0
  const saves = (times: number) => plan.loss * times - leastUnder(times).best.total
  expect(saves(factor)).toBeGreaterThan(0)
  expect(saves(factor / 1.02)).toBeLessThanOrEqual(0)
  expect(planOf(0).plan.paysFrom).toBeNull()
})

test('more cells never raise the expected loss, and a dearer hour never asks for fewer of them', () => {
  const { plan, leastUnder } = USUAL
  for (const [index, { loss }] of plan.curve.entries())
    expect(loss).toBeLessThanOrEqual((plan.curve[index - 1]?.loss ?? Infinity) + 1e-9)
  const counts = [0.1, 1, 10, 100].map((factor) => leastUnder(factor).best.cells)
  expect([...counts].sort((one, other) => one - other)).toEqual(counts)
})

test('there are the cells that regions and users ask for, and no more than stated or than there are users', () => {
  const range = (workload: ScenarioParts['workload']) => planOf(200_000, { workload }).plan.range
  const limitOf = (metric: string) => FACTS.limits['cell-based'].find((limit) => limit.metric === metric)?.value ?? NaN
  expect(range({ users: 1000, regions: 3 })).toMatchObject({ from: 3 * MIN_CELLS_PER_REGION })
  expect(range({ users: 20 * limitOf('usersPerCell') })).toEqual({ from: 20, to: limitOf('cells') })
  expect(range({ users: 50 })).toMatchObject({ to: 50 })
})

test('in the best number another cell costs what it saves: the root of what can be saved by what a cell costs', () => {
  const { plan } = USUAL
  const { curve, best, loss, shared } = plan
  const twice = curve.find(({ cells }) => cells >= best.cells * 2)
  expect(plan.perCell).toBeCloseTo(((twice?.overhead ?? 0) - best.overhead) / ((twice?.cells ?? 0) - best.cells), -3)
  expect(plan.closedForm).toBeCloseTo(Math.sqrt((loss * (1 - shared)) / plan.perCell), 6)
})

test('of the numbers that are said to cost a tenth more at most, each one does: costs do not rise evenly', () => {
  const scenario = scenarioWith({
    situation: { peakQps: 4000, teams: 8, outageCost: 250_000, outageHours: 6, readWriteRatio: 4 },
    workload: { users: 3_000_000, dataGb: 20_000 },
    people: { engineers: 60 },
    money: { growthPerYear: 0.4 },
    stack: { size: 'critical' },
  })
  const { plan, leastUnder } = cellsPlanOf({
    scenario,
    withCells: composition(['event-sourcing', 'microservices', 'cell-based'], []),
    without: composition(['event-sourcing', 'microservices'], []),
    facts: FACTS,
  })
  const steps = plan.curve.map((one, place) => one.overhead - (plan.curve[place - 1]?.overhead ?? 0))
  expect(Math.min(...steps)).toBeLessThan(0)
  const { best, within } = leastUnder(9)
  const far = plan.curve.filter(({ cells }) => cells >= within.from && cells <= within.to)
  expect(far.length).toBeGreaterThan(2)
  for (const { loss, overhead } of far) expect(9 * loss + overhead).toBeLessThanOrEqual(best.total * 1.1)
})
