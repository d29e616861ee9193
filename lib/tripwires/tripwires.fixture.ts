import { DECISION_FACTS, FRAMEWORK_CARD, OPERATIONAL_COSTS } from '@/content'
import { LIST_CARDS } from '@/content/rate-cards'
import type { Scenario } from '@/content/schemas/scenario'
import { allFutures, comparedIn, failuresOf, modelOf } from '@/lib/analysis'
import { reportOf } from '@/lib/report'
import { tripwiresOf } from './tripwires'

const FACTS = { ...DECISION_FACTS, cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }

/** All tripwires of a scenario, those of its futures among them. */
export function watchedIn(scenario: Scenario) {
  const report = reportOf(scenario, FACTS)
  const { candidates, chosen, eligible } = comparedIn(report.decider.decide(scenario.situation))
  const model = modelOf(scenario, candidates, FACTS)
  const failures = failuresOf(allFutures(model, 'tripwires'), chosen, eligible)
  const nameOf = (place: number) => candidates[place]?.id ?? ''
  const rough = (usd: number) => `$${usd}`
  return {
    report,
    model,
    eligible,
    failures,
    tripwires: tripwiresOf(report, { model, chosen, eligible, nameOf, failures, rough }),
  }
}
