import { SCALE } from '../answers/scale'
import type { Evidence } from '../schemas/provenance'

export type Threshold = { value: number; unit: string; evidence: Evidence }

const tree = (note: string): Evidence => ({
  provenance: 'source',
  source: 'Reference guide, Pattern Selection Decision Tree',
  asOf: '2026-11',
  note,
})
const assumed = (note: string): Evidence => ({ provenance: 'assumed', source: 'Loadbearing', asOf: '2026-11', note })

/** Every number that the rules of the three decisions compare an answer with. */
export const DECISION_THRESHOLDS = {
  mediumFromQps: {
    value: 10_000,
    unit: 'requests/s',
    evidence: tree('The end of "<10K QPS → Monolith or Simple Services"'),
  },
  largeFromQps: {
    value: 100_000,
    unit: 'requests/s',
    evidence: tree('The start of "100K-1M QPS → Cell-Based or Edge"'),
  },
  combinationAboveQps: { value: 1_000_000, unit: 'requests/s', evidence: tree('">1M QPS → Combination of patterns"') },
  severalTeamsFrom: { value: 2, unit: 'teams', evidence: tree('The start of "2-5 Teams → Microservices"') },
  fewTeamsAtMost: { value: 5, unit: 'teams', evidence: tree('The end of "2-5 Teams"') },
  readsPerWrite: {
    value: SCALE.readWriteRatio.settles.above,
    unit: 'reads per write',
    evidence: {
      provenance: 'source',
      source: 'Reference guide, comparison table',
      asOf: '2026-11',
      note: 'CQRS: "Read/Write >10:1"',
    },
  },
  readsAlmostOnly: {
    value: 100,
    unit: 'reads per write',
    evidence: assumed('Below one write in a hundred requests, writing weighs next to nothing in the design'),
  },
  indexUpToQps: {
    value: 20,
    unit: 'requests/s',
    evidence: assumed('An index or a view in the database answers so many queries beside the writes'),
  },
  mostlyAuditedFrom: {
    value: 50,
    unit: '%',
    evidence: assumed('Below half of the system, the pattern is one part of it among others'),
  },
  edgeWithinMs: {
    value: 50,
    unit: 'ms',
    evidence: {
      provenance: 'source',
      source: 'Reference guide, Edge Computing',
      asOf: '2026-11',
      note: '"<50ms globally"; one ocean and back takes longer',
    },
  },
  functionsBelowQps: {
    value: 50_000,
    unit: 'requests/s',
    evidence: assumed(
      'At the default 100 ms that is 5,000 functions at once, all day the most expensive way to compute',
    ),
  },
} as const satisfies Record<string, Threshold>
