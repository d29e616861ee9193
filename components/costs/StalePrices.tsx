import type { Estimate } from '@/lib/cost'
import { quantity } from '@/lib/format'
import { isStale } from '@/lib/report'

/** Number of a bill's list prices that were read more than twelve months before a day (yyyy-mm-dd). */
export function StalePrices({ estimate, today }: { estimate: Estimate; today: string }) {
  if (estimate.kind === 'framework') return null
  const dates = new Map(
    estimate.lines.flatMap(({ price, origin }) => (origin.kind === 'list' ? [[price, origin.asOf] as const] : [])),
  )
  const stale = [...dates.values()].filter((asOf) => isStale(asOf, today)).length
  if (stale === 0) return null
  return (
    <p className="mb-4 text-sm text-muted">
      {stale} of {quantity(dates.size, 'list price')} on this bill are dated more than twelve months before {today}.
    </p>
  )
}
