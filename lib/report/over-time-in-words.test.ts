import { describe, expect, test } from 'vitest'
import type { CandidateOverTime, CandidatesOverTime, When } from '@/lib/analysis'
import { moneyInFiles } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { eventsInWords, eventsOf, drawnEvents } from './events-in-words'
import { monthsInWords } from './months-in-words'
import { costsInWords, growthInWords, leadsInWords } from './over-time-in-words'
import { costsTable, eventsTable, leadsTable } from './over-time-tables'
import { asFile, asShown } from './figures'

const SCENARIO = scenarioWith({ situation: { peakQps: 1200, teams: 4, budgetMonth: 5000, budgetTotal: 1e6 } })
const money = moneyInFiles(SCENARIO.money)
const nameOf = (place: number) => ['Monolith', 'Serverless', 'CQRS'][place] ?? ''

const share = (value: number) => ({ value, error: 0.005 })
const NEVER: When = { share: share(0), months: null }
const when = (value: number, p10: number, p50: number, p90: number): When => ({
  share: share(value),
  months: { p10, p50, p90 },
})
const limit = (value: When) => ({
  pattern: 'monolith' as const,
  limit: {
    text: 'Below 10K',
    label: 'Below 10K requests/s',
    metric: 'peakQps' as const,
    value: 10_000,
    unit: 'requests per second',
    evidence: { provenance: 'assumed' as const, source: 'An invented limit', asOf: '2026' },
  },
  size: 10_000 / 1200,
  when: value,
})
const one = (place: number, rest: Partial<CandidateOverTime> = {}): CandidateOverTime => ({
  place,
  bands: [1, 18, 36].map((month) => ({ p10: 5e4 * month, p50: 1e5 * month, p90: 3e5 * month })),
  leads: [1, 18, 36].map(() => ({ p10: -1e5, p50: 0, p90: 1e5 })),
  least: [share(0.5), share(0.5), share(0.5)],
  limits: [],
  overMonthlyBudget: null,
  overTotalBudget: null,
  against: place === 0 ? null : { cheaper: share(0), becomesCheaper: NEVER, becomesDearer: NEVER, dearer: share(1) },
  ...rest,
})
const over = (...candidates: CandidateOverTime[]): CandidatesOverTime => ({
  futures: 10_000,
  months: [1, 18, 36],
  sizes: { now: { p10: 0.7, p50: 1, p90: 1.5 }, atEnd: { p10: 1, p50: 1.8, p90: 9 } },
  candidates,
})
const WHY = 'Monolith is the simpler of the two.'
const eventsIn = (all: CandidatesOverTime) => eventsOf(all, nameOf, SCENARIO, money)

describe('months in words', () => {
  test.each([
    [{ p10: 14, p90: 31 }, 'month 14 to 31'],
    [{ p10: 0, p90: 3 }, 'today to month 3'],
    [{ p10: 0, p90: 0 }, 'today'],
    [{ p10: 7.2, p90: 6.8 }, 'month 7'],
  ])('%j', (months, text) => expect(monthsInWords(months)).toBe(text))
  test('the load is said in requests, with one unit', () =>
    expect(growthInWords(over(one(0)), SCENARIO)).toBe(
      'The peak load, stated as 1.2K requests/s, is 1.2K to 11K requests/s in month 36 in 8 of 10 futures.',
    ))
})

describe('costs in words', () => {
  const least = (...values: number[]) => ({ least: values.map(share) })
  test('name the cheapest of all horizons', () => {
    const { finding, todo } = costsInWords(
      over(one(0, least(0.6, 0.7, 0.8)), one(1, least(0.4, 0.3, 0.2))),
      nameOf,
      money,
      WHY,
    )
    expect(finding).toBe(
      'Of these 2 candidates Monolith is most often the cheapest over any horizon up to 36 months: in 60% of ' +
        'futures after 1 month, in 80% at the end',
    )
    expect(todo).toBe(
      'Plan with the range: by month 36 Monolith has cost $1.8M to $11M in 8 of 10 futures, and more than $3.6M in ' +
        'half of them.',
    )
  })
  test('say what decided where another is the cheapest, and nothing where it is not', () => {
    const [less, more] = [least(0.3, 0.3, 0.2), least(0.7, 0.7, 0.8)]
    expect(costsInWords(over(one(0, less), one(1, more)), nameOf, money, WHY).todo).toContain(WHY)
    expect(costsInWords(over(one(0, more), one(1, less)), nameOf, money, WHY).todo).not.toContain(WHY)
  })
  test('say from which horizon on another is, and nothing where two are level', () => {
    const turning = over(one(0, least(0.4, 0.495, 0.8)), one(1, least(0.6, 0.505, 0.2)))
    expect(costsInWords(turning, nameOf, money, WHY).finding).toBe(
      'Up to month 36 Serverless is most often the cheapest, from month 36 on Monolith',
    )
  })
  test('have no rival where only one may be chosen', () =>
    expect(costsInWords(over(one(0), one(1, { least: null })), nameOf, money, WHY).finding).toBe(
      'Monolith is the only candidate that may be chosen, over any horizon',
    ))
})

