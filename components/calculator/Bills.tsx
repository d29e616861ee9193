'use client'

import { memo, useDeferredValue, useState } from 'react'
import type { RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { LineItems } from '@/components/costs/LineItems'
import { PatternName } from '@/components/glyphs/PatternName'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { deriveRequirements, type PatternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'

/** Each pattern's bill, closed until asked for. */
export function Bills({ framework }: { framework: RateCard }) {
  const { costs, scenario } = useDeferredValue(usePriced())
  return (
    <div className="divide-y divide-rule border-y border-rule-strong">
      {costs.map((cost) => (
        <Bill key={cost.pattern} cost={cost} scenario={scenario} framework={framework} />
      ))}
    </div>
  )
}

type BillProps = { cost: PatternCost; scenario: Scenario; framework: RateCard }

function Bill({ cost, scenario, framework }: BillProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className="group/bill" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-12 list-none items-center gap-3 hover:text-accent [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="font-mono text-accent transition-transform group-open/bill:rotate-90">
          ›
        </span>
        <PatternName pattern={cost.pattern} />
        <span className="ml-auto font-mono text-sm">{moneyIn(scenario.money).amount(cost.estimate.total)}</span>
      </summary>
      <div className="pb-4 sm:pl-6">
        <Lines cost={cost} scenario={scenario} framework={framework} live={open} />
      </div>
    </details>
  )
}

/** On the page from the start, for readers without a script; kept up to date only while somebody looks. */
const Lines = memo(
  function Lines({ cost, scenario, framework }: BillProps & { live: boolean }) {
    const { setPrice } = useScenarioActions()
    return (
      <LineItems cost={cost} requirements={deriveRequirements(scenario)} framework={framework} scenario={scenario} control={setPrice} />
    )
  },
  (before, after) => !after.live || (before.live && before.scenario === after.scenario),
)
