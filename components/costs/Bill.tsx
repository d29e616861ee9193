import type { ReactNode } from 'react'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { rateCardName } from '@/content/scenario/card-ids'
import type { RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import type { DerivedRequirement, Estimate } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { fallbackRegionLines } from './fallback-region'
import { FrameworkBill } from './FrameworkBill'
import { ListBill } from './ListBill'
import type { OwnPriceControl } from './own-prices'

/** Context that every kind of bill is shown with. */
export type BillContext = {
  requirements: DerivedRequirement[]
  /** The reference-guide rates, for the origin of each line. */
  framework: RateCard
  scenario: Scenario
  /** Control for contracted prices, where they can be changed. */
  control?: OwnPriceControl
}

type Props = BillContext & { estimate: Estimate; remark?: ReactNode }

/** One estimate, line by line, under the name of its rate card. */
export function Bill({ estimate, remark, requirements, framework, scenario, control }: Props) {
  const name = rateCardName(estimate.rateCard)
  const { money } = scenario
  const { fallback, of } = fallbackRegionLines(estimate)
  const shown = {
    title: `${PATTERN_NAMES[estimate.pattern]}: infrastructure cost breakdown, ${name}`,
    format: moneyIn(money),
    own: { prices: money.prices, control },
  }
  return (
    <div className="min-w-0">
      <p className="mb-2 font-medium">
        {name} {remark && <span className="text-sm font-normal text-muted">{remark}</span>}
        {fallback > 0 && (
          <span className="block text-sm font-normal text-muted">
            {fallback} of {of} lines use us-east-1 prices, because no eu-central-1 price is known.
          </span>
        )}
      </p>
      {estimate.kind === 'framework' ? (
        <FrameworkBill {...shown} estimate={estimate} card={framework} requirements={requirements} />
      ) : (
        <ListBill {...shown} estimate={estimate} scenario={scenario} />
      )}
    </div>
  )
}
