import { isFactorId } from '@/content/scenario/factor-ids'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { isPatternId, PATTERN_NAMES } from '@/content/pattern-ids'
import type { UncertainId } from '@/lib/cost'
import type { MoneySays, Need, PricedCandidate } from '@/lib/decision'
import { fromLessToMore, isSlight, listed, moneyIn, moreOrLess, reversed, uncapitalised } from '@/lib/format'
import type { Currency } from '@/lib/kernel'
import type { Report } from './report'

type Decided = {
  recommended: PricedCandidate
  candidates: readonly PricedCandidate[]
  needs: readonly Pick<Need, 'id' | 'name'>[]
  money: MoneySays | null
}

/**
 * What decided, in one sentence that stands beside every other that may say that another candidate costs less: cost
 * with all figures central, or what decides where costs cannot be told apart.
 */
export function whatDecides({ recommended, candidates, needs, money }: Decided, currency: Currency): string {
  if (!money) return `With all figures central, ${noneCheaper(recommended, candidates)}.`
  const format = moneyIn(currency)
  const cheapest = candidates.find(({ candidate }) => candidate.id === money.cheapest.id)
  const by = needs.filter(({ id }) => money.by.includes(id)).map(({ name }) => name)
  const name = cheapest?.name ?? 'another candidate'
  const difference = reversed(money)
  const [much, span] = [moreOrLess(difference, format), fromLessToMore(difference, format)]
  const costs = isSlight(difference)
    ? `costs about the same (${much}; ${span})`
    : `costs ${much} (${span}), which is within the ranges`
  return (
    `With all figures central, ${name} ${costs}; ` +
    (by.length > 0 ? `what decides: ${listed(by)}.` : `what decides: ${recommended.name} is the simpler of the two.`)
  )
}

/** Why the recommended one is the cheapest that may be chosen; cheaper ones that may not be are not passed over. */
export const noneCheaper = (
  recommended: Pick<PricedCandidate, 'cost'>,
  candidates: readonly Pick<PricedCandidate, 'cost'>[],
): string =>
  candidates.some(({ cost }) => cost.total < recommended.cost.total)
    ? 'every candidate that costs less misses a hard need or a stated limit'
    : 'no other candidate costs less'

/** Whether money and rules agree, what decided where they do not, and what would settle it. */
export function moneyAndRules({ recommendation, scenario }: Pick<Report, 'recommendation' | 'scenario'>): string[] {
  const { money } = recommendation
  return [
    `${money ? '' : 'Money and rules agree. '}${whatDecides(recommendation, scenario.money)}`,
    ...(money?.settledBy ? [`The figure that would settle it: ${uncertainName(money.settledBy)}.`] : []),
  ]
}

/** A figure that costs rest on, by its name in a sentence. */
export function uncertainName(id: UncertainId): string {
  if (isFactorId(id)) return uncapitalised(COST_FACTORS[id].label)
  const pattern = id.slice('overhead.'.length)
  return `engineering overhead of ${isPatternId(pattern) ? PATTERN_NAMES[pattern] : pattern}`
}
