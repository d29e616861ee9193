import type { PatternId } from '../pattern-ids'

/** A migration strategy that suits the migration to a pattern, and the reason. This is our judgement. */
export type Suited = { strategy: string; because: string }

/**
 * Migration strategies for each pattern, the most useful first. Steps in quotation marks come from the pattern's own
 * migration path.
 */
export const STRATEGIES_FOR: Record<PatternId, Suited[]> = {
  monolith: [
    {
      strategy: 'feature-flags',
      because: 'One deployable contains both implementations, so a step is reverted without a release.',
    },
    {
      strategy: 'strangler-fig',
      because: 'If the Monolith replaces something older, requests move to it one by one.',
    },
  ],
  cqrs: [
    {
      strategy: 'event-bridge',
      because: '"Add CDC" is this bridge: the write side publishes its changes, and the projections consume them.',
    },
    {
      strategy: 'parallel-run',
      because: '"Shadow reads" queries both sides and compares the results before anyone relies on the new one.',
    },
    {
      strategy: 'feature-flags',
      because: '"Switch reads" needs a switch that can be reversed.',
    },
  ],
  'event-sourcing': [
    {
      strategy: 'parallel-run',
      because: '"Dual write" keeps tables and events side by side until both give the same state.',
    },
    {
      strategy: 'event-bridge',
      because: '"Add events" lets the old tables publish what happens to them before they are replaced.',
    },
  ],
  microservices: [
    {
      strategy: 'strangler-fig',
      because: '"Extract services" goes one by one, with requests routed in front of what is left.',
    },
    {
      strategy: 'database-decomposition',
      because:
        '"Decompose DB" comes last in the path; while tables are shared, services still have to be released ' +
        'together.',
    },
    {
      strategy: 'event-bridge',
      because: 'Extracted services and the rest keep each other informed without calling each other.',
    },
  ],
  serverless: [
    {
      strategy: 'strangler-fig',
      because: '"Extract functions" takes one route at a time from the servers.',
    },
    {
      strategy: 'feature-flags',
      because: 'A function and the code that it replaces can be switched until "Remove servers".',
    },
  ],
  'cell-based': [
    {
      strategy: 'strangler-fig',
      because: '"Migrate cohorts" moves users behind the router group by group.',
    },
    {
      strategy: 'parallel-run',
      because: "The first cell can be fed the old system's traffic before a cohort depends on it.",
    },
    {
      strategy: 'database-decomposition',
      because: 'Cells share no data, so the data has to be partitioned by user before the first cohort moves.',
    },
  ],
  'edge-computing': [
    {
      strategy: 'strangler-fig',
      because: '"Static to CDN" and "Add compute" take over requests in front of the old origin.',
    },
    {
      strategy: 'feature-flags',
      because: 'Region by region, requests can be sent back to the origin.',
    },
  ],
}