describe('leads in words', () => {
  const against = (
    cheaper: number,
    becomesCheaper: When,
    becomesDearer: When,
    dearer: number,
  ): Partial<CandidateOverTime> => ({
    against: { cheaper: share(cheaper), becomesCheaper, becomesDearer, dearer: share(dearer) },
  })
  test('say who becomes cheaper than whom, from when on, and in how many futures never', () =>
    expect(leadsInWords(over(one(0), one(1, against(0, when(0.78, 14, 22, 31), NEVER, 0.22))), nameOf, money)).toEqual({
      finding:
        'From month 22 on Serverless is cheaper than Monolith in 78% (±1) of futures; within 36 months never in 22%',
      todo:
        'Serverless becomes cheaper in month 22 (month 14 to 31 in 8 of 10) in 78% (±1) of futures and is dearer all ' +
        'along in 22% (±1). By month 36 it has cost $100K less to $100K more in 8 of 10 futures. By cost alone ' +
        'choose Serverless if the system lasts 36 months; if you keep Monolith, write down what for.',
    }))
  const TURNING = [-1e5, -2e4, 5e4].map((p50) => ({ p10: p50 - 1e5, p50, p90: p50 + 1e5 }))
  test('tell one that is cheaper only at first', () =>
    expect(
      leadsInWords(
        over(one(0), one(1, { ...against(0.1, NEVER, when(0.65, 12, 24, 30), 0.25), leads: TURNING })),
        nameOf,
        money,
      ),
    ).toMatchObject({
      finding: 'In 65% (±1) of futures Serverless is cheaper than Monolith at first, and dearer by month 36',
      todo: expect.stringContaining('Choose Serverless only if the system ends, or you move on, before month 36'),
    }))
  test('do not advise an early end where it is dearer in most futures from the first month on', () => {
    const dearer = [1e4, 2e4, 5e4].map((p50) => ({ p10: p50 - 1e5, p50, p90: p50 + 1e5 }))
    const rival = one(1, { ...against(0.01, NEVER, when(0.42, 2, 8, 22), 0.57), leads: dearer })
    expect(leadsInWords(over(one(0), rival), nameOf, money).todo).toContain(
      'Keep Monolith: over every horizon it is the cheaper one in most futures.',
    )
  })
  test('tell one that is cheaper from the first month to the last', () =>
    expect(leadsInWords(over(one(0), one(1, against(0.7, NEVER, NEVER, 0.3))), nameOf, money).finding).toBe(
      'Serverless is cheaper than Monolith all along in 70% of futures',
    ))
  test('say that nothing becomes cheaper where nothing does, and that there is no rival where there is none', () => {
    expect(leadsInWords(over(one(0), one(1)), nameOf, money).finding).toBe(
      'Nothing that may be chosen has cost less than Monolith by month 36 in more than 1% of futures',
    )
    expect(leadsInWords(over(one(0)), nameOf, money).finding).toBe('Nothing else may be chosen: Monolith has no rival')
  })
})

describe('events in words', () => {
  test('nothing happens: no date to watch, and every event still has its row', () => {
    const quiet = over(one(0, { limits: [limit(NEVER)], overMonthlyBudget: NEVER }), one(1))
    const events = eventsIn(quiet)
    expect(drawnEvents(events)).toEqual([])
    expect(eventsInWords(events, quiet, nameOf).finding).toBe(
      'Nothing is likely to happen to Monolith within 36 months',
    )
    expect(asShown(eventsTable(events, 36, { isFile: false })).rows[0]).toEqual([
      'Monolith meets its limit at 10K requests/s',
      'Monolith: “Below 10K requests/s”',
      'none',
      'not within the horizon',
    ])
    const steady = eventsTable(eventsIn(over(one(0, { limits: [limit(when(0.3, 7, 7.2, 7.3))] }))), 36, {
      isFile: false,
    })
    expect(steady.rows[0]?.at(-1)).toBe('month 7')
  })
  test('all of it is here today', () => {
    const late = over(one(0, { limits: [limit(when(1, 0, 0, 0))], overMonthlyBudget: when(0.6, 0, 0, 2) }), one(1))
    expect(eventsInWords(eventsIn(late), late, nameOf)).toEqual({
      finding: 'Monolith meets its limit at 10K requests/s today, in nearly every future',
      todo:
        'Load a copy of the system to 10K requests/s as soon as you can, and decide again by what you measure. Next: ' +
        'The bill of Monolith passes $5,000 a month today (today to month 2 in 8 of 10), in 60% (±1) of futures.',
    })
  })
  test('a rival that becomes cheaper concerns the recommendation; one that becomes dearer does not', () => {
    const against = {
      cheaper: share(0),
      becomesCheaper: when(0.5, 14, 22, 31),
      becomesDearer: NEVER,
      dearer: share(0.5),
    }
    const passed = over(one(0), one(1, { against }))
    expect(eventsInWords(eventsIn(passed), passed, nameOf)).toEqual({
      finding:
        'Serverless becomes cheaper than Monolith in month 22 (month 14 to 31 in 8 of 10), in 50% (±1) of futures',
      todo: 'Compare Serverless with Monolith again, with real bills, before month 14.',
    })
    const kept = over(
      one(0),
      one(1, { against: { ...against, becomesCheaper: NEVER, becomesDearer: when(0.5, 14, 22, 31) } }),
    )
    expect(eventsInWords(eventsIn(kept), kept, nameOf).finding).toContain('Nothing is likely')
  })
})

test('files have a row for each month and event, as wide as their headings', () => {
  const all = over(one(0, { limits: [limit(NEVER)] }), one(1, { least: null }))
  for (const isFile of [true, false])
    for (const figures of [
      costsTable(all, nameOf, money, { isFile }),
      leadsTable(all, nameOf, money, { isFile }),
      eventsTable(eventsIn(all), 36, { isFile }),
    ]) {
      const [columns, ...rows] = asFile(figures)
      expect(rows).toHaveLength(figures.rows.length)
      for (const row of rows) expect(row).toHaveLength(columns?.length ?? 0)
    }
})
