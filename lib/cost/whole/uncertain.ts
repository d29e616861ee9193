import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { AnswerKey } from '@/content/answers/rows'
import { COST_FACTORS, FACTOR_IDS, type CostFactor, type FactorId } from '@/content/scenario/cost-factors'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { teamsOf } from '@/lib/kernel'
import { microservicesOverhead } from '../microservices-overhead'
import type { Uncertain, UncertainId } from './types'

export const UNCERTAIN_IDS: readonly UncertainId[] = [
  ...FACTOR_IDS,
  ...PATTERN_IDS.map((id): UncertainId => `overhead.${id}`),
]

/** Every uncertain number as the visitor's own figures leave it, before any answer replaces one. */
export function uncertainBase(
  { money, people }: Pick<Scenario, 'money' | 'people'>,
  operational: Readonly<Record<PatternId, OperationalCost>>,
): Record<UncertainId, Uncertain> {
  const uncertain = {} as Record<UncertainId, Uncertain>
  for (const id of FACTOR_IDS) uncertain[id] = ownOr(money.factors[id], COST_FACTORS[id])
  for (const id of PATTERN_IDS) {
    const { overhead, overheadRange } = operational[id]
    uncertain[`overhead.${id}`] = ownOr(people.overhead[id], spread(overhead, overheadRange))
  }
  return uncertain
}

/**
 * What the answers of a scenario put in place of it: a figure that was given, and the overhead that falls with teams.
 */
export function uncertainByAnswers(scenario: Scenario): [UncertainId, Uncertain][] {
  const { situation, money, people } = scenario
  const replaced: [UncertainId, Uncertain][] = []
  for (const [id, answer] of ANSWERED) {
    const given = situation[answer]
    if (typeof given === 'number' && money.factors[id] === undefined) replaced.push([id, known(given)])
  }
  if (people.overheadByTeams && people.overhead.microservices === undefined) {
    const { overhead, range } = microservicesOverhead(teamsOf(scenario))
    replaced.push(['overhead.microservices', spread(overhead, range)])
  }
  return replaced
}

/** Every uncertain number as it stands under a scenario. */
export const uncertainIn = (
  scenario: Scenario,
  operational: Readonly<Record<PatternId, OperationalCost>>,
): Record<UncertainId, Uncertain> => {
  const uncertain = uncertainBase(scenario, operational)
  for (const [id, answered] of uncertainByAnswers(scenario)) uncertain[id] = answered
  return uncertain
}

const known = (value: number): Uncertain => ({ low: value, value, high: value })

const ownOr = (own: number | undefined, { low, value, high }: Uncertain): Uncertain =>
  own === undefined ? { low, value, high } : known(own)

/** The reference guide's overhead between the ends of the defensible range, which it may lie outside of. */
const spread = (overhead: number, [low, high]: readonly [number, number]): Uncertain => ({
  low: Math.min(low, overhead),
  value: overhead,
  high: Math.max(high, overhead),
})

const ANSWERED = FACTOR_IDS.flatMap((id): [FactorId, AnswerKey][] => {
  const { answer }: CostFactor = COST_FACTORS[id]
  return answer ? [[id, answer]] : []
})
