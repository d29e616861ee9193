import { parse } from 'papaparse'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { patternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { encode } from '@/lib/share'
import { GET } from './route'

const asked = async (pattern: string, parts: ScenarioParts = {}) => {
  const request = new Request(`http://localhost/calculator/${pattern}/bill.csv?${encode(scenarioWith(parts))}`)
  return GET(request, { params: Promise.resolve({ pattern }) })
}
const rowsOf = async (response: Response) => parse<string[]>((await response.text()).trimEnd()).data

describe('a bill as CSV', () => {
  test.each(PATTERN_IDS)('%s has every line, and ends with the total of the page', async (pattern) => {
    const scenario = scenarioWith({ situation: { peakQps: 1200 } })
    const rows = await rowsOf(await asked(pattern, { situation: { peakQps: 1200 } }))
    const { estimate } = patternCost(pattern, scenario, COST_FACTS)
    expect(rows[0]?.[0]).toBe('line')
    expect(rows.slice(1, -1).map(([label]) => label)).toEqual(estimate.lines.map(({ label }) => label))
    expect(rows.at(-1)?.[4]).toBe(moneyIn(scenario.money).exact(estimate.total))
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true)
  })

  test('an own price has neither source nor date of the one it replaces', async () => {
    const rows = await rowsOf(await asked('monolith', { money: { prices: { 'aws.egress': 0.01 } } }))
    expect(rows.find(([label]) => label === 'Egress to the internet')?.slice(5, 8)).toEqual(['assumed', '', ''])
  })

  test('what is taken off has a row of its own', async () => {
    const rows = await rowsOf(await asked('cqrs', { money: { discount: 0.1 } }))
    expect(rows.slice(-3).map(([label]) => label)).toEqual([
      'Sum of the components',
      'Discount: 10% off everything',
      'Infrastructure a month',
    ])
  })

  test('at reference-guide rates it shows the multiplier', async () => {
    const rows = await rowsOf(await asked('cqrs', { money: { rateCard: 'framework' } }))
    expect(rows.at(-2)?.[4]).toBe('2')
  })

  test('is a download, and none for an unknown pattern', async () => {
    const { headers } = await asked('cqrs')
    expect(headers.get('content-disposition')).toBe('attachment; filename="loadbearing-bill-cqrs.csv"')
    expect((await asked('nonsense')).status).toBe(404)
  })
})
