import type { PatternId } from '../pattern-ids'
import type { Evidence } from '../schemas/provenance'
import type { OperationalCost } from '../schemas/rate-card'

/** Evidence for a row of the table. `learning` says how the ramp-up time was read from the guide's band. */
const table = (learning: string): Evidence => ({
  provenance: 'source',
  source: 'Reference guide, Operational Costs',
  asOf: '2026-11',
  note: `The guide's own estimate; no public measurement of it was found. ${learning}`,
})

const midpoint = (months: number) => `Learning time used: ${months} months, the middle of the guide's band.`
const openBand = "Learning time used: 12 months, the lower end: the guide's band has no upper one."

/**
 * The reference guide's operational table, with a range for each overhead that public evidence supports, in our
 * judgement. Overheads are shares of development time relative to a Monolith; ramp-up times are in months.
 */
export const OPERATIONAL_COSTS: Record<PatternId, OperationalCost> = {
  monolith: {
    pattern: 'monolith',
    overhead: 0,
    overheadText: 'Baseline',
    overheadRange: [0, 0],
    overheadRangeWhy: 'Zero by definition: every other overhead is measured against it',
    complexity: 'Low',
    learningMonths: 0,
    learningBand: [0, 0],
    learningText: 'None assumed',
    evidence: {
      provenance: 'assumed',
      source: 'Loadbearing',
      asOf: '2026-11',
      note: "Not in the guide's table. The baseline of every comparison: the team is taken to know it already.",
    },
  },
  cqrs: {
    pattern: 'cqrs',
    overhead: 0.5,
    overheadText: '+50% development time',
    overheadRange: [0.2, 1],
    overheadRangeWhy: '+20% to +100% on features that touch both sides, about 0 elsewhere',
    complexity: 'Medium',
    learningMonths: 4.5,
    learningBand: [3, 6],
    learningText: '3-6 months',
    evidence: table(midpoint(4.5)),
  },
  'event-sourcing': {
    pattern: 'event-sourcing',
    overhead: 1,
    overheadText: '+100% development time',
    overheadRange: [0.2, 2],
    overheadRangeWhy:
      '+20% (in-process, one database) to +200% (brokers, projections), inside the event-sourced domain only',
    complexity: 'High',
    learningMonths: 9,
    learningBand: [6, 12],
    learningText: '6-12 months',
    evidence: table(midpoint(9)),
  },
  microservices: {
    pattern: 'microservices',
    overhead: 2,
    overheadText: '+200% development time',
    overheadRange: [-0.2, 2],
    overheadRangeWhy: 'One team +50% to +200%; many teams −20% to +50% net',
    complexity: 'Very High',
    learningMonths: 12,
    learningBand: [12, null],
    learningText: '12+ months',
    evidence: table(openBand),
  },
  serverless: {
    pattern: 'serverless',
    overhead: -0.2,
    overheadText: '−20% development time',
    overheadRange: [-0.3, 0.2],
    overheadRangeWhy: '−30% to +20%',
    complexity: 'Low',
    learningMonths: 2,
    learningBand: [1, 3],
    learningText: '1-3 months',
    evidence: table(midpoint(2)),
  },
  'cell-based': {
    pattern: 'cell-based',
    overhead: 1.5,
    overheadText: '+150% development time',
    overheadRange: [0.1, 0.5],
    overheadRangeWhy: 'A one-off programme of 1 to 3 years in a mature estate; running +10% to +50%',
    complexity: 'High',
    learningMonths: 9,
    learningBand: [6, 12],
    learningText: '6-12 months',
    evidence: table(midpoint(9)),
  },
  'edge-computing': {
    pattern: 'edge-computing',
    overhead: 3,
    overheadText: '+300% development time',
    overheadRange: [0, 3],
    overheadRangeWhy: 'Edge cache 0 to +10%; edge functions +10% to +60%; own sites or replicated data +100% to +300%',
    complexity: 'Very High',
    learningMonths: 12,
    learningBand: [12, null],
    learningText: '12+ months',
    evidence: table(openBand),
  },
}
