import type { PatternCost } from '@/lib/cost'
import { Bill, type BillContext } from './Bill'

/**
 * One pattern's bill at the prices in use and, beside it where there is room, at the other kind of rates: list prices
 * and the reference guide's illustrative figures explain each other line by line.
 */
export function BillsSideBySide({ cost: { estimate, other, apart }, ...context }: BillContext & { cost: PatternCost }) {
  return (
    <div className="@container">
      {apart && <p className="mb-6 max-w-2xl border-l-2 border-rule-strong py-1 pl-4 text-sm text-pretty">{apart}</p>}
      <div className="grid gap-x-10 gap-y-8 @5xl:grid-cols-2">
        <Bill {...context} estimate={estimate} remark="used for all totals" />
        <Bill {...context} estimate={other} remark="for comparison only" />
      </div>
    </div>
  )
}
