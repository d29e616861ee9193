import type { Evidence } from '../schemas/provenance'
import type { Threshold } from './decision-thresholds'

const assumed = (note: string): Evidence => ({ provenance: 'assumed', source: 'Loadbearing', asOf: '2026-11', note })

/**
 * From where an anti-pattern is detected. The reference guide says how to detect each one, but gives no figures:
 * these are ours, set so that the default workload raises none.
 */
export const RISK_THRESHOLDS = {
  servicesPerTeam: {
    value: 10,
    unit: 'services per team',
    evidence: assumed('Above ten, a team meets each of its services less than once in a two-week sprint'),
  },
  servicesPerEngineer: {
    value: 2,
    unit: 'services per engineer',
    evidence: assumed('With more, no service has two people who know it, and one absence leaves it without an owner'),
  },
  callsPerRequest: {
    value: 5,
    unit: 'calls between services per request',
    evidence: assumed(
      'Five services in a row that are each up 99.9% of the time answer 99.5% of requests: the chain fails as one',
    ),
  },
  eventsPerWrite: {
    value: 5,
    unit: 'events per write',
    evidence: assumed('One change that is stored five times over says that events follow the code, not the domain'),
  },
  cellsFromQps: {
    value: 1000,
    unit: 'requests/s',
    evidence: assumed('A hundredth of the load for which the tree names cells, and one small server sustains it'),
  },
  simpleBelowQps: {
    value: 10_000,
    unit: 'requests/s',
    evidence: {
      provenance: 'source',
      source: 'Reference guide, Pattern Selection Decision Tree, question 2',
      asOf: '2026-11',
      note: 'The end of "<10K QPS → Monolith or Simple Services"',
    },
  },
} as const satisfies Record<string, Threshold>
