import { RISK_THRESHOLDS } from '../scenario/risk-thresholds'
import type { AntiPattern } from '../schemas/risk'

const RELEASED_TOGETHER = "Services can't deploy independently"
const SHARED_DATABASE = 'Shared database across services'
const CALL_CHAINS = 'Synchronous chains of service calls'
const DATABASE_EACH = 'Database per service'
const EVENTS = 'Event-driven communication'
const CLEAR_BOUNDARIES = 'Clear domain boundaries'

export const DISTRIBUTED_MONOLITH: AntiPattern = {
  id: 'distributed-monolith',
  name: 'Distributed Monolith',
  problem: 'Microservices that share databases and have tight coupling.',
  detection: [RELEASED_TOGETHER, SHARED_DATABASE, CALL_CHAINS, 'No clear service boundaries'],
  fix: [DATABASE_EACH, EVENTS, 'Async messaging patterns', CLEAR_BOUNDARIES],
  detectors: [
    {
      detection: RELEASED_TOGETHER,
      fix: CLEAR_BOUNDARIES,
      when: [{ all: [{ part: 'microservices' }, { answer: 'independentDeploys', is: false }] }],
    },
    {
      detection: SHARED_DATABASE,
      fix: DATABASE_EACH,
      when: [{ all: [{ part: 'microservices' }, { answer: 'sharedDatabase', is: true }] }],
    },
    {
      detection: CALL_CHAINS,
      fix: EVENTS,
      when: [
        {
          all: [
            { part: 'microservices' },
            { field: 'workload.callsPerRequest', atLeast: RISK_THRESHOLDS.callsPerRequest.value },
          ],
        },
      ],
    },
  ],
}
