import type { Scenario } from '@/content/schemas/scenario'
import { buttonClass } from '@/components/ui/Button'
import { paidOf, type PricedCandidate } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { encodeLink, pairsOf } from '@/lib/share'

type Props = { shown: PricedCandidate[]; candidates: PricedCandidate[]; scenario: Scenario }

/** The totals of what is shown, and the choice of another candidate beside the recommended one. */
export function CostChoice({ shown, candidates, scenario }: Props) {
  const { rough, range } = moneyIn(scenario.money)
  const [, other] = shown
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4 border-b border-rule py-4">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {shown.map(({ candidate, name, cost }, index) => (
          <div key={candidate.id}>
            <dt className="text-sm text-muted">{name}</dt>
            <dd className={`font-mono font-semibold ${index === 0 ? 'text-3xl' : 'text-xl'}`}>{rough(cost.total)}</dd>
            <dd className="text-sm text-muted">
              {range(cost.low, cost.high)} over {cost.months} months; {rough(paidOf(cost))} paid,{' '}
              {rough(cost.total - paidOf(cost))} left unpaid
            </dd>
          </div>
        ))}
      </dl>
      <form action="/recommendation/cost" className="no-print flex min-w-0 flex-wrap items-end gap-3">
        {hiddenPairs(scenario).map(([key, text]) => (
          <input key={key} type="hidden" name={key} value={text} />
        ))}
        <label className="min-w-0 text-sm text-muted">
          Beside it
          <select
            name="with"
            defaultValue={other?.candidate.id ?? ''}
            className="block min-h-11 w-full max-w-xs border border-rule-strong bg-raised px-2 text-ink"
          >
            <option value="">nothing</option>
            {candidates
              .filter(({ recommended }) => !recommended)
              .map(({ candidate, name }) => (
                <option key={candidate.id} value={candidate.id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <button type="submit" className={buttonClass()}>
          Show
        </button>
      </form>
    </div>
  )
}

/** Even the default scenario names its version: the page is handed on. */
const hiddenPairs = (scenario: Scenario): [string, string][] => {
  const pairs = pairsOf(scenario)
  return pairs.length > 0 ? pairs : [...new URLSearchParams(encodeLink(scenario))]
}
