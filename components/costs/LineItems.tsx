import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { isListCard, type CostFacts, type DerivedRequirement, type Estimate, type PatternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { farApart } from '@/lib/report'
import { FrameworkBill } from './FrameworkBill'
import { ListBill } from './ListBill'
import type { OwnPriceControl } from './own-price'

type Props = {
  cost: PatternCost
  requirements: DerivedRequirement[]
  facts: CostFacts
  scenario: Scenario
  /** Own prices, where they can be changed. */
  control?: OwnPriceControl
}

/** One pattern's two bills under each other: the one that charts and advice use, and the other card's beside it. */
export function LineItems({ cost: { pattern, estimate, other }, requirements, facts, scenario, control }: Props) {
  const shared = { pattern, requirements, facts, scenario, control }
  const why = farApart(estimate, other)
  return (
    <div className="space-y-8">
      <Bill {...shared} estimate={estimate} used />
      {why && <p className="max-w-2xl border-l-2 border-accent py-1 pl-4 text-sm text-pretty">{why}</p>}
      <Bill {...shared} estimate={other} used={false} />
    </div>
  )
}

type BillProps = Omit<Props, 'cost'> & { pattern: PatternId; estimate: Estimate; used: boolean }

function Bill({ pattern, estimate, used, requirements, facts, scenario, control }: BillProps) {
  const card = Object.values(facts.cards).find(({ id }) => id === estimate.rateCard)
  if (!card) return null
  const { money } = scenario
  const shown = { title: `${PATTERN_NAMES[pattern]}: infrastructure line by line, ${card.name}`, estimate, format: moneyIn(money), own: { prices: money.prices, control } }
  return (
    <div>
      <p className="mb-2 font-medium">
        {card.name} <span className="text-sm font-normal text-muted">{used ? 'in use: drives charts and advice' : 'beside it, for comparison'}</span>
      </p>
      {isListCard(card) ? <ListBill {...shown} scenario={scenario} /> : <FrameworkBill {...shown} card={card} requirements={requirements} />}
    </div>
  )
}
