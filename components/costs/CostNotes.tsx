import type { PatternCost } from '@/lib/cost'
import { usd } from '@/lib/format'

/** How to read the table. */
export function CostNotes({ costs }: { costs: PatternCost[] }) {
  return (
    <p className="mt-2 text-sm text-muted">
      Filled: cash for infrastructure. Hatched: people, which is development ({usd(costs[0]?.people.development ?? 0)} a month for this team) with
      the pattern’s overhead on it.
    </p>
  )
}
