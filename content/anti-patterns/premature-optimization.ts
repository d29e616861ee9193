import type { PatternId } from '../pattern-ids'
import { DECISION_THRESHOLDS } from '../scenario/decision-thresholds'
import { RISK_THRESHOLDS } from '../scenario/risk-thresholds'
import type { AntiPattern, Detector } from '../schemas/risk'
import type { RuleTest } from '../schemas/rule'

const OVER_ENGINEERED = 'Over-engineering for current scale'
const COMPLEX_FOR_SIMPLE = 'Complex patterns with simple requirements'
const START_SIMPLE = 'Start simple, evolve gradually'
const MATCH_THE_NEED = 'Match pattern to actual needs'

const oneTeam: RuleTest = { answer: 'teams', below: DECISION_THRESHOLDS.severalTeamsFrom.value }

/** Raised by a complex pattern for a small system of one team, unless an answer requires the pattern at any load. */
const withoutNeed = (part: PatternId, calledFor: RuleTest[]): Detector => ({
  detection: OVER_ENGINEERED,
  fix: START_SIMPLE,
  when: [{ all: [{ part }, { answer: 'peakQps', below: RISK_THRESHOLDS.simpleBelowQps.value }, oneTeam] }],
  unless: calledFor.map((test) => ({ all: [test] })),
})

/** Monolith and Serverless are of low complexity, so they never raise it. */
export const PREMATURE_OPTIMIZATION: AntiPattern = {
  id: 'premature-optimization',
  name: 'Premature Optimization',
  problem: "Choosing complex patterns before they're needed.",
  detection: [OVER_ENGINEERED, COMPLEX_FOR_SIMPLE, 'High operational overhead', 'Team struggling with complexity'],
  fix: [START_SIMPLE, 'Measure before optimizing', 'Focus on business value', MATCH_THE_NEED],
  detectors: [
    withoutNeed('cqrs', [
      { answer: 'highReadVolume', is: true },
      { answer: 'readWriteRatio', above: DECISION_THRESHOLDS.readsPerWrite.value },
      { answer: 'otherQueryModels', is: true },
    ]),
    withoutNeed('event-sourcing', [
      { answer: 'auditCritical', is: true },
      { answer: 'replayNeeded', is: true },
    ]),
    withoutNeed('microservices', [{ answer: 'independentDeploys', is: true }]),
    withoutNeed('cell-based', [{ answer: 'isolationNeeded', is: true }]),
    withoutNeed('edge-computing', [
      { answer: 'globalUsers', is: true },
      { answer: 'worksOffline', is: true },
      { answer: 'egressDominates', is: true },
    ]),
    {
      // Raised even when isolation requires cells, because each cell would be a whole stack for a fraction of a load
      // that one small server can carry.
      detection: COMPLEX_FOR_SIMPLE,
      fix: MATCH_THE_NEED,
      when: [
        {
          all: [{ part: 'cell-based' }, { answer: 'peakQps', below: RISK_THRESHOLDS.cellsFromQps.value }, oneTeam],
        },
      ],
    },
  ],
}
