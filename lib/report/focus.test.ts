import { expect, test } from 'vitest'
import { DECISION_FACTS as FACTS } from '@/content'
import { scenarioWith } from '@/lib/kernel'
import { FOCUS_COLUMNS, focusTable } from './focus'
import { reportOf } from './report'

const scenario = scenarioWith({
  situation: { peakQps: 4000, teams: 6 },
  money: { horizonMonths: 14, discount: 0.1, committedShare: 0.5, growthPerYear: 0 },
})
const { recommendation } = reportOf(scenario, FACTS)
const [head = [], ...rows] = focusTable(scenario, recommendation.recommended, FACTS, '2026-12')
const valueOf = (row: readonly (string | number)[], column: string) => row[head.indexOf(column)]

/** The columns whose feature level is mandatory in the specification, version 1.2. */
const MANDATORY =
  'BilledCost BillingAccountId BillingAccountName BillingCurrency BillingPeriodEnd BillingPeriodStart ChargeCategory ' +
  'ChargeClass ChargeDescription ChargePeriodEnd ChargePeriodStart ContractedCost EffectiveCost InvoiceIssuerName ' +
  'ListCost PricingQuantity PricingUnit ProviderName PublisherName ServiceCategory ServiceName'

test('has every mandatory column of FOCUS 1.2, and its own under x_', () => {
  expect(FOCUS_COLUMNS.filter((column) => !column.startsWith('x_'))).toEqual(MANDATORY.split(' '))
  expect(head).toEqual(FOCUS_COLUMNS)
})

test('adds up to the bill of each month, discounts taken off', () => {
  for (const month of [1, 14]) {
    const billed = rows
      .filter((row) => valueOf(row, 'x_MonthOfHorizon') === month)
      .map((row) => valueOf(row, 'BilledCost'))
    expect(billed.reduce<number>((sum, one) => sum + Number(one), 0)).toBeCloseTo(recommendation.recommended.monthly, 2)
  }
})

test('runs on over the turn of a year, each period from one first day to the next', () => {
  const first = rows[0] ?? []
  expect([valueOf(first, 'ChargePeriodStart'), valueOf(first, 'ChargePeriodEnd')]).toEqual([
    '2026-12-01T00:00:00Z',
    '2027-01-01T00:00:00Z',
  ])
  expect(valueOf(rows.at(-1) ?? [], 'BillingPeriodEnd')).toBe('2028-02-01T00:00:00Z')
})

/** Allowed values of ServiceCategory that components fall into. */
const CATEGORIES = [
  ...[
    'Analytics',
    'Compute',
    'Databases',
    'Integration',
    'Management and Governance',
    'Networking',
    'Other',
    'Storage',
  ],
]

test.each(recommendation.candidates.map((one) => [one.name, one] as const))(
  '%s has categories that FOCUS knows',
  (_, one) => {
    const [, ...own] = focusTable(scenario, one, FACTS, '2026-12')
    const found = new Set(own.map((row) => valueOf(row, 'ServiceCategory')))
    expect([...found].filter((category) => !CATEGORIES.includes(String(category)))).toEqual([])
    for (const row of own)
      expect(Number(valueOf(row, 'ListCost'))).toBeGreaterThanOrEqual(Number(valueOf(row, 'BilledCost')))
  },
)
