import { RISK_THRESHOLDS } from '../scenario/risk-thresholds'
import type { AntiPattern } from '../schemas/risk'

const DEPLOYMENT_OVERHEAD = 'High deployment overhead'
const MERGE = 'Merge overly granular services'
const CONSOLIDATE = 'Service consolidation'
const { servicesPerTeam, servicesPerEngineer } = RISK_THRESHOLDS

export const MICROSERVICE_SPRAWL: AntiPattern = {
  id: 'microservice-sprawl',
  name: 'Microservice Sprawl',
  problem: 'Too many small services creating operational complexity.',
  detection: [
    'Services with single operations',
    'Network chatty operations',
    'Difficult debugging',
    DEPLOYMENT_OVERHEAD,
  ],
  fix: [MERGE, 'Batch operations at boundaries', 'Clear service responsibilities', CONSOLIDATE],
  detectors: [
    {
      detection: DEPLOYMENT_OVERHEAD,
      fix: CONSOLIDATE,
      when: [
        {
          all: [
            { part: 'microservices' },
            {
              ratio: [{ field: 'workload.services' }, { answer: 'teams' }],
              above: servicesPerTeam.value,
              unit: servicesPerTeam.unit,
            },
          ],
        },
      ],
    },
    {
      detection: DEPLOYMENT_OVERHEAD,
      fix: MERGE,
      when: [
        {
          all: [
            { part: 'microservices' },
            {
              ratio: [{ field: 'workload.services' }, { field: 'people.engineers' }],
              above: servicesPerEngineer.value,
              unit: servicesPerEngineer.unit,
            },
          ],
        },
      ],
    },
  ],
}
