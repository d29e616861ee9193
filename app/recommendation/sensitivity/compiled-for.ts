import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { comparedIn, modelOf } from '@/lib/analysis'
import type { Decision, PricedCandidate } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { encodeLink } from '@/lib/share'
import { FACTS } from '../report-for'

/** What all pictures of futures under one link start from: the same candidates, model, seed and names. */
export function compiledFor(scenario: Scenario, decision: Decision, priced: readonly PricedCandidate[]) {
  const { candidates, chosen, eligible } = comparedIn(decision)
  const of = candidates.map(({ id, patterns }, place): { name: string; pattern: PatternId; marks: string } => {
    const one = priced.find(({ candidate }) => candidate.id === id)
    const marks = [...(place === chosen ? ['recommended'] : []), ...(one?.today ? ['runs today'] : [])]
    return { name: one?.name ?? id, pattern: patterns[0] ?? 'monolith', marks: marks.join(', ') }
  })
  return {
    chosen,
    eligible,
    of,
    nameOf: (place: number) => of[place]?.name ?? '',
    model: modelOf(scenario, candidates, FACTS),
    seed: encodeLink(scenario),
    money: moneyIn(scenario.money),
  }
}
