import { isFactorId } from '@/content/scenario/factor-ids'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { isPatternId, PATTERN_NAMES } from '@/content/pattern-ids'
import type { UncertainId } from '@/lib/cost'
import { listed, moneyIn, uncapitalised } from '@/lib/format'
import type { Report } from './report'

/** Where the cheapest that meets the needs is another one: by how much, why not it, and what would settle it. */
export function moneyAndRules({ recommendation, scenario }: Pick<Report, 'recommendation' | 'scenario'>): string[] {
  const { money, candidates, needs, recommended } = recommendation
  if (!money) return ['Money and rules agree: of the candidates that meet the hard needs, none costs less.']
  const { rough, range } = moneyIn(scenario.money)
  const cheapest = candidates.find(({ candidate }) => candidate.id === money.cheapest.id)
  const by = needs.filter(({ id }) => money.by.includes(id)).map(({ name }) => name)
  const why = by.length > 0 ? `Decided by: ${listed(by)}.` : `${recommended.name} is the simpler of the two.`
  const settle = money.settledBy ? `The figure that would settle it: ${uncertainName(money.settledBy)}.` : ''
  return [
    `${cheapest?.name ?? 'Another candidate'} costs ${rough(money.usd)} less (${range(money.low, money.high)}), ` +
      `which is within the ranges. ${why}`,
    settle,
  ].filter((sentence) => sentence !== '')
}

/** A figure that costs rest on, by its name in a sentence. */
export function uncertainName(id: UncertainId): string {
  if (isFactorId(id)) return uncapitalised(COST_FACTORS[id].label)
  const pattern = id.slice('overhead.'.length)
  return `engineering overhead of ${isPatternId(pattern) ? PATTERN_NAMES[pattern] : pattern}`
}
