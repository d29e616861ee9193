import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { breakEvenInWords, commitmentInWords, commitmentsOf, rateSource, reportOf, supportInWords } from './index'

function boughtWith(money: ScenarioParts['money']) {
  const scenario = scenarioWith({ situation: { peakQps: 800, teams: 2 }, ...(money && { money }) })
  const { recommended } = reportOf(scenario, DECISION_FACTS).recommendation
  return { scenario, recommended, bought: commitmentsOf(recommended.candidate, scenario, DECISION_FACTS) }
}

test('nothing is reported where everything is on demand', () => expect(boughtWith(undefined).bought).toBeNull())

describe('in words', () => {
  const { bought, recommended, scenario } = boughtWith({
    commitments: {
      machines: { plan: '1y-none', share: 0.6, spot: 0.2 },
      cache: { plan: '3y-all' },
      database: { plan: '1y-all', off: 0.4 },
    },
    support: 'business',
    credits: 1000,
  })
  const rowOf = (line: string) => {
    const row = bought?.rows.find((one) => one.line === line)
    if (!row) throw new Error(`No row for ${line}`)
    return row
  }
  test('a published rate, with spot', () => {
    expect(commitmentInWords(rowOf('machines'))).toBe(
      '60% for 1 year, no upfront, 20% off (Compute Savings Plan); 20% on spot, 50% off (Fargate Spot); the rest on ' +
        'demand',
    )
    expect(breakEvenInWords(rowOf('machines'))).toBe(
      'Cheaper from the first month; the whole term is owed, so stopping before 9.6 months of full use loses, and so ' +
        'does using less than 80% of it',
    )
    expect(rateSource(rowOf('machines').rate.origin)).toMatch(/^vantage\.sh\/.*; 2026-11-29$/)
  })
  test('a figure of your own, paid upfront', () => {
    expect(commitmentInWords(rowOf('database'))).toBe('100% for 1 year, all upfront, 40% off, your own figure')
    expect(breakEvenInWords(rowOf('database'))).toMatch(/^Pays after 7.2 months; /)
    expect(rateSource(rowOf('database').rate.origin)).toBe('')
  })
  test('a rate that nobody published', () => {
    expect(commitmentInWords(rowOf('cache'))).toMatch(
      /^100% for 3 years, all upfront, of which no rate is published here/,
    )
    expect(breakEvenInWords(rowOf('cache'))).toBe('')
  })
  test('cash starts with what is paid upfront, and its price is that of the candidate', () => {
    const [first] = bought?.cash ?? []
    expect(first?.price).toBeCloseTo(recommended.monthly, 6)
    expect(first?.upfront).toBeCloseTo(rowOf('database').upfront, -2)
    expect(first?.credits).toBe(1000)
    expect(bought?.cash).toHaveLength(scenario.money.horizonMonths)
  })
  test('a support plan', () => {
    expect(bought?.support?.amount).toBeGreaterThan(100)
    expect(supportInWords('business')).toBe(
      'Business: 10% up to $10,000, 7% up to $80,000, 5% up to $250,000, 3% above; at least $100 a month',
    )
    expect(supportInWords('developer')).toBe('Developer: 3% of the charges; at least $29 a month')
    expect(supportInWords('none')).toBe('None')
  })
})

test('credits change cash and no price', () => {
  const plain = boughtWith(undefined).recommended
  const { recommended, bought } = boughtWith({ credits: 10_000 })
  expect(recommended.cost.total).toBe(plain.cost.total)
  expect(bought?.cash.reduce((sum, { credits }) => sum + credits, 0)).toBeGreaterThan(0)
})
