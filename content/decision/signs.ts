import { DECISION_THRESHOLDS } from '../scenario/decision-thresholds'
import type { Sign } from '../schemas/axes'

const {
  mediumFromQps,
  largeFromQps,
  combinationAboveQps,
  severalTeamsFrom,
  fewTeamsAtMost,
  readsAlmostOnly,
  edgeWithinMs,
} = DECISION_THRESHOLDS

/**
 * Reasons that decide nothing alone: they are said beside each pattern and order those that no rule calls for.
 * 4: most of a reason. 3: half of one. 2: points the way. 1: a hint. Being the simplest is worth two halves.
 * What rules out says that the answers deny every reason there is.
 */
export const SIGNS: Sign[] = [
  {
    pattern: 'monolith',
    points: 6,
    all: [],
    because: 'The least to build, run and learn: the baseline that the others are measured against.',
  },
  {
    pattern: 'monolith',
    points: -1,
    all: [{ answer: 'peakQps', atLeast: mediumFromQps.value }],
    because:
      'the decision tree names the Monolith below 10K requests/s; measure what one database sustains before ' +
      'relying on it.',
  },
  {
    pattern: 'monolith',
    points: -6,
    all: [
      { answer: 'teams', atLeast: severalTeamsFrom.value },
      { answer: 'independentDeploys', is: true },
    ],
    because: 'they share one release here.',
  },
  {
    pattern: 'cqrs',
    points: 3,
    all: [{ answer: 'highReadVolume', is: true }],
    because: 'read models can be shaped for the many reads.',
  },
  {
    pattern: 'cqrs',
    points: 2,
    all: [{ answer: 'peakQps', atLeast: mediumFromQps.value }],
    because: 'a second model takes load off the first.',
  },
  {
    pattern: 'cqrs',
    points: 4,
    all: [{ answer: 'readWriteRatio', atLeast: readsAlmostOnly.value }],
    because: 'nearly all work is answering, which a model made for answers does best; a cache may be enough.',
  },
  {
    pattern: 'cqrs',
    points: -1,
    all: [{ answer: 'highReadVolume', is: false }],
    unless: [{ answer: 'otherQueryModels', is: true }],
    because: 'reads do not dominate, so a second model saves little load.',
  },
  {
    pattern: 'event-sourcing',
    points: 1,
    all: [{ answer: 'otherQueryModels', is: true }],
    because: 'a stream of changes fills any number of other models.',
  },
  {
    pattern: 'event-sourcing',
    points: -3,
    rulesOut: true,
    all: [{ answer: 'auditCritical', is: false }],
    unless: [{ answer: 'replayNeeded', is: true }],
    because: 'the reference guide gives no other reason: "Audit requirements", "Time travel needed".',
  },
  {
    pattern: 'microservices',
    points: 3,
    all: [{ answer: 'independentDeploys', is: true }],
    because: 'services are released one by one.',
  },
  {
    pattern: 'microservices',
    points: 2,
    all: [{ answer: 'teams', atLeast: severalTeamsFrom.value }],
    because: 'each team can own services of its own.',
  },
  {
    pattern: 'microservices',
    points: 2,
    all: [{ answer: 'teams', above: fewTeamsAtMost.value }],
    because: 'so many teams need boundaries that code alone does not enforce.',
  },
  {
    pattern: 'microservices',
    points: -3,
    rulesOut: true,
    all: [
      { answer: 'independentDeploys', is: false },
      { answer: 'teams', below: severalTeamsFrom.value },
    ],
    because: 'both reasons of the reference guide, "Team autonomy" and "Independent deployment", are denied.',
  },
  {
    pattern: 'serverless',
    points: 3,
    all: [{ answer: 'loadShape', is: 'spiky' }],
    because: 'functions follow bursts without idle capacity.',
  },
  {
    pattern: 'serverless',
    points: 3,
    all: [{ answer: 'lowBaseline', is: true }],
    because: 'an idle function costs nothing.',
  },
  {
    pattern: 'serverless',
    points: 1,
    all: [{ answer: 'teams', below: severalTeamsFrom.value }],
    because: 'one team spends less time on servers.',
  },
  {
    pattern: 'serverless',
    points: -3,
    rulesOut: true,
    all: [
      { answer: 'loadShape', is: 'steady' },
      { answer: 'peakQps', atLeast: mediumFromQps.value },
    ],
    unless: [
      { answer: 'lowBaseline', is: true },
      { answer: 'operatesServers', is: false },
    ],
    because: 'both reasons of the reference guide, "Spiky loads" and "Low baseline", are denied.',
  },
  {
    pattern: 'cell-based',
    points: 4,
    all: [{ answer: 'isolationNeeded', is: true }],
    because: 'cells share nothing, so a failure stays in one.',
  },
  {
    pattern: 'cell-based',
    points: 1,
    all: [{ answer: 'multiTenant', is: true }],
    because: 'tenants are a natural boundary between cells.',
  },
  {
    pattern: 'cell-based',
    points: 2,
    all: [{ answer: 'peakQps', atLeast: largeFromQps.value }],
    because: 'cells divide a large load.',
  },
  {
    pattern: 'cell-based',
    points: -3,
    rulesOut: true,
    all: [{ answer: 'isolationNeeded', is: false }],
    unless: [{ answer: 'peakQps', above: combinationAboveQps.value }],
    because: 'both reasons of the reference guide are about isolation: "Blast radius control", "Multi-tenant".',
  },
  {
    pattern: 'edge-computing',
    points: 3,
    all: [{ answer: 'globalUsers', is: true }],
    because: 'many users are far from any one place.',
  },
  {
    pattern: 'edge-computing',
    points: 2,
    all: [{ answer: 'latencyTargetMs', atMost: edgeWithinMs.value }],
    because: 'little time is left for distance.',
  },
  {
    pattern: 'edge-computing',
    points: -3,
    rulesOut: true,
    all: [{ answer: 'globalUsers', is: false }],
    unless: [
      { answer: 'worksOffline', is: true },
      { answer: 'egressDominates', is: true },
    ],
    because: 'there is no global latency to reduce; if egress is the main cost, say so, or put a CDN in front.',
  },
]
