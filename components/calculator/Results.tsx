'use client'

import { EstimateAccuracy } from '@/components/costs/EstimateAccuracy'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { usePriced } from '@/components/scenario/PricedProvider'
import { Link } from '@/components/ui/Link'
import type { Validation } from '@/lib/backtest'
import { moneyIn, quantity, type MoneyFormat } from '@/lib/format'
import type { ShownCandidate } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { AssumedInputs } from './AssumedInputs'
import { CandidateTable } from './CandidateTable'
import { TodaysBill } from './TodaysBill'

/** The numbers that move with the inputs, in the same frame. */
export function Results({ accuracy }: { accuracy: Validation['bills'] }) {
  const { shown, recommended, scenario } = usePriced()
  const { money } = scenario
  const format = moneyIn(money)
  return (
    <>
      <Answer recommended={recommended} months={money.horizonMonths} format={format} />
      <AssumedInputs scenario={scenario} />
      <TodaysBill />
      <CandidateTable shown={shown} scenario={scenario} format={format} />
      {money.rateCard !== 'framework' && (
        <div className="mt-2">
          <EstimateAccuracy {...accuracy} />
        </div>
      )}
      <p className="mt-2 max-w-3xl text-sm text-muted">{rateCardWords(money).trust}</p>
      <p className="mt-1 text-sm">
        <a href={paths.wholeCostExport(scenario)} className="link" download>
          Whole cost as CSV
        </a>{' '}
        ·{' '}
        <Link href={paths.recommendation(scenario)} className="link">
          The recommendation with its reasons
        </Link>
      </p>
    </>
  )
}

type AnswerProps = { recommended: ShownCandidate; months: number; format: MoneyFormat }

/** The answer in one sentence, for eyes and for screen readers. */
function Answer({ recommended: { name, cost, paid }, months, format: { rough, range } }: AnswerProps) {
  return (
    <output className="mb-2 block text-pretty">
      <span className="block text-xl sm:text-2xl">
        <strong className="font-semibold">{name}</strong>: {rough(cost.total)} over {quantity(months, 'month')}.
      </span>{' '}
      <span className="mt-1 block text-muted">
        Between {range(cost.low, cost.high).replace(' to ', ' and ')}. {rough(paid)} of it is paid,{' '}
        {rough(cost.total - paid)} left unpaid: waiting, outages, slow answers.
      </span>
    </output>
  )
}
