import type { PatternId } from '@/content/pattern-ids'
import type { PatternCost } from '@/lib/cost'

export type SummaryRole = 'baseline' | 'recommended' | 'lowest' | 'highest'

/**
 * The totals worth keeping in view, each pattern once with everything it is. The Monolith is the baseline where it is
 * compared. Of two patterns with the same total the first counts.
 */
export function summaryOf(
  costs: readonly PatternCost[],
  recommended: PatternId | null,
): { cost: PatternCost; roles: SummaryRole[] }[] {
  const byTotal = costs.toSorted((one, other) => one.monthly - other.monthly)
  const inRole: [SummaryRole, PatternCost | undefined][] = [
    ['baseline', costs.find(({ pattern }) => pattern === 'monolith')],
    ['recommended', costs.find(({ pattern }) => pattern === recommended)],
    ['lowest', byTotal[0]],
    ['highest', byTotal.at(-1)],
  ]
  const shown: { cost: PatternCost; roles: SummaryRole[] }[] = []
  for (const [role, cost] of inRole) {
    const known = shown.find((each) => each.cost === cost)
    if (known) known.roles.push(role)
    else if (cost) shown.push({ cost, roles: [role] })
  }
  return shown
}
