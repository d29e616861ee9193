'use client'

import type { ReactNode } from 'react'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Money } from '@/content/schemas/scenario'
import { CostNotes } from '@/components/costs/CostNotes'
import { CostTable } from '@/components/costs/CostTable'
import { usePriced } from '@/components/scenario/PricedProvider'
import type { PatternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { AssumedInputs } from './AssumedInputs'

/** The numbers that move with the inputs, in the same frame. */
export function Results({ accuracy }: { accuracy: ReactNode }) {
  const { costs, scenario, recommendedPattern: recommended } = usePriced()
  const { money } = scenario
  return (
    <>
      <Answer costs={costs} money={money} />
      <AssumedInputs scenario={scenario} />
      <CostTable costs={costs} money={money} recommended={recommended} />
      {money.rateCard !== 'framework' && <div className="mt-2">{accuracy}</div>}
      <CostNotes costs={costs} money={money} />
    </>
  )
}

/** The answer in one sentence, for eyes and for screen readers. */
function Answer({ costs, money }: { costs: PatternCost[]; money: Money }) {
  const { amount } = moneyIn(money)
  const byTotal = costs.toSorted((one, other) => one.monthly - other.monthly)
  const [cheapest, mostExpensive] = [byTotal[0], byTotal.at(-1)]
  if (!cheapest || !mostExpensive) return null
  return (
    <output className="mb-2 block text-pretty">
      <span className="block text-xl sm:text-2xl">
        <strong className="font-semibold">{PATTERN_NAMES[cheapest.pattern]}</strong> is the cheapest:{' '}
        {amount(cheapest.monthly)} a month, infrastructure + engineering.
      </span>{' '}
      <span className="mt-1 block text-muted">
        {PATTERN_NAMES[mostExpensive.pattern]} is the most expensive: {amount(mostExpensive.monthly)} a month.
      </span>
    </output>
  )
}
