import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { rateCardName } from '@/content/scenario/card-ids'
import type { RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import type { DerivedRequirement, Estimate, PatternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { discrepancyInWords } from './discrepancy-in-words'
import { FrameworkBill } from './FrameworkBill'
import { ListBill } from './ListBill'
import type { OwnPriceControl } from './own-price'

type Props = {
  cost: PatternCost
  requirements: DerivedRequirement[]
  /** The document's prices, for who says them. */
  framework: RateCard
  scenario: Scenario
  /** Own prices, where they can be changed. */
  control?: OwnPriceControl
}

/**
 * One pattern's two bills side by side where there is room: the one that charts and advice use, and the other card's
 * beside it.
 */
export function LineItems({
  cost: { pattern, estimate, other, discrepancy },
  requirements,
  framework,
  scenario,
  control,
}: Props) {
  const shared = { pattern, requirements, framework, scenario, control }
  return (
    <div className="@container">
      {discrepancy && (
        <p className="mb-6 max-w-2xl border-l-2 border-accent py-1 pl-4 text-sm text-pretty">
          {discrepancyInWords(discrepancy)}
        </p>
      )}
      <div className="grid gap-x-10 gap-y-8 @5xl:grid-cols-2">
        <Bill {...shared} estimate={estimate} used />
        <Bill {...shared} estimate={other} used={false} />
      </div>
    </div>
  )
}

type BillProps = Omit<Props, 'cost'> & { pattern: PatternId; estimate: Estimate; used: boolean }

function Bill({ pattern, estimate, used, requirements, framework, scenario, control }: BillProps) {
  const name = rateCardName(estimate.rateCard)
  const { money } = scenario
  const shown = {
    title: `${PATTERN_NAMES[pattern]}: infrastructure line by line, ${name}`,
    format: moneyIn(money),
    own: { prices: money.prices, control },
  }
  return (
    <div className="min-w-0">
      <p className="mb-2 font-medium">
        {name}{' '}
        <span className="text-sm font-normal text-muted">
          {used ? 'in use: drives charts and advice' : 'beside it, for comparison'}
        </span>
      </p>
      {estimate.kind === 'framework' ? (
        <FrameworkBill {...shown} estimate={estimate} card={framework} requirements={requirements} />
      ) : (
        <ListBill {...shown} estimate={estimate} scenario={scenario} />
      )}
    </div>
  )
}
