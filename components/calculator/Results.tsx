'use client'

import { EstimateAccuracy } from '@/components/costs/EstimateAccuracy'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { usePriced } from '@/components/scenario/PricedProvider'
import { Link } from '@/components/ui/Link'
import { DEFAULT_SIZE, STACK_NAMES } from '@/content/scenario/stack'
import type { Scenario } from '@/content/schemas/scenario'
import type { Validation } from '@/lib/backtest'
import { between, moneyIn, quantity, type MoneyFormat } from '@/lib/format'
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
      <Answer
        recommended={recommended}
        months={money.horizonMonths}
        format={format}
        pricedAs={stackInWords(scenario)}
      />
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
        or{' '}
        <a href={paths.wholeCostExport(scenario).replace('.csv', '.json')} className="link" download>
          JSON
        </a>{' '}
        ·{' '}
        <Link href={paths.recommendation(scenario)} className="link">
          The recommendation with its reasons
        </Link>
      </p>
    </>
  )
}

/** Which stack is priced, where it is another than the usual one. */
function stackInWords({ stack, money }: Scenario): string | null {
  const own = STACK_NAMES.filter((name) => stack[name] !== undefined).length
  if (money.rateCard === 'framework' || (stack.size === DEFAULT_SIZE && own === 0)) return null
  return `Priced as a ${stack.size} stack${own > 0 ? ` with ${quantity(own, 'block')} of your own` : ''}`
}

type AnswerProps = { recommended: ShownCandidate; months: number; format: MoneyFormat; pricedAs: string | null }

/** The answer in one sentence, for eyes and for screen readers. */
function Answer({ recommended: { name, cost, paid }, months, format, pricedAs }: AnswerProps) {
  const { rough } = format
  return (
    <output className="mb-2 block text-pretty">
      <span className="block text-xl sm:text-2xl">
        <strong className="font-semibold">{name}</strong>: {rough(cost.total)} over {quantity(months, 'month')}.
      </span>{' '}
      <span className="mt-1 block text-muted">
        Between {between(format, cost)}. {rough(paid)} of it is paid, {rough(cost.total - paid)} left unpaid: waiting,
        outages, slow answers.{pricedAs && ` ${pricedAs}.`}
      </span>
    </output>
  )
}
