import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { statedLimits, type DeciderFacts } from '@/lib/decision'
import { peakQpsOf } from '@/lib/kernel'
import { plain, type Algebra, type Node, type Plain } from './expression'
import type { Input } from './types'

/** A stated limit of a candidate: the size at which it is met, 1 being today's, and how much of it today's uses. */
export type Stated = { pattern: PatternId; limit: ScaleLimit; size: number; used: Node | Plain }

/** The stated limits of some patterns that load, users and data can meet together. */
export function statedIn(
  scenario: Scenario,
  patterns: readonly PatternId[],
  facts: Pick<DeciderFacts, 'limits'>,
  readShare: Input | undefined,
  algebra: Algebra,
): Stated[] {
  const stated = (one: Scenario) => statedLimits(one, facts)(patterns)
  const peak = peakQpsOf(scenario)
  const usedAt = usedShares(scenario, readShare, (one) => stated(one).map(({ qps }) => qps / peak), algebra)
  return stated(scenario).flatMap(({ pattern, limit, qps }, index) => {
    const used = usedAt(index)
    return used === null ? [] : [{ pattern, limit, size: qps / peak, used }]
  })
}

/**
 * The share of a limit that today's size uses, for each of some limits; null where it is never met. Writes have limits
 * of their own, so it moves with the read share: what is used is in proportion to the writes.
 */
export function usedShares(
  scenario: Scenario,
  readShare: Input | undefined,
  limitsIn: (one: Scenario) => number[],
  { sum, times, minus, most, least, input }: Algebra,
): (index: number) => Node | Plain | null {
  const used = (value: number) =>
    limitsIn({ ...scenario, workload: { ...scenario.workload, readShare: value } }).map((limit) => 1 / limit)
  const now = used(scenario.workload.readShare)
  if (!readShare || readShare.known) return (index) => (now[index] ? plain(now[index]) : null)
  const { low, value, high } = readShare
  const [atLow, atHigh] = [used(low), used(high)]
  return (index) => {
    const [central = 0, below = 0, beyond = 0] = [now[index], atLow[index], atHigh[index]]
    if (central === 0 && below === 0 && beyond === 0) return null
    if (below === central && beyond === central) return plain(central)
    const off = minus(input('readShare'), plain(value))
    return sum(
      plain(central),
      times(least(plain(0), off), plain((below - central) / (low - value))),
      times(most(plain(0), off), plain((beyond - central) / (high - value))),
    )
  }
}
