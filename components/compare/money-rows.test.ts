import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { COST_PARTS } from '@/content/scenario/cost-parts'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { shownCandidates } from '@/lib/report'
import { differenceInWords, PART_ROWS, totalRow } from './money-rows'

const scenario = scenarioWith({ situation: { auditCritical: true, teams: 4, peakQps: 5000, runsToday: 'monolith' } })
const { shown } = shownCandidates(scenario, DECISION_FACTS)

describe.each(shown.map((one) => [one.name, one] as const))('the rows of %s', (_, one) => {
  const usdOf = (id: string) => PART_ROWS.find((row) => row.id === id)!.spreadOf(one).usd

  test('have a line for each part of the cost', () =>
    expect(PART_ROWS.filter(({ rank }) => rank === 'line').map(({ id }) => id)).toEqual([...COST_PARTS]))

  test('paid and left unpaid add up to the total', () =>
    expect(usdOf('paid') + usdOf('unpaid')).toBeCloseTo(totalRow(36).spreadOf(one).usd, 6))

  test('the first five lines add up to what is paid', () =>
    expect(COST_PARTS.slice(0, 5).reduce((sum, part) => sum + usdOf(part), 0)).toBeCloseTo(usdOf('paid'), 6))
})

describe('the difference to the recommended candidate', () => {
  const said = (toRecommended: Parameters<typeof differenceInWords>[0]['toRecommended']) =>
    differenceInWords({ toRecommended }, moneyIn(scenario.money))

  test.each([
    ['itself', null, { amount: 'baseline', within: '' }],
    [
      'clearly dearer',
      { usd: 500_000, low: 200_000, high: 900_000, told: true },
      { amount: '$500K more', within: '$200K to $900K more' },
    ],
    [
      'clearly cheaper',
      { usd: -500_000, low: -900_000, high: -200_000, told: true },
      { amount: '$500K less', within: '$200K to $900K less' },
    ],
    [
      'less than its range',
      { usd: 50_000, low: -200_000, high: 300_000, told: false },
      { amount: 'cannot be told apart', within: '$50K more, $200K less to $300K more' },
    ],
  ])('%s', (_, difference, words) => expect(said(difference)).toEqual(words))
})
