import { expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { scenarioWith } from '@/lib/kernel'
import { componentsTable } from './components-table'
import { reportOf } from './report'

test.each(PRESETS)('$id: the components of each candidate add up to its total', ({ scenario }) => {
  const money = { negotiatedDiscount: 0.1, currency: 'EUR', exchangeRate: 0.5 }
  const changed = { ...scenario, money: { ...scenario.money, ...money } }
  const report = reportOf(scenarioWith(changed), DECISION_FACTS)
  const [heads = [], ...rows] = componentsTable(report)
  expect(heads[3]).toBe('amount a month (EUR)')
  for (const { name, monthly } of report.recommendation.candidates) {
    const own = rows.filter(([candidate]) => candidate === name)
    const amounts = own.map((row) =>
      Number(
        String(row[3])
          .replace('\u2212', '-')
          .replace(/[^\d.-]/g, ''),
      ),
    )
    const total = amounts.pop() ?? 0
    expect(amounts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 1)
    expect(total).toBeCloseTo(monthly / 2, 1)
  }
})
