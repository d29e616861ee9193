import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import {
  capacitiesOf,
  cellsPlanOf,
  comparedIn,
  loadCurves,
  type CandidateCapacity,
  type CellsPlan,
} from '@/lib/analysis'
import { composition } from '@/lib/cost'
import { deciderFor } from '@/lib/decision'
import { moneyInFiles } from '@/lib/format'
import { peakQpsOf, scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { casesInWords, cellsInPlan, latencyInWords, limitsInWords } from './capacity-in-words'
import { capacityTable, cellsCasesTable, cellsTable, failureTable, loadTable, zoneLostTable } from './capacity-tables'
import { asFile } from './figures'

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

const money = moneyInFiles({ currency: 'USD', exchangeRate: 1 })
const USUAL = workedOut({ situation: { peakQps: 1200, teams: 4, runsToday: 'monolith' } })
const DEAR = workedOut({
  situation: { peakQps: 60_000, outageCost: 2_000_000, outageHours: 20 },
  workload: { users: 800_000 },
})

describe('sentences', () => {
  test('the tail of latency: at the peak, where it doubles, where the queue has no end', () => {
    const { finding, todo } = latencyInWords(USUAL.own, 'Monolith', USUAL.peak)
    expect(finding).toBe(
      'With Monolith, 99 of 100 requests take up to 23 ms at the peak of 1.2K requests/s, and twice as long as ' +
        'without load at 1.9K requests/s',
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
    expect(todo).toContain('The peak is not carried by Y.')
  })

  test('cells that do not pay are said not to, with the cost of an hour from which on they would', () => {
    const { finding, todo } = cellsInPlan(USUAL.plan, USUAL.hourCost, USUAL.size, money)
    expect(finding).toMatch(
      /^Cells do not pay here: outages and cells cost \$2\.73M in 36 months with 3 cells, the number of least cost, ag/,
    )
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
    expect(todo).toMatch(/Any number from \d+ to \d+ costs at most 10% more/)
  })

  test('cases: none, some or all of them pay', () => {
    const at = (factor: number) => ({ hours: 9, hourCost: 1000 * factor, under: USUAL.leastUnder(factor) })
    expect(casesInWords([at(0.1), at(1)], money).todo).toMatch(/^Cells pay in none/)
    expect(casesInWords([at(1), at(100)], money).todo).toMatch(/^Cells pay in 1 of 2 cases, the mildest with \$900K/)
    expect(casesInWords([at(100)], money).todo).toMatch(/^Cells pay in every case/)
  })
})

describe('what a load is told', () => {
  const LATENCY = { ...USUAL.own, limit: null, knee: 2000, bottleneck: { name: 'Database', qps: 3000 }, capacity: 3000 }
  const told = (own: Partial<CandidateCapacity>, peak = 1000) => {
    const { finding, todo } = latencyInWords({ ...LATENCY, ...own }, 'X', peak)
    return `${finding}. ${todo}`
  }
  test.each<[string, Partial<CandidateCapacity>, string]>([
    ['a knee close above the peak asks for more', { knee: 1080 }, 'Buy more before the peak is reached: 8% above it'],
    ['one with room is what to alert at', { knee: 1200 }, 'Alert at 1.2K requests/s, which is 1.2 times the peak.'],
    [
      'a knee and an end that are the same figure',
      { bottleneck: { name: 'Database', qps: 2040 } },
      'Alert well before 2K',
    ],
    ['where the queue has no end', {}, 'At 3K requests/s the queue before "Database" no longer ends'],
    ['a limit beyond the knee asks for another design', { limit: 2000 }, 'Its stated limit is 2K requests/s: beyond'],
    ['a peak that is just carried', { capacity: 1000 }, 'With X, 99 of 100 requests take up to'],
    ['no knee', { knee: null }, 'and no longer at any load that it is allowed'],
    ['nothing that gives way', { bottleneck: null }, 'and no longer at any load that it is allowed'],
  ])('%s', (_, own, words) => expect(told(own)).toContain(words))
  test('a limit that does not exist is not named', () => expect(told({})).not.toContain('stated limit'))
})

describe('what a stop is told', () => {
  const told = (own: Partial<CandidateCapacity>, others = 0) => {
    const all = [{ ...USUAL.own, capacity: 3000, recovery: 2, ...own }]
    for (let index = 0; index < others; index++) all.push({ ...USUAL.own, capacity: 999 })
    return limitsInWords(all[0]!, all, (place) => 'XABCDE'.charAt(place), 1000)
  }
  test.each<[string, Partial<CandidateCapacity>, string]>([
    ['what is worked off soon', { recovery: 0.5 }, 'That needs no preparation.'],
    ['what takes longer', { recovery: 0.6 }, 'Drop or delay what can wait after a stop'],
    ['what is never worked off', { recovery: null }, 'Drop or delay what can wait after a stop'],
  ])('%s', (_, own, words) => expect(told(own).todo).toContain(words))
  test('a peak that leaves nothing over is never worked off', () =>
    expect(told({ recovery: null }).finding).toBe('X never works off a stop at the peak: it has no capacity left over'))
  test.each([
    [0, 'wait for nobody', /^(?!.*not carried)/],
    [3, 'all by name', /The peak is not carried by A, B and C\./],
    [4, 'all by name', /The peak is not carried by A, B, C and D\./],
    [5, 'some by name', /The peak is not carried by A, B, C and 2 other candidates\./],
  ])('%d others that do not carry the peak: %s', (others, _, words) => expect(told({}, others).todo).toMatch(words))
})

describe('what a number of cells is told', () => {
  const cells = (count: number, total: number) => ({ cells: count, loss: 0, overhead: total, total })
  const PLAN: CellsPlan = {
    ...USUAL.plan,
    now: cells(6, 40_000),
    best: cells(5, 30_000),
    within: { from: 4, to: 7 },
    range: { from: 3, to: 100 },
    closedForm: 5,
    loss: 20_000,
    paysFrom: 2,
  }
  const told = (plan: Partial<CellsPlan>, isChosen = false) =>
    cellsInPlan({ ...PLAN, ...plan }, 1000, { months: 36, users: 1001, isChosen }, money).todo
  test.each<[string, Partial<CellsPlan>, string]>([
    [
      'users of a cell, rounded up',
      {},
      'With 5 cells, one has up to 201 users. Any number from 4 to 7 costs at most 10% more.',
    ],
    ['one number alone', { within: { from: 5, to: 5 } }, 'Any other number costs over 10% more.'],
    ['the scenario’s own', {}, 'The scenario’s 6 cells are among them.'],
    ['the last that is', { now: cells(7, 32_000) }, 'The scenario’s 7 cells are among them.'],
    ['the first that is', { now: cells(4, 32_000) }, 'The scenario’s 4 cells are among them.'],
    ['one too many', { now: cells(8, 40_000) }, 'The scenario’s 8 cells cost $10K more.'],
    ['one too few', { now: cells(3, 40_000) }, 'The scenario’s 3 cells cost $10K more.'],
    ['when they would pay', {}, 'They pay once an hour of outage costs $2K or more'],
    ['how long they pay', { loss: 31_000 }, 'They pay as long as an hour of outage costs $2K or more'],
    [
      'that they never pay',
      { paysFrom: null },
      'They would not pay even if an hour of outage cost a thousand times as much.',
    ],
    [
      'fewer than may be',
      { best: cells(3, 1), closedForm: 2 },
      'Cost alone would ask for fewer, but 3 are the fewest that are allowed: three',
    ],
  ])('%s', (_, plan, words) => expect(told(plan)).toContain(words))
  test.each<[string, Partial<CellsPlan>, boolean, RegExp]>([
    [
      'the least that may be is what cost asks for',
      { best: cells(3, 1), closedForm: 3 },
      false,
      /^(?!.*ask for fewer)/,
    ],
    ['another cell costs nothing', { best: cells(3, 1), closedForm: null }, false, /^(?!.*ask for fewer)/],
    ['more than the least', { closedForm: 2 }, false, /^(?!.*ask for fewer)/],
    ['the scenario has the best', { now: PLAN.best }, false, /^(?!.*The scenario)/],
    ['they do not pay and are not chosen', {}, false, /^(?!.*all the same)/],
    ['they cost as much as they save', { loss: 30_000 }, false, /once an hour(?!.*all the same)/],
    ['they pay and are not chosen', { loss: 31_000 }, false, /The recommendation has no cells all the same/],
    ['they pay and are chosen', { loss: 31_000 }, true, /^(?!.*all the same)/],
    ['they do not pay and are chosen', {}, true, /The recommendation has cells all the same/],
  ])('%s', (_, plan, isChosen, words) => expect(told(plan, isChosen)).toMatch(words))
  test('cases with one number, and with several', () => {
    const at = (count: number, loss: number) => {
      const under = { factor: 1, best: cells(count, 1000), within: { from: count, to: count }, loss }
      return { hours: loss / 1000, hourCost: 1000, under }
    }
    expect(casesInWords([at(3, 1000), at(3, 2000)], money).finding).toMatch(/^3 cells in every case/)
    expect(casesInWords([at(5, 1000), at(3, 2000)], money).finding).toMatch(/^From 3 to 5 cells, by how often/)
    const { todo } = casesInWords([at(5, 1000), at(3, 3000), at(4, 2000)], money)
    expect(todo).toMatch(/^Cells pay in 2 of 3 cases, the mildest with \$2K of outages a year\./)
  })
})

test('tables have a cell for every column, and a file has figures where the page has words', () => {
  const { candidates, scenario, all, nameOf, plan, leastUnder, size } = USUAL
  const curves = loadCurves({ candidates: candidates.slice(0, 2), scenario, facts: FACTS }, 3000)
  const cases = [{ hours: 9, hourCost: 1000, under: leastUnder(1) }]
  const tables = [
    loadTable(curves, [0, 1], nameOf, money),
    capacityTable(all, nameOf),
    zoneLostTable(all, nameOf, USUAL.peak),
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

test('a file says the unit of every figure that the page says within the cell, and rounds nobody apart', () => {
  const { all, nameOf, plan, size } = USUAL
  const headed = (table: Parameters<typeof asFile>[0]) => asFile(table)[0]
  expect(headed(capacityTable(all, nameOf))).toContain('p99 at the peak (seconds)')
  expect(headed(failureTable(all, nameOf, money))).toContain('Reach against one deployable (1 = as one deployable)')
  expect(headed(cellsTable(plan, size.users, money))).toContain('What cells add (USD)')
  for (const [cells, users] of asFile(cellsTable(plan, 500, money)).slice(1))
    expect(users).toBe(Math.ceil(500 / Number(cells)))
})

test('amounts of a file are in the currency of the page', () => {
  const { all, nameOf, plan, size } = USUAL
  const euros = moneyInFiles({ currency: 'EUR', exchangeRate: 0.5 })
  const [head, first] = asFile(failureTable(all, nameOf, euros))
  expect(first?.[head?.indexOf('A year costs (EUR)') ?? -1]).toBeCloseTo((all[0]?.failure.perYear ?? NaN) / 2, 6)
  expect(asFile(cellsTable(plan, size.users, euros))[1]?.[4]).toBeCloseTo((plan.curve[0]?.total ?? NaN) / 2, 4)
})
