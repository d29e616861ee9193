import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import type { RateCardId } from '@/content/scenario/card-ids'
import { PRESETS } from '@/content/scenarios/presets'
import { patternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'

const COST_FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const CARDS: RateCardId[] = ['aws-us-east-1', 'aws-eu-central-1', 'framework']
const CURRENCIES = [
  { currency: 'USD', exchangeRate: 1 },
  { currency: 'EUR', exchangeRate: 0.8731 },
]
const cents = (shown: string) => Math.round(Number(shown.replace('\u2212', '-').replace(/[^\d.-]/g, '')) * 100)

describe.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('the bills of %s', (_, parts) => {
  test.each(CARDS)('on %s: the rows as shown add up to the sum as shown', (rateCard) => {
    const scenario = scenarioWith({ ...parts, money: { ...parts.money, rateCard, discount: 0.07 } })
    for (const pattern of PATTERN_IDS) {
      const { estimate } = patternCost(pattern, scenario, COST_FACTS)
      const amounts =
        estimate.kind === 'list'
          ? [...estimate.components.map(({ amount }) => amount), 0 - (estimate.discount?.amount ?? 0)]
          : estimate.lines.map(({ amount }) => amount)
      const total = estimate.kind === 'list' ? estimate.total : estimate.subtotal
      for (const money of CURRENCIES) {
        const format = moneyIn(money)
        const { rows, sum } = format.column(amounts)
        expect(rows.reduce((added, row) => added + cents(row), 0)).toBe(cents(sum))
        expect(Math.abs(cents(sum) - cents(format.exact(total)))).toBeLessThanOrEqual(1)
      }
    }
  })
})
