import { DECISION_THRESHOLDS } from '../scenario/decision-thresholds'
import type { Exclusion } from '../schemas/exclusion'

const { edgeWithinMs, largeFromQps, severalTeamsFrom } = DECISION_THRESHOLDS

/** Compositions that are not candidates, each with its reason. */
export const EXCLUSIONS: Exclusion[] = [
  {
    id: 'edge-of-central-data',
    parts: ['edge-computing'],
    when: [
      {
        all: [{ answer: 'centralState', is: true }],
        because: 'each request would travel on to the one place that holds the data.',
      },
    ],
    unless: [{ all: [{ answer: 'worksOffline', is: true }], because: 'work has to go on without a connection.' }],
  },
  {
    id: 'edge-of-strong-reads',
    parts: ['edge-computing'],
    when: [
      {
        all: [
          { answer: 'consistency', is: 'strong' },
          { answer: 'globalUsers', is: true },
          { answer: 'latencyTargetMs', atMost: edgeWithinMs.value },
        ],
        because:
          'a read that must see the last write travels to the place that took it, which takes longer than the target.',
      },
    ],
    unless: [
      { all: [{ answer: 'worksOffline', is: true }], because: 'work has to go on without a connection.' },
      { all: [{ answer: 'egressDominates', is: true }], because: 'the bytes are served near the users.' },
    ],
  },
  {
    id: 'services-of-one-team',
    parts: ['microservices', 'cell-based'],
    when: [
      {
        all: [{ answer: 'teams', below: severalTeamsFrom.value }],
        because: 'one team cannot run services in several cells.',
      },
    ],
    unless: [],
  },
  {
    id: 'cells-of-one-team',
    parts: ['cell-based'],
    when: [
      {
        all: [{ answer: 'teams', below: severalTeamsFrom.value }],
        because: 'a router, moving tenants and rolling out cell by cell need more people than one team has.',
      },
    ],
    unless: [
      {
        all: [{ answer: 'peakQps', atLeast: largeFromQps.value }],
        because: 'such a load may have to be divided all the same.',
      },
    ],
  },
]
