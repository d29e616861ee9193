import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { comparedIn, modelOf } from '@/lib/analysis'
import {
  moneyAgainstRules,
  type Candidate,
  type DeciderFacts,
  type Decision,
  type PricedCandidate,
} from '@/lib/decision'
import { moneyInFiles } from '@/lib/format'
import { whatDecides } from './money-and-rules'

type Named = { name: string; pattern: PatternId; marks: string }

/** Candidates, the recommendation first, as pictures and tables name them. */
export function namesIn(candidates: readonly Candidate[], priced: readonly PricedCandidate[]) {
  const of = candidates.map(({ id, patterns }, place): Named => {
    const one = priced.find(({ candidate }) => candidate.id === id)
    const marks = [...(place === 0 ? ['recommended'] : []), ...(one?.today ? ['runs today'] : [])]
    return { name: one?.name ?? id, pattern: patterns[0] ?? 'monolith', marks: marks.join(', ') }
  })
  return { of, nameOf: (place: number) => of[place]?.name ?? '' }
}

type Decided = {
  scenario: Scenario
  decision: Decision
  priced: readonly PricedCandidate[]
  facts: DeciderFacts
  /** The scenario as its link has it: every output draws the same futures from it. */
  seed: string
}

/** What every output about futures starts from: the same candidates, model, seed and names. */
export function comparedFutures({ scenario, decision, priced, facts, seed }: Decided) {
  const compared = comparedIn(decision)
  const recommended = priced.find(({ recommended }) => recommended)
  if (!recommended) throw new RangeError('One of the priced candidates is the recommendation')
  return {
    ...compared,
    /** Why it is recommended, in a sentence, whatever futures say. */
    why: whatDecides(
      {
        recommended,
        candidates: priced,
        needs: decision.needs.map(({ id, need }) => ({ id, name: need })),
        money: moneyAgainstRules(decision),
      },
      scenario.money,
    ),
    ...namesIn(compared.candidates, priced),
    model: modelOf(scenario, compared.candidates, facts),
    seed,
    money: moneyInFiles(scenario.money),
  }
}
