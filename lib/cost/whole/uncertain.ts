import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { COST_FACTORS, FACTOR_IDS, type CostFactor } from '@/content/scenario/cost-factors'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { teamsOf } from '@/lib/kernel'
import { microservicesOverhead } from '../microservices-overhead'
import type { Uncertain, UncertainId } from './types'

export const UNCERTAIN_IDS: readonly UncertainId[] = [
  ...FACTOR_IDS,
  ...PATTERN_IDS.map((id): UncertainId => `overhead.${id}`),
]

/** Every uncertain number for one scenario: the visitor's own figures in place of ours, and without a range. */
export function uncertainIn(
  scenario: Scenario,
  operational: Readonly<Record<PatternId, OperationalCost>>,
): Record<UncertainId, Uncertain> {
  const uncertain = {} as Record<UncertainId, Uncertain>
  for (const id of FACTOR_IDS) {
    const factor: CostFactor = COST_FACTORS[id]
    const answered = factor.answer && scenario.situation[factor.answer]
    const own = scenario.money.factors[id] ?? (typeof answered === 'number' ? answered : undefined)
    uncertain[id] = own === undefined ? factor : known(own)
  }
  for (const id of PATTERN_IDS) {
    const own = scenario.people.overhead[id]
    uncertain[`overhead.${id}`] = own === undefined ? overheadOf(id, scenario, operational[id]) : known(own)
  }
  return uncertain
}

const known = (value: number): Uncertain => ({ low: value, value, high: value })

/** The reference guide's overhead between the ends of the defensible range; for services it falls with the teams. */
function overheadOf(pattern: PatternId, scenario: Scenario, table: OperationalCost): Uncertain {
  const byTeams = pattern === 'microservices' && scenario.people.overheadByTeams
  const { overhead, range } = byTeams
    ? microservicesOverhead(teamsOf(scenario))
    : { overhead: table.overhead, range: table.overheadRange }
  return { low: Math.min(range[0], overhead), value: overhead, high: Math.max(range[1], overhead) }
}
