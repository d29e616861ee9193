import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, FRAMEWORK_CARD, OPERATIONAL_COSTS, PRESETS } from '@/content'
import { LIST_CARDS } from '@/content/rate-cards'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { compositionInWords } from './composition-in-words'
import { reportOf, type ReportFacts } from './report'

const FACTS: ReportFacts = {
  ...DECISION_FACTS,
  cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD },
  operational: OPERATIONAL_COSTS,
}
const reportFor = (parts: ScenarioParts) => reportOf(scenarioWith(parts), FACTS)
const EXAMPLES = PRESETS.map(({ id, scenario }) => [id, reportFor(scenario)] as const)

describe.each(EXAMPLES)('the report for %s', (_, report) => {
  test('shows the recommended first, and no candidate twice', () => {
    const ids = report.beside.map(({ priced }) => priced.candidate.id)
    expect(ids[0]).toBe(report.recommendation.recommended.candidate.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('what is paid and what is left unpaid add up to the total', () => {
    for (const { priced, paid, unpaid } of report.beside) expect(paid + unpaid).toBeCloseTo(priced.cost.total, 4)
  })

  test('has at most three reasons, the one that carries the most money first', () => {
    const amounts = report.reasons.map(({ usd }) => usd)
    expect(amounts.length).toBeLessThanOrEqual(3)
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  })

  test('every need stands in one group, and no group pays for less than a lighter candidate would save', () => {
    const grouped = report.groups.flatMap(({ needs }) => needs.map(({ id }) => id))
    expect(grouped.toSorted()).toEqual(report.recommendation.needs.map(({ id }) => id).toSorted())
    for (const { price, lighter } of report.groups) expect(price.usd).toBeGreaterThanOrEqual(lighter?.price.usd ?? 0)
  })

  test('says what the composition is in one sentence', () =>
    expect(compositionInWords(report.recommendation.recommended.candidate)).toMatch(/^[A-Z].{20,}\.$/))
})

describe('needs that call for the same pattern', () => {
  const { groups } = reportFor({ situation: { peakQps: 1200, teams: 4, auditCritical: true } })
  const [history] = groups

  test('have one price, though without one of them alone the others still demand it', () => {
    expect(history?.needs.map(({ id }) => id)).toEqual(['history', 'history-kept'])
    expect(history?.price.usd).toBeGreaterThan(0)
  })

  test('name what would satisfy all but the heavy one', () =>
    expect(history?.lighter).toMatchObject({ missing: ['history kept, proven and rebuilt'] }))
})

describe('the migration', () => {
  const migrationFor = (runsToday?: 'nothing' | 'monolith' | 'modular-monolith' | 'microservices') =>
    reportFor({ situation: { peakQps: 50_000, teams: 12, independentDeploys: true, runsToday } })

  test('its phases and the parallel run add up to the line of the cost', () => {
    const { migration, recommendation } = migrationFor('monolith')
    const sum = migration.steps.reduce((all, { usd }) => all + usd, 0) + migration.parallel
    const line = recommendation.recommended.cost.lines.find(({ part }) => part === 'migration')
    expect(sum).toBeGreaterThan(0)
    expect(sum).toBeCloseTo(line?.usd ?? 0, 4)
  })

  test('passes through nothing but what is recommended', () => {
    const { migration, recommendation } = migrationFor('modular-monolith')
    const parts: string[] = [...recommendation.composition, ...recommendation.options]
    for (const { part, kind } of migration.steps) if (kind === 'add') expect(parts).toContain(part)
  })

  test.each([undefined, 'nothing'] as const)('there is none while %s runs', (runsToday) =>
    expect(migrationFor(runsToday).migration).toEqual({ status: 'none', steps: [], parallel: 0 }),
  )

  test('what runs already does not move', () => {
    const { migration } = reportFor({ situation: { peakQps: 40, teams: 1, runsToday: 'monolith' } })
    expect(migration).toMatchObject({ status: 'there', steps: [] })
  })
})

test('a line that is switched off is in no total', () => {
  const situation = { peakQps: 1200, teams: 4 }
  const [all] = reportFor({ situation }).beside
  const [without] = reportFor({ situation, money: { off: ['outages'] } }).beside
  const outages = all?.priced.cost.lines.find(({ part }) => part === 'outages')
  expect((all?.unpaid ?? 0) - (without?.unpaid ?? 0)).toBeCloseTo(outages?.usd ?? NaN, 4)
})

test('nothing answered: no verdict, and the default workload still has its cost', () => {
  const { title, beside } = reportFor({})
  expect(title).toBe('No recommendation yet')
  expect(beside[0]?.priced.cost.total).toBeGreaterThan(0)
})
