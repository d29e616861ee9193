import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { capacitiesOf, cellsPlanOf, comparedIn, loadCurves } from '@/lib/analysis'
import { composition } from '@/lib/cost'
import { deciderFor } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { peakQpsOf, scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { casesInWords, cellsInPlan, failureInWords, latencyInWords, limitsInWords } from './capacity-in-words'
import { capacityOnPage, capacityTable, cellsCasesTable, cellsTable, failureTable, loadTable } from './capacity-tables'

const FACTS = DECISION_FACTS

function workedOut(parts: ScenarioParts) {
  const scenario = scenarioWith(parts)
  const decision = deciderFor(scenario, FACTS).decide(scenario.situation)
  const { candidates } = comparedIn(decision)
  const all = capacitiesOf({ candidates, scenario, costing: decision.costing, facts: FACTS })
  const [own] = all
  if (!own) throw new Error('no candidate')
  const cells = cellsPlanOf({
    scenario,
    withCells: composition(['cell-based', 'monolith'], []),
    without: composition(['monolith'], []),
    facts: FACTS,
  })
  const nameOf = (place: number) => candidates[place]?.id ?? ''
  const hourCost = cells.hourCost.value
  const size = { months: scenario.money.horizonMonths, users: scenario.workload.users, isChosen: false }
  return { ...cells, scenario, candidates, all, own, nameOf, hourCost, size, peak: peakQpsOf(scenario) }
}

const money = moneyIn({ currency: 'USD', exchangeRate: 1 })
const USUAL = workedOut({ situation: { peakQps: 1200, teams: 4, runsToday: 'monolith' } })
const DEAR = workedOut({
  situation: { peakQps: 60_000, outageCost: 2_000_000, outageHours: 20 },
  workload: { users: 800_000 },
})

describe('sentences', () => {
  test('the tail of latency: at the peak, where it doubles, where the queue has no end', () => {
    const { finding, todo } = latencyInWords(USUAL.own, 'Monolith', USUAL.peak)
    expect(finding).toBe(
      'With Monolith, 99 of 100 requests take up to 23 ms at the peak of 1.2K requests/s; twice the time without ' +
        'load is reached at 1.9K requests/s',
    )
    expect(todo).toContain('Alert at 1.9K requests/s, which is 1.6 times the peak.')
    expect(todo).toContain('Its stated limit is 10K requests/s')
  })

  test('a peak beyond a stated limit is said before anything about servers', () => {
    const { finding, todo } = latencyInWords({ ...USUAL.own, capacity: 1000, limit: 1000 }, 'X', 1200)
    expect(finding).toBe('X does not carry the peak of 1.2K requests/s: its stated limit is 1K requests/s')
    expect(todo).toMatch(/^No number of servers helps/)
  })

  test('a stated limit that comes before the knee is what to plan for', () => {
    const { finding, todo } = latencyInWords({ ...USUAL.own, limit: 1500, capacity: 1500 }, 'X', 1200)
    expect(finding).toMatch(/its stated limit of 1\.5K requests\/s comes before it gets slow$/)
    expect(todo).toMatch(/^The limit is 1\.3 times the peak, and no number of servers moves it/)
  })

  test('without queues there is no knee to alert at', () =>
    expect(latencyInWords({ ...USUAL.own, knee: null, bottleneck: null }, 'X', 1200).todo).toMatch(/^Nothing of it/))

  test('recovery, and who does not even carry the peak', () => {
    const { finding } = limitsInWords(USUAL.own, USUAL.all, USUAL.nameOf, USUAL.peak)
    expect(finding).toBe('After a stop of 1 hour at the peak, monolith needs 1.5 hours to work off the backlog')
    const { todo } = limitsInWords(DEAR.own, [DEAR.own, { ...DEAR.own, capacity: 10 }], () => 'Y', DEAR.peak)
    expect(todo).toContain('Below the peak gives way: Y.')
  })

  test('the reach of an outage in dollars, beside the candidate that loses least', () => {
    const { finding, todo } = failureInWords(USUAL.all, USUAL.nameOf, money)
    expect(finding).toBe('An hour of outage costs $7.3K with monolith, which reaches everybody')
    expect(todo).toMatch(/^cell-based\+monolith loses least by outages: it saves \$37K a year at 9 hours of outage\./)
  })

  test('cells that do not pay are said not to, with the cost of an hour from which on they would', () => {
    const { finding, todo } = cellsInPlan(USUAL.plan, USUAL.hourCost, USUAL.size, money)
    expect(finding).toMatch(/^Cells do not pay here: 3 cells, the least, cost \$2\.73M in 36 months, against \$197K/)
    expect(cellsInPlan(USUAL.plan, USUAL.hourCost, { ...USUAL.size, isChosen: true }, money).todo).toMatch(
      /for its needs and stated limits/,
    )
    expect(todo).toMatch(/They pay once an hour of outage costs \$1\d\dK or more/)
  })

  test('cells that pay are said to, with how flat it is', () => {
    const { finding, todo } = cellsInPlan(DEAR.plan, DEAR.hourCost, DEAR.size, money)
    expect(finding).toMatch(/^Cells pay: with \d+ cells/)
    expect(todo).toContain('The recommendation has no cells all the same')
    expect(cellsInPlan(DEAR.plan, DEAR.hourCost, { ...DEAR.size, isChosen: true }, money).todo).not.toContain(
      'all the same',
    )
    expect(todo).toMatch(/Any number from \d+ to \d+ is within 10% of that/)
  })

  test('cases: none, some or all of them pay', () => {
    const at = (factor: number) => ({ hours: 9, hourCost: 1000 * factor, under: USUAL.leastUnder(factor) })
    expect(casesInWords([at(0.1), at(1)], money).todo).toMatch(/^Cells pay in none/)
    expect(casesInWords([at(1), at(100)], money).todo).toMatch(/^Cells pay in 1 of 2 cases, the mildest with \$900K/)
    expect(casesInWords([at(100)], money).todo).toMatch(/^Cells pay in every case/)
  })
})

test('tables have a cell for every column, and a file has figures where the page has words', () => {
  const { candidates, scenario, all, nameOf, plan, leastUnder, size } = USUAL
  const curves = loadCurves({ candidates: candidates.slice(0, 2), scenario, facts: FACTS }, 3000)
  const cases = [{ hours: 9, hourCost: 1000, under: leastUnder(1) }]
  const tables = [
    loadTable(curves, [0, 1], nameOf, money),
    capacityTable(all, nameOf),
    capacityOnPage(all, nameOf),
    failureTable(all, nameOf, money),
    cellsTable(plan, size.users, money),
    cellsCasesTable(cases, size.users, money),
  ]
  for (const { columns, rows } of tables) {
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length)
    for (const row of rows) expect(row).toHaveLength(columns.length)
  }
  // Every load of the table is one that a curve was worked out at.
  const [loads] = tables
  expect(loads?.rows[0]?.[1]).not.toBe('no end')
})
