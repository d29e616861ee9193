'use client'

import { EstimateAccuracy } from '@/components/costs/EstimateAccuracy'
import { usePriced } from '@/components/scenario/PricedProvider'
import type { Validation } from '@/lib/backtest'
import { moneyIn, quantity, signedDifference, type MoneyFormat } from '@/lib/format'
import type { ShownCandidate } from '@/lib/report'
import { headroomsOf, type Limits } from '@/lib/scale'
import { passedIn } from './limit-rows'

type Props = {
  limits: Limits
  /** How well the estimates do, for list prices. */
  accuracy: Validation['bills']
}

/**
 * The comparison in three sentences: what is recommended, what the others cost beside it, and who is past a limit. It
 * alone is read out as figures move.
 */
export function ComparisonSummary({ limits, accuracy }: Props) {
  const { shown, recommended, scenario } = usePriced()
  const { money } = scenario
  const format = moneyIn(money)
  const { cost, name } = recommended
  const past = shown.filter((one) => passedIn(headroomsOf(one.candidate.patterns, limits, scenario)).length > 0)
  return (
    <div className="max-w-4xl border-l-2 border-ink py-1 pl-4">
      <output className="block">
        <span className="block text-xl text-pretty sm:text-2xl">
          Recommended: <strong className="font-semibold">{name}</strong>,{' '}
          <span className="font-mono whitespace-nowrap">{format.rough(cost.total)}</span> over{' '}
          {quantity(money.horizonMonths, 'month')}
          <span className="text-muted"> ({format.range(cost.low, cost.high)})</span>.
        </span>
        <Others shown={shown.slice(1)} format={format} />
        <span className={`mt-1 block ${past.length ? 'text-warn' : 'text-muted'}`}>
          {past.length > 0
            ? `Over a stated limit at this load: ${past.map(({ name }) => name).join('; ')}.`
            : 'No stated limit is reached at this load.'}
        </span>
      </output>
      {money.rateCard !== 'framework' && <EstimateAccuracy {...accuracy} />}
    </div>
  )
}

/** Who clearly costs more or less, and who cannot be told apart from the recommended one. */
function Others({ shown, format }: { shown: ShownCandidate[]; format: MoneyFormat }) {
  const told = shown.flatMap(({ id, name, misses, toRecommended }) =>
    toRecommended?.told ? [{ id, name, misses: misses.length, difference: toRecommended }] : [],
  )
  const alike = shown.filter(({ toRecommended }) => toRecommended?.told === false)
  return (
    <span className="mt-1 block text-muted">
      {told.map(({ id, name, misses, difference }, index) => (
        <span key={id}>
          {name}{' '}
          <span className="font-mono text-sm whitespace-nowrap text-ink">{signedDifference(difference, format)}</span>
          {misses > 0 && ` (misses ${quantity(misses, 'need')})`}
          {index < told.length - 1 ? '; ' : '. '}
        </span>
      ))}
      {alike.length > 0 && `Cost cannot be told apart from: ${alike.map(({ name }) => name).join('; ')}.`}
    </span>
  )
}
