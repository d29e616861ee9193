import type { Need, PricedCandidate } from '@/lib/decision'

/**
 * The serious rival of the recommendation: led by another pattern, on the frontier before others, missing as few hard
 * needs as possible, and of those the cheapest. What runs today stands beside it anyway and is no rival.
 */
export function rivalOf(candidates: readonly PricedCandidate[], needs: readonly Need[]): PricedCandidate | null {
  const recommended = candidates.find((one) => one.recommended)
  if (!recommended) return null
  const hard = needs.filter(({ strength }) => strength === 'hard').map(({ id }) => id)
  const missed = ({ misses }: PricedCandidate) => misses.filter((id) => hard.includes(id)).length
  const order = (one: PricedCandidate) => [
    Number(leadOf(one) === leadOf(recommended)),
    missed(one),
    Number(!one.frontier),
    one.cost.total,
  ]
  const [first] = candidates
    .filter((one) => !one.recommended && !one.today)
    .map((one) => ({ one, order: order(one) }))
    .sort((a, b) => firstDifference(a.order, b.order))
  return first?.one ?? null
}

/** A modular monolith and a plain one are two answers. */
const leadOf = ({ candidate: { patterns, options } }: PricedCandidate): string =>
  patterns[0] === 'monolith' && options.includes('modular-borders') ? 'modular-monolith' : (patterns[0] ?? '')

const firstDifference = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0
