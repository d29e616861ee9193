import { RISK_THRESHOLDS } from '../scenario/risk-thresholds'
import type { AntiPattern } from '../schemas/risk'

const COMPLEX_QUERIES = 'Complex queries for simple CRUD'
const STORAGE_GROWS = 'Storage costs growing rapidly'
const AUDITED_ONLY = 'Use for audit-critical domains only'
const CRUD_ELSEWHERE = 'CRUD for simple reference data'
const EVENT_BOUNDARIES = 'Clear event boundaries'

/** The share of the system is stored as 0.2, the audited percentage as 20. */
const SHARE_PER_PERCENT = 0.01

export const EVENT_SOURCING_EVERYWHERE: AntiPattern = {
  id: 'event-sourcing-everywhere',
  name: 'Event Sourcing Everywhere',
  problem: "Using event sourcing for all data instead of where it's needed.",
  detection: [COMPLEX_QUERIES, 'Event replay taking too long', STORAGE_GROWS, 'Team struggling with event modeling'],
  fix: [AUDITED_ONLY, CRUD_ELSEWHERE, 'Hybrid approaches', EVENT_BOUNDARIES],
  detectors: [
    {
      detection: COMPLEX_QUERIES,
      fix: AUDITED_ONLY,
      when: [
        { all: [{ part: 'event-sourcing' }, { answer: 'auditCritical', is: false }] },
        { all: [{ part: 'event-sourcing' }, { answer: 'auditCritical', given: false }] },
      ],
      unless: [{ all: [{ answer: 'replayNeeded', is: true }] }],
    },
    {
      // Applies only when the visitor set the share of the system: a default of ours must not raise an anti-pattern.
      detection: COMPLEX_QUERIES,
      fix: CRUD_ELSEWHERE,
      when: [
        {
          all: [
            { part: 'event-sourcing' },
            { field: 'people.patternShare', set: true },
            {
              ratio: [{ field: 'people.patternShare' }, { answer: 'auditedPercent' }],
              above: SHARE_PER_PERCENT,
            },
          ],
        },
      ],
    },
    {
      detection: STORAGE_GROWS,
      fix: EVENT_BOUNDARIES,
      when: [
        {
          all: [
            { part: 'event-sourcing' },
            { field: 'workload.eventsPerWrite', atLeast: RISK_THRESHOLDS.eventsPerWrite.value },
          ],
        },
      ],
    },
  ],
}
