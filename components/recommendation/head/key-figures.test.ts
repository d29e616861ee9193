import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, FRAMEWORK_CARD, OPERATIONAL_COSTS } from '@/content'
import { LIST_CARDS } from '@/content/rate-cards'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { reportOf, type ReportFacts } from '@/lib/report'
import { keyFigures } from './key-figures'
import { reportSections } from '../sections/report-sections'

const COST_FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const FACTS: ReportFacts = { ...DECISION_FACTS, ...COST_FACTS }

const figuresOf = (parts: ScenarioParts) => {
  const report = reportOf(scenarioWith(parts), FACTS)
  return { report, figures: keyFigures(report) }
}
const told = (parts: ScenarioParts) =>
  figuresOf(parts).figures.map(({ label, figure, detail }) => `${label}: ${figure}, ${detail}`)

describe('figures for a reader in a hurry', () => {
  test('a small system stays simple', () =>
    expect(told({ situation: { peakQps: 40, teams: 1 } })).toEqual([
      'Total per month: $84.8K, $817 infrastructure + $84K engineering (8 engineers, default)',
      '36 months: $3.1M, the baseline',
      'Sensitivity: 10 answers, change the primary pattern, each alone; nearest: number of teams',
      'Scaling limits: 0 of 3, limits reached',
      'Anti-patterns: none detected, of four checked',
    ]))

  test('questions that contradict each other, and a limit that is near', () => {
    const spiky = { consistency: 'eventual', loadShape: 'spiky', peakQps: 9000, teams: 3 } as const
    expect(told({ situation: spiky, workload: { functionMs: 1000 } })).toMatchSnapshot()
  })

  test('a combination keeps the total over the horizon, and it belongs to the whole combination', () =>
    expect(told({ situation: { peakQps: 2_000_000, auditCritical: true, teams: 9 } })).toMatchSnapshot())

  test('amounts are in the currency of the link', () => {
    const euros = told({ situation: { peakQps: 40, teams: 1 }, money: { currency: 'EUR', exchangeRate: 0.5 } })
    expect(euros[0]).toBe('Total per month: €42.4K, €408 infrastructure + €42K engineering (8 engineers, default)')
  })

  test('engineers that the visitor set are not called a default', () => {
    const [month] = told({ situation: { peakQps: 40, teams: 4 }, people: { engineers: 30 } })
    expect(month).toMatch(/ engineering$/)
  })

  test('nothing answered, no figures', () => expect(told({})).toEqual([]))
})

describe('the parts of the page', () => {
  test('every figure leads to one of them', () => {
    const { report, figures } = figuresOf({ situation: { peakQps: 40 } })
    const ids = reportSections(report.recommendation).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(figures.map(({ section }) => section)))
  })

  test('what needs a verdict waits for one', () =>
    expect(reportSections({ winner: null }).map(({ id }) => id)).toEqual([
      'examples',
      'verdicts',
      'tree',
      'cost',
      'assumptions',
    ]))
})
