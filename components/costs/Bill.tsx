import type { ReactNode } from 'react'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { rateCardName } from '@/content/scenario/card-ids'
import type { RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import type { DerivedRequirement, Estimate, ListEstimate } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { fallbackRegionLines } from './fallback-region'
import { FrameworkBill } from './FrameworkBill'
import type { ListBillRow } from './list-bill-row'
import { ListBill } from './ListBill'
import type { OwnPrices } from './own-prices'

/** Context that every kind of bill is shown with. */
export type BillContext = {
  requirements: DerivedRequirement[]
  /** The reference-guide rates, for the origin of each line. */
  framework: RateCard
  scenario: Scenario
  /** The field for a price of one's own, where prices can be changed. */
  PriceField?: OwnPrices['Field']
}

type Props = BillContext & { estimate: Estimate; remark?: ReactNode }

/** One estimate, line by line, under the name of its rate card. */
export function Bill({ estimate, remark, requirements, framework, scenario, PriceField }: Props) {
  const name = rateCardName(estimate.rateCard)
  const { money } = scenario
  const shown = {
    title: `${PATTERN_NAMES[estimate.pattern]}: infrastructure cost breakdown, ${name}`,
    format: moneyIn(money),
    own: { prices: money.prices, Field: PriceField },
  }
  return (
    <div className="min-w-0">
      <p className="mb-2 font-medium">
        {name} {remark && <span className="text-sm font-normal text-muted">{remark}</span>}
        {estimate.kind === 'list' && <FallbackRegion lines={estimate.lines} />}
      </p>
      {estimate.kind === 'framework' ? (
        <FrameworkBill {...shown} estimate={estimate} card={framework} requirements={requirements} />
      ) : (
        <ListBill
          {...shown}
          rows={rowsOf(estimate)}
          discount={estimate.discount}
          support={estimate.support}
          scenario={scenario}
        />
      )}
    </div>
  )
}

/** How many lines stand on prices of another region, where there are any. */
export function FallbackRegion({ lines }: Pick<ListEstimate, 'lines'>) {
  const fallback = fallbackRegionLines(lines)
  if (fallback === 0) return null
  return (
    <span className="block text-sm font-normal text-muted">
      {fallback} of {lines.length} lines use prices of another region or vendor, because none is known here.
    </span>
  )
}

const rowsOf = ({ components, lines }: ListEstimate): ListBillRow[] =>
  components.map((component) => {
    const { id, label } = component.description
    return { id, label, amount: component.amount, component, lines: lines.filter((line) => line.component === id) }
  })
