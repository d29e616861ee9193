'use client'

import type { ReactNode } from 'react'
import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import { usePriced } from '@/components/scenario/PricedProvider'
import { moneyIn, quantity } from '@/lib/format'
import { headroom } from '@/lib/scale'
import { fromLowest } from './differences'
import { passedIn } from './limit-rows'

type Props = {
  limits: Record<PatternId, ScaleLimit[]>
  /** How well the estimates do, for list prices. */
  accuracy: ReactNode
}

/**
 * The comparison in two sentences: the order by cost, and who is past a limit. It alone is read out as figures move.
 */
export function ComparisonSummary({ limits, accuracy }: Props) {
  const { costs, scenario } = usePriced()
  const [least, ...rest] = fromLowest(costs, ({ horizonTotal }) => horizonTotal)
  const { amount } = moneyIn(scenario.money)
  const short = (usd: number) => amount(usd, { compact: true })
  const past = scenario.compare.filter((id) => passedIn(headroom(id, limits[id], scenario)).length > 0)
  if (!least) return null
  return (
    <div className="max-w-4xl border-l-2 border-ink py-1 pl-4">
      <output className="block">
        <span className="block text-xl text-pretty sm:text-2xl">
          Lowest total over {quantity(scenario.money.horizonMonths, 'month')}:{' '}
          <strong className="font-semibold">{PATTERN_NAMES[least.pattern]}</strong>,{' '}
          <span className="font-mono">{short(least.horizonTotal)}</span>.
        </span>
        <span className="mt-1 block text-muted">
          Then{' '}
          {rest.map(({ pattern, horizonTotal }, index) => (
            <span key={pattern}>
              {PATTERN_NAMES[pattern]}{' '}
              <span className="font-mono text-sm text-ink">+{short(horizonTotal - least.horizonTotal)}</span>
              {index < rest.length - 1 ? ', ' : '.'}
            </span>
          ))}
        </span>
        <span className={`mt-1 block ${past.length ? 'text-warn' : 'text-muted'}`}>
          {past.length > 0
            ? `Over a stated limit at this load: ${past.map((id) => PATTERN_NAMES[id]).join(', ')}.`
            : 'No stated limit is reached at this load.'}
        </span>
      </output>
      {scenario.money.rateCard !== 'framework' && accuracy}
    </div>
  )
}
