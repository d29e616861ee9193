import type { Scenario } from '@/content/schemas/scenario'
import type { Decision, PricedCandidate } from '@/lib/decision'
import { comparedFutures } from '@/lib/report'
import { encodeLink } from '@/lib/share'
import { FACTS } from './report-for'

/** What all pictures of futures under one link start from. */
export const compiledFor = (scenario: Scenario, decision: Decision, priced: readonly PricedCandidate[]) =>
  comparedFutures({ scenario, decision, priced, facts: FACTS, seed: encodeLink(scenario) })
