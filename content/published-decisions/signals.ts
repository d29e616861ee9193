import type { Situation } from '../schemas/scenario'

/**
 * Facts that explained decisions but that no question asked about, and what each implies. They are hypotheses: they
 * were added after seeing which decisions the questions missed, so a good fit to these decisions says nothing about
 * others.
 */
export const DECISION_SIGNALS = {
  'must-work-offline': 'It must work offline',
  'no-ops-staff': 'There are no people to operate servers',
  'different-query-models': 'Queries need a different data model than writes',
  'read-only-cacheable-at-edge': 'The data rarely changes and can be cached near users',
  'sustained-high-utilisation': 'Utilisation is high most of the day',
  'per-request-gateway-fee': 'The API gateway charges for each of many small requests',
  'rules-will-change': 'Business rules still change, and past facts are re-evaluated by new ones',
  'bandwidth-dominates-cost': 'Egress is most of the bill',
  'large-intermediates-between-steps': 'Large payloads are passed from step to step',
  'data-fits-in-memory': 'All of the data fits into the memory of one process',
  'edge-needs-hot-shared-state': 'Code at the edge would need mutable state shared by all locations',
  'data-residency': 'Data must stay in a jurisdiction',
  'data-apart-not-failures': 'The data of tenants is kept apart, their failures are not',
  'platform-already-there': 'A platform and the skills for it are already there',
} as const

export type DecisionSignal = keyof typeof DECISION_SIGNALS

export const DECISION_SIGNAL_IDS = Object.keys(DECISION_SIGNALS) as DecisionSignal[]

/** The wizard question that now covers a signal, with the answer that corresponds to it. */
export const SIGNAL_ANSWERS: Partial<Record<DecisionSignal, Situation>> = {
  'must-work-offline': { worksOffline: true },
  'no-ops-staff': { operatesServers: false },
  'different-query-models': { otherQueryModels: true },
  'sustained-high-utilisation': { busyAllDay: true },
  'large-intermediates-between-steps': { largePayloads: true },
  'rules-will-change': { replayNeeded: true },
  'bandwidth-dominates-cost': { egressDominates: true },
  'edge-needs-hot-shared-state': { centralState: true },
  'read-only-cacheable-at-edge': { sameForAll: true },
  'data-residency': { jurisdictions: 2 },
  'data-apart-not-failures': { isolationOf: 'data' },
}
