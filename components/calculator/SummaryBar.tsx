'use client'

import { PATTERN_NAMES } from '@/content/pattern-ids'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { usePriced } from '@/components/scenario/PricedProvider'
import type { PatternCost } from '@/lib/cost'
import { moneyIn, type MoneyFormat } from '@/lib/format'
import { summaryOf } from './summary'

/**
 * The result at the bottom edge, where inputs or details push the table out of sight: the baseline and the recommended
 * pattern first, the lowest and highest total where there is room.
 */
export function SummaryBar() {
  const { costs, scenario, recommendedPattern: recommended } = usePriced()
  const format = moneyIn(scenario.money)
  return (
    <div className="flex items-stretch border-t border-rule-strong bg-raised">
      {summaryOf(costs, recommended).map(({ cost, roles }, index) => (
        <PatternTotal
          key={cost.pattern}
          cost={cost}
          roles={roles.join(', ')}
          format={format}
          className={index < 2 ? '' : 'max-lg:hidden'}
        />
      ))}
      <a href="#figures" className="link grid min-h-12 place-items-center px-4 text-sm font-medium max-sm:hidden">
        Figures
      </a>
      <a href="#results" className="link grid min-h-12 place-items-center px-4 text-sm font-medium">
        Table
      </a>
    </div>
  )
}

type TotalProps = { cost: PatternCost; roles: string; format: MoneyFormat; className: string }

function PatternTotal({ cost, roles, format, className }: TotalProps) {
  return (
    <div className={`min-w-0 grow basis-0 border-r border-rule px-2 py-1.5 sm:px-4 ${className}`}>
      <p className="flex items-center gap-1.5 text-2xs text-muted">
        <PatternGlyph pattern={cost.pattern} size={14} />
        <span className="truncate">{PATTERN_NAMES[cost.pattern]}</span>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-mono font-medium">
          {format.amount(cost.monthly, { compact: true })}
          <span className="text-2xs font-normal text-muted">/month</span>
        </span>
        <span className="text-2xs text-muted">{roles}</span>
      </p>
    </div>
  )
}
