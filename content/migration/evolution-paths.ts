import type { EvolutionPath } from '../schemas/migration'

/**
 * The reference guide's "Pattern Evolution Paths", phases and steps word for word. `via` names a pattern that a phase
 * passes through.
 */
export const EVOLUTION_PATHS: EvolutionPath[] = [
  {
    id: 'monolith-to-microservices',
    from: 'monolith',
    to: 'microservices',
    name: 'Monolith to Microservices',
    phases: [
      {
        name: 'Extract Read Models (CQRS)',
        via: 'cqrs',
        steps: ['Add event publishing to monolith', 'Build separate read services', 'Migrate read traffic gradually'],
      },
      {
        name: 'Extract Business Domains',
        steps: ['Identify bounded contexts', 'Extract high-value services', 'Add service mesh'],
      },
      {
        name: 'Data Decomposition',
        steps: ['Split shared databases', 'Add event-driven integration', 'Remove database coupling'],
      },
      {
        name: 'Full Decomposition',
        steps: ['Extract remaining services', 'Add comprehensive monitoring', 'Optimize service boundaries'],
      },
    ],
  },
  {
    id: 'microservices-to-cell-based',
    from: 'microservices',
    to: 'cell-based',
    name: 'Microservices to Cell-Based',
    phases: [
      {
        name: 'Service Grouping',
        steps: ['Analyze service dependencies', 'Group by data locality', 'Define cell boundaries'],
      },
      {
        name: 'Cell Infrastructure',
        steps: ['Build cell templates', 'Add global routing layer', 'Test cell provisioning'],
      },
      {
        name: 'Gradual Migration',
        steps: ['Migrate user cohorts', 'Monitor cell utilization', 'Optimize cell size'],
      },
      {
        name: 'Global Optimization',
        steps: ['Cross-cell analytics', 'Global feature rollouts', 'Cell lifecycle management'],
      },
    ],
  },
]
