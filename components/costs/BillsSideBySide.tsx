import type { PatternCost } from '@/lib/cost'
import { Bill, type BillContext } from './Bill'
import { discrepancyInWords } from './discrepancy-in-words'

type Props = BillContext & { cost: PatternCost }

/**
 * One pattern's bill at the prices in use, beside the same bill at the other kind of rates where there is space, so
 * that list prices and the illustrative reference-guide rates can be compared line by line.
 */
export function BillsSideBySide({ cost: { estimate, other, discrepancy }, ...context }: Props) {
  return (
    <div className="@container">
      {discrepancy && (
        <p className="mb-6 max-w-2xl border-l-2 border-rule-strong py-1 pl-4 text-sm text-pretty">
          {discrepancyInWords(discrepancy)}
        </p>
      )}
      <div className="grid gap-x-10 gap-y-8 @5xl:grid-cols-2">
        <Bill {...context} estimate={estimate} remark="used for all totals" />
        <Bill {...context} estimate={other} remark="for comparison only" />
      </div>
    </div>
  )
}
