import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { COST_FACTORS, FACTOR_IDS, type CostFactor } from '@/content/scenario/cost-factors'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { teamsOf } from '@/lib/kernel'
import { microservicesOverhead } from '../microservices-overhead'
import type { Uncertain, UncertainId } from './types'

/** Every uncertain number for one scenario: the visitor's own figures in place of ours, and without a range. */
export function uncertainIn(
  scenario: Scenario,
  operational: Readonly<Record<PatternId, OperationalCost>>,
): Record<UncertainId, Uncertain> {
  const known = (value: number): Uncertain => ({ low: value, value, high: value })
  const factors = FACTOR_IDS.map((id): [UncertainId, Uncertain] => {
    const { low, value, high, answer }: CostFactor = COST_FACTORS[id]
    const own = scenario.money.factors[id] ?? (answer && Number(scenario.situation[answer] ?? NaN))
    return [id, own === undefined || Number.isNaN(own) ? { low, value, high } : known(own)]
  })
  const overheads = PATTERN_IDS.map((id): [UncertainId, Uncertain] => {
    const own = scenario.people.overhead[id]
    return [`overhead.${id}`, own === undefined ? overheadOf(id, scenario, operational[id]) : known(own)]
  })
  return Object.fromEntries([...factors, ...overheads]) as Record<UncertainId, Uncertain>
}

/** The reference guide's overhead between the ends of the defensible range; for services it falls with the teams. */
function overheadOf(pattern: PatternId, scenario: Scenario, table: OperationalCost): Uncertain {
  const byTeams = pattern === 'microservices' && scenario.people.overheadByTeams
  const { overhead, range } = byTeams
    ? microservicesOverhead(teamsOf(scenario))
    : { overhead: table.overhead, range: table.overheadRange }
  return { low: Math.min(range[0], overhead), value: overhead, high: Math.max(range[1], overhead) }
}
