import { describe, expect, test } from 'vitest'
import { PRESETS } from '@/content'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { candidateBill, reportOf } from '@/lib/report'
import { ABOUT, C4_FACTS, candidateModels, modelOfPreset } from './c4.fixture'
import { c4Of, type C4Model } from './index'

const marketplace = PRESETS.find(({ id }) => id === 'marketplace')?.scenario ?? {}
const reportOn = (parts: ScenarioParts) => reportOf(scenarioWith(parts), C4_FACTS)
const propertiesOf = ({ properties }: Pick<C4Model, 'properties'>) => Object.fromEntries(properties)

describe('the properties of the workspace', () => {
  test('name those who decided', () =>
    expect(propertiesOf(modelOfPreset('marketplace'))).toMatchObject({
      status: 'accepted',
      date: '2026-11-29',
      author: 'Ann Miller',
      'decision-makers': 'Ann Miller, Bob Okoye',
    }))

  test('leave out what is not said, and the title is then that of the composition', () => {
    const report = reportOn(marketplace)
    const model = c4Of(report, C4_FACTS, { ...ABOUT, title: '', author: '', deciders: [] })
    expect(model.title).toBe(`Architecture: ${report.recommendation.name}`)
    expect(Object.keys(propertiesOf(model))).not.toContain('author')
    expect(Object.keys(propertiesOf(model))).not.toContain('decision-makers')
  })
})

test.each([
  ['USD', 1],
  ['EUR', 0.8],
])('costs are in %s with two digits', (currency, exchangeRate) => {
  const report = reportOn({ ...marketplace, money: { ...marketplace.money, currency, exchangeRate } })
  const { total, low, high, months } = report.recommendation.recommended.cost
  const inCents = (usd: number) => (Math.round(usd * exchangeRate * 100) / 100).toFixed(2)
  expect(propertiesOf(c4Of(report, C4_FACTS, ABOUT).system)).toMatchObject({
    'cost.currency': currency,
    'cost.months': String(months),
    'cost.total': inCents(total),
    'cost.low': inCents(low),
    'cost.high': inCents(high),
  })
})

test('copies are said of a container that has more than one', () => {
  const report = reportOn(marketplace)
  const { scenario, recommendation } = report
  const bill = candidateBill(recommendation.recommended.candidate, scenario, C4_FACTS)
  const { containers } = c4Of(report, C4_FACTS, ABOUT)
  const copied = (bill.kind === 'list' ? bill.rows : []).filter(({ component }) => (component?.copies ?? 1) > 1)
  const said = containers.flatMap((one) => propertiesOf(one).copies ?? [])
  expect(said.length).toBeGreaterThan(0)
  expect(copied.map(({ component }) => String(component?.copies))).toEqual(expect.arrayContaining(said))
  expect(said).not.toContain('1')
  const single = candidateModels('marketplace').flatMap((model) => model.containers)
  expect(single.some((one) => propertiesOf(one).copies === undefined)).toBe(true)
})

test('containers of one name are told apart', () => {
  for (const { containers } of candidateModels('marketplace')) {
    const names = containers.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})
