'use client'

import { roleInWords } from '@/components/costs/candidate-role'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { usePriced } from '@/components/scenario/PricedProvider'
import { moneyIn, type MoneyFormat } from '@/lib/format'
import type { ShownCandidate } from '@/lib/report'

/**
 * The result at the bottom edge, where inputs or details push the table out of sight: the recommended candidate and the
 * next one, a third where there is room.
 */
export function SummaryBar() {
  const { shown, scenario } = usePriced()
  const format = moneyIn(scenario.money)
  return (
    <div className="flex items-stretch border-t border-rule-strong bg-raised">
      {shown.slice(0, 3).map((one, index) => (
        <CandidateTotal key={one.id} one={one} format={format} className={index < 2 ? '' : 'max-lg:hidden'} />
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

type TotalProps = { one: ShownCandidate; format: MoneyFormat; className: string }

function CandidateTotal({ one, format, className }: TotalProps) {
  return (
    <div className={`min-w-0 grow basis-0 border-r border-rule px-2 py-1.5 sm:px-4 ${className}`}>
      <p className="flex items-start gap-1.5 text-2xs leading-tight text-muted">
        <PatternGlyph pattern={one.pattern} size={14} />
        <span className="line-clamp-2">{one.name}</span>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-mono font-medium">
          {format.rough(one.cost.total)}
          <span className="text-2xs font-normal text-muted">/{one.cost.months} months</span>
        </span>
        <span className="text-2xs text-muted">{roleInWords(one)}</span>
      </p>
    </div>
  )
}
