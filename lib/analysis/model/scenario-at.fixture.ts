import { DECISION_FACTS } from '@/content'
import { FACTOR_IDS } from '@/content/scenario/cost-factors'
import { PATTERN_IDS } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { costed, deciderFor, type Candidate, type DeciderFacts } from '@/lib/decision'
import { following, peakQpsOf } from '@/lib/kernel'
import { uncertainIn } from '@/lib/cost'
import type { InputId } from './types'

/** The scenario in which every input has the value given: what the whole cost is worked out from without a model. */
function scenarioAt(scenario: Scenario, values: ReadonlyMap<InputId, number>): Scenario {
  const { situation, workload, people, money, own } = scenario
  const load = values.get('load') ?? 1
  const teams = values.get('teams') ?? situation.teams
  const factors = { ...money.factors }
  for (const id of FACTOR_IDS) {
    const value = values.get(id)
    if (value !== undefined) factors[id] = value
  }
  const overhead = { ...people.overhead }
  for (const id of PATTERN_IDS) {
    const value = values.get(`overhead.${id}`)
    if (value !== undefined) overhead[id] = value + (id === 'microservices' ? shiftOf(scenario, teams) : 0)
  }
  return following({
    ...scenario,
    situation: { ...situation, ...(teams === undefined ? {} : { teams }), peakQps: peakQpsOf(scenario) * load },
    workload: {
      ...workload,
      users: workload.users * load,
      dataGb: workload.dataGb * load,
      readShare: values.get('readShare') ?? workload.readShare,
      averageToPeak: values.get('averageToPeak') ?? workload.averageToPeak,
    },
    own: values.has('averageToPeak') ? [...own, 'averageToPeak'] : own,
    people: { ...people, overhead },
    money: { ...money, factors, growthPerYear: (values.get('growth') ?? 1 + money.growthPerYear) - 1 },
  })
}

/** What other teams make of the overhead of Microservices, where it follows them. */
function shiftOf(scenario: Scenario, teams: number | undefined): number {
  if (teams === undefined) return 0
  const overheadIn = (one: Scenario) => uncertainIn(one, DECISION_FACTS.operational)['overhead.microservices'].value
  return overheadIn({ ...scenario, situation: { ...scenario.situation, teams } }) - overheadIn(scenario)
}

/** Totals by lib/cost/whole in that scenario. */
export function totalsByCosting(
  scenario: Scenario,
  values: ReadonlyMap<InputId, number>,
  candidates: readonly Candidate[],
  facts: DeciderFacts,
): number[] {
  const at = scenarioAt(scenario, values)
  const costing = deciderFor(at, facts).pricing.costing(at)
  return candidates.map((candidate) => costing.total(costed(candidate)))
}
