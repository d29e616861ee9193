import type { Situation } from '../schemas/scenario'

/**
 * What explained decisions that no question asks about, and what each means. These are hypotheses: they were added
 * after seeing which decisions the questions missed, so that they fit these rows says nothing of others.
 */
export const DECISION_SIGNALS = {
  'must-work-offline': 'It has to go on working when the network is gone',
  'no-ops-staff': 'Nobody is there to look after servers',
  'different-query-models': 'Queries need data in another shape than the one it is written in',
  'read-only-cacheable-at-edge': 'What is asked for hardly changes and can be cached near users',
  'sustained-high-utilisation': 'Machines are busy most of the day',
  'per-request-gateway-fee': 'A gateway charges for each of many small requests',
  'rules-will-change': 'Business rules are still being found, and old facts will be judged by new ones',
  'bandwidth-dominates-cost': 'Moving bytes is most of the bill',
  'large-intermediates-between-steps': 'Large data is handed from one small step to the next',
  'data-fits-in-memory': 'All of the data fits into the memory of one process',
  'edge-needs-hot-shared-state': 'Code at the edge would need data that all places share and change',
} as const

export type DecisionSignal = keyof typeof DECISION_SIGNALS

export const DECISION_SIGNAL_IDS = Object.keys(DECISION_SIGNALS) as DecisionSignal[]

/** The further question that each signal would have been an answer to, where the wizard asks one. */
export const SIGNAL_ANSWERS: Partial<Record<DecisionSignal, Situation>> = {
  'must-work-offline': { worksOffline: true },
  'no-ops-staff': { operatesServers: false },
  'different-query-models': { otherQueryModels: true },
  'sustained-high-utilisation': { busyAllDay: true },
  'large-intermediates-between-steps': { largePayloads: true },
  'rules-will-change': { replayNeeded: true },
  'bandwidth-dominates-cost': { egressDominates: true },
  'edge-needs-hot-shared-state': { centralState: true },
}
