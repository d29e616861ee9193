'use client'

import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Money } from '@/content/schemas/scenario'
import { CostNotes } from '@/components/costs/CostNotes'
import { CostTable } from '@/components/costs/CostTable'
import { usePriced } from '@/components/scenario/PricedProvider'
import type { PatternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'

/** The numbers that move with the slider, in the same frame. */
export function Results() {
  const { costs, scenario } = usePriced()
  const { money } = scenario
  return (
    <>
      <Answer costs={costs} money={money} />
      <CostTable costs={costs} money={money} />
      <CostNotes costs={costs} money={money} />
    </>
  )
}

/** The answer in one sentence, for eyes and for screen readers. */
function Answer({ costs, money }: { costs: PatternCost[]; money: Money }) {
  const usd = moneyIn(money).amount
  const { cheapest, dearest } = endsOf(costs)
  return (
    <output className="mb-3 block text-pretty">
      <strong className="font-semibold">{PATTERN_NAMES[cheapest.pattern]}</strong> costs least: {usd(cheapest.monthly)}{' '}
      a month, cash and people together. <strong className="font-semibold">{PATTERN_NAMES[dearest.pattern]}</strong>{' '}
      costs most: {usd(dearest.monthly)} a month.
    </output>
  )
}

/** Cheapest and dearest by the month; two patterns at least are always compared. */
export const endsOf = (costs: PatternCost[]) => ({
  cheapest: costs.reduce((least, cost) => (cost.monthly < least.monthly ? cost : least)),
  dearest: costs.reduce((most, cost) => (cost.monthly > most.monthly ? cost : most)),
})
