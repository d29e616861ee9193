import type { MigrationRisk } from '../schemas/risk'

/** The reference guide's "Risk Mitigation" table, row by row. */
export const MIGRATION_RISKS: MigrationRisk[] = [
  {
    id: 'data-loss',
    name: 'Data Loss',
    mitigation: 'Dual write during migration',
    detection: 'Data consistency checks',
    rollback: 'Restore from backup',
  },
  {
    id: 'performance-degradation',
    name: 'Performance Degradation',
    mitigation: 'Load testing in production',
    detection: 'Latency monitoring',
    rollback: 'Feature flag off',
  },
  {
    id: 'complexity-explosion',
    name: 'Complexity Explosion',
    mitigation: 'Incremental rollout',
    detection: 'Error rate monitoring',
    rollback: 'Service rollback',
  },
  {
    id: 'team-productivity-loss',
    name: 'Team Productivity Loss',
    mitigation: 'Training and documentation',
    detection: 'Velocity metrics',
    rollback: 'Temporary consultants',
  },
]
