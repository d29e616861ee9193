import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Money } from '@/content/schemas/scenario'
import type { PatternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { discrepancyInWords } from './discrepancy-in-words'
import { priceWords } from './price-words'

/** How to read the table: what is filled, what the prices are good for, and where the two cards lie far apart. */
export function CostNotes({ costs, money }: { costs: PatternCost[]; money: Money }) {
  const { used, beside, trust } = priceWords(money)
  const discrepancies = costs.flatMap(({ discrepancy }) => discrepancy ?? [])
  return (
    <div className="mt-2 max-w-3xl space-y-1 text-sm text-muted">
      <p>
        Filled: cash for infrastructure. Hatched: people, which is development (
        {moneyIn(money).amount(costs[0]?.people.development ?? 0)} a month for this team) with the pattern’s overhead on
        it. Totals use the prices in the column “{used}”; “{beside}” stands beside for comparison.
      </p>
      <p>{trust}</p>
      {discrepancies.length > 0 && (
        <details>
          <summary className="min-h-6 py-1 underline decoration-rule-strong underline-offset-4 hover:text-accent">
            More than ten times apart: {discrepancies.map(({ pattern }) => PATTERN_NAMES[pattern]).join(', ')}. Why?
          </summary>
          <ul className="space-y-1 pb-2">
            {discrepancies.map((discrepancy) => (
              <li key={discrepancy.pattern}>
                <span className="font-medium text-ink">{PATTERN_NAMES[discrepancy.pattern]}.</span>{' '}
                {discrepancyInWords(discrepancy)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
