import { expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { COST_PARTS } from '@/content/scenario/cost-parts'
import { recommend } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { shownCandidates } from './shown-candidates'
import { wholeCostTable } from './whole-cost-table'

const scenario = scenarioWith({ situation: { peakQps: 1200, teams: 4, auditCritical: true, runsToday: 'monolith' } })
const { shown } = shownCandidates(scenario, DECISION_FACTS)
const { exact } = moneyIn(scenario.money)

test('has a line for every part of every candidate and a total, as wide as its head', () => {
  const [head = [], ...rows] = wholeCostTable(shown, scenario.money)
  expect(rows).toHaveLength(shown.length * (COST_PARTS.length + 1))
  expect(rows.filter(({ length }) => length !== head.length)).toEqual([])
})

test("the first total is the recommendation's, to the cent", () => {
  const total = wholeCostTable(shown, scenario.money).find(([, , line]) => line === 'Total')
  const { recommended } = recommend(scenario, DECISION_FACTS)
  expect(total?.slice(0, 1)).toEqual([recommended.name])
  expect(total?.[4]).toBe(exact(recommended.cost.total))
})

test('the rows of a candidate as shown add up to its total as shown', () => {
  const rows = wholeCostTable(shown, scenario.money).slice(1, COST_PARTS.length + 2)
  const cents = rows.map(([, , , , amount]) => Math.round(Number(String(amount).replace(/[$,]/g, '')) * 100))
  expect(cents.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(cents.at(-1))
})

test('a line that is left out says so', () => {
  const off = scenarioWith({ ...scenario, money: { off: ['outages'] } })
  const rows = wholeCostTable(shownCandidates(off, DECISION_FACTS).shown, off.money)
  expect(rows.filter(([, , , , amount]) => amount === 'left out').map(([, , line]) => line)).toEqual(
    shownCandidates(off, DECISION_FACTS).shown.map(() => 'Outages'),
  )
})
