'use client'

import { PATTERN_NAMES } from '@/content/pattern-ids'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { usePriced } from '@/components/scenario/PricedProvider'
import type { PatternCost } from '@/lib/cost'
import { moneyIn, type MoneyFormat } from '@/lib/format'
import { endsOf } from './Results'

/** The result at the bottom edge of a small screen, where the sliders push the table out of sight. */
export function SummaryBar() {
  const { costs, scenario } = usePriced()
  const { cheapest, dearest } = endsOf(costs)
  const format = moneyIn(scenario.money)
  return (
    <div className="flex items-stretch border-t border-rule-strong bg-raised lg:hidden">
      <End label="least" cost={cheapest} format={format} />
      <End label="most" cost={dearest} format={format} />
      <a href="#results" className="link grid min-h-14 place-items-center px-4 text-sm font-medium">
        Table
      </a>
    </div>
  )
}

function End({ label, cost, format }: { label: string; cost: PatternCost; format: MoneyFormat }) {
  return (
    <div className="min-w-0 grow basis-0 border-r border-rule px-2 py-1.5 sm:px-6">
      <p className="flex items-center gap-1.5 text-2xs text-muted">
        <PatternGlyph pattern={cost.pattern} size={14} />
        <span className="truncate">{PATTERN_NAMES[cost.pattern]}</span>
      </p>
      <p className="font-mono text-sm whitespace-nowrap">
        {format.amount(cost.monthly, { compact: true })}
        <span className="text-2xs text-muted">/mo {label}</span>
      </p>
    </div>
  )
}
