import { describe, expect, test } from 'vitest'
import { ANTI_PATTERNS, AXIS_RULES, FRAMEWORK_CARD, OPERATIONAL_COSTS, SCALE_LIMITS, SIGNS, TREE } from '@/content'
import { LIST_CARDS } from '@/content/rate-cards'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { reportOf, type ReportFacts } from '@/lib/report'
import { keyFigures } from './key-figures'
import { reportSections } from '../report-sections'

const COST_FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const FACTS: ReportFacts = {
  tree: TREE,
  rules: AXIS_RULES,
  signs: SIGNS,
  limits: SCALE_LIMITS,
  antiPatterns: ANTI_PATTERNS,
  ...COST_FACTS,
}

const figuresOf = (parts: ScenarioParts) => {
  const report = reportOf(scenarioWith(parts), FACTS)
  return { report, figures: keyFigures(report) }
}
const told = (parts: ScenarioParts) =>
  figuresOf(parts).figures.map(({ label, figure, detail }) => `${label}: ${figure}, ${detail}`)

describe('figures for a reader in a hurry', () => {
  test('a small system stays simple', () =>
    expect(told({ situation: { peakQps: 40, teams: 1 } })).toEqual([
      'A month: $84.8K, $817 cash + $84K people',
      '36 months: $3.1M, the baseline',
      'Lead changes with: 10 answers, each alone; nearest: number of teams',
      'Stated limits: none met, of 3 limits',
      'Anti-patterns: none in sight, of the four in the document',
    ]))

  test('questions that contradict each other, and a limit that is near', () => {
    const spiky = { consistency: 'eventual', loadShape: 'spiky', peakQps: 9000, teams: 3 } as const
    expect(told({ situation: spiky, workload: { functionMs: 1000 } })).toMatchSnapshot()
  })

  test('a combination shows what it costs as one system, and between which bounds', () =>
    expect(told({ situation: { peakQps: 2_000_000, auditCritical: true, teams: 9 } })).toMatchSnapshot())

  test('amounts are in the currency of the link', () => {
    const euros = told({ situation: { peakQps: 40, teams: 1 }, money: { currency: 'EUR', exchangeRate: 0.5 } })
    expect(euros[0]).toBe('A month: €42.4K, €408 cash + €42K people')
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
