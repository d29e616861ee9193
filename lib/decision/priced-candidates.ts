import type { Scenario } from '@/content/schemas/scenario'
import type { WholeCost } from '@/lib/cost'
import { withinBudget } from './budget'
import { compositionName } from './composition-name'
import { costed, partsOf, type Decider, type Decision } from './decider'
import { meets } from './needs'
import type { Candidate, PricedCandidate } from './types'

/** Every candidate with its whole cost and the needs that it meets, least whole cost first. */
export function pricedCandidates(
  decision: Decision,
  scenario: Scenario,
  decider: Pick<Decider, 'pricing'>,
): PricedCandidate[] {
  const all = decision.candidates
    .map((candidate) => pricedIn(candidate, decision, scenario, decider))
    .sort((a, b) => a.cost.total - b.cost.total)
  return all.map((one) => ({ ...one, frontier: isOnFrontier(one, all) }))
}

/** What runs today, priced as it is: it need not be one of the candidates. null where nobody said. */
export function pricedToday(
  decision: Decision,
  scenario: Scenario,
  decider: Pick<Decider, 'pricing'>,
): PricedCandidate | null {
  const { today } = decision.costing.circumstances
  if (today === null) return null
  const { patterns, options } = today
  const candidate = { id: [...patterns, ...options].join('+'), patterns: [...patterns], options: [...options] }
  return { ...pricedIn({ ...candidate, stream: null }, decision, scenario, decider), frontier: false }
}

function pricedIn(
  candidate: Candidate,
  { recommended, needs, costing }: Decision,
  scenario: Scenario,
  { pricing }: Pick<Decider, 'pricing'>,
): Omit<PricedCandidate, 'frontier'> {
  const { today } = costing.circumstances
  const parts = costed(candidate)
  const cost = costing.cost(parts)
  const monthly = pricing.infrastructure(parts, scenario).total
  return {
    candidate,
    name: compositionName(partsOf(candidate), candidate.options),
    meets: needs.filter((need) => meets(candidate, need)).map(({ id }) => id),
    misses: needs.filter((need) => !meets(candidate, need)).map(({ id }) => id),
    cost,
    monthly,
    withinBudget: withinBudget({ monthly, paid: paidOf(cost) }, scenario),
    recommended: candidate === recommended,
    today: today !== null && isSame(candidate, today),
  }
}

const isSame = (
  one: Candidate,
  { patterns, options }: { patterns: readonly string[]; options: readonly string[] },
): boolean =>
  [...one.patterns].sort().join() === [...patterns].sort().join() &&
  [...one.options].sort().join() === [...options].sort().join()

/** No other meets as many needs at less, or more at the same cost. */
const isOnFrontier = (
  one: Omit<PricedCandidate, 'frontier'>,
  all: readonly Omit<PricedCandidate, 'frontier'>[],
): boolean =>
  !all.some(
    (other) =>
      other.cost.total <= one.cost.total &&
      other.meets.length >= one.meets.length &&
      (other.cost.total < one.cost.total || other.meets.length > one.meets.length),
  )

/** What has to be paid for, as against what is lost otherwise: waiting, outages, distance, history, limits. */
export const paidOf = ({ lines }: Pick<WholeCost, 'lines'>): number =>
  lines.filter(({ part }) => PAID.some((paid) => paid === part)).reduce((sum, { usd }) => sum + usd, 0)

const PAID = ['infrastructure', 'development', 'running', 'learning', 'migration'] as const
