import type { MigrationStrategy } from '../schemas/migration'

/** The reference guide's "Safe Migration Patterns", in its order. Name and summary are quoted; `suits` is ours. */
export const MIGRATION_STRATEGIES: MigrationStrategy[] = [
  {
    id: 'strangler-fig',
    name: 'Strangler Fig',
    summary: 'Gradually replace old system',
    suits: 'Requests can be routed one by one in front of the old system, and a rewrite in one go is too risky.',
  },
  {
    id: 'parallel-run',
    name: 'Parallel Run',
    summary: 'Run old and new systems simultaneously',
    suits:
      'Results must be proven equal before anyone relies on them, and paying for both systems for a while is ' +
      'acceptable.',
  },
  {
    id: 'database-decomposition',
    name: 'Database Decomposition',
    summary: 'Split data before services',
    suits:
      'Shared tables couple the parts: separate services on one database would still have to be released ' +
      'together.',
  },
  {
    id: 'event-bridge',
    name: 'Event Bridge',
    summary: 'Use events to connect old and new',
    suits:
      'The old system can publish its changes, directly or by change data capture, and the new one may be a moment ' +
      'behind.',
  },
  {
    id: 'feature-flags',
    name: 'Feature Flags',
    summary: 'Toggle between implementations',
    suits:
      'Both implementations fit behind one interface, and a step must be reversible within minutes, without a ' +
      'release.',
  },
]
