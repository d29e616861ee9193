import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Money } from '@/content/schemas/scenario'
import type { PatternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { fallbackRegionLines } from './fallback-region'
import { rateCardWords } from './rate-card-words'

/**
 * How to read the table: what the bars show, how reliable the prices are, and which of them are those of another
 * region.
 */
export function CostNotes({ costs, money }: { costs: PatternCost[]; money: Money }) {
  const development = costs[0]?.people.development ?? 0
  const fallbacks = costs.flatMap(({ pattern, estimate }) => {
    const { fallback, of } = fallbackRegionLines(estimate)
    return fallback > 0 ? [`${PATTERN_NAMES[pattern]} ${fallback} of ${of}`] : []
  })
  return (
    <div className="mt-2 max-w-3xl space-y-1 text-sm text-muted">
      <p>
        Filled: infrastructure. Hatched: engineering, which is {moneyIn(money).amount(development)} of development a
        month for this team plus the pattern’s overhead.
      </p>
      <p>{rateCardWords(money).trust}</p>
      {fallbacks.length > 0 && (
        <p>
          Lines priced at us-east-1 rates, because no eu-central-1 price is known: {fallbacks.join(', ')}. Each is
          marked on its bill.
        </p>
      )}
    </div>
  )
}
