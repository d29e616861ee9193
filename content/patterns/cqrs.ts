import type { Pattern } from '../schemas/pattern'
import { fromSource, labelled, tableLimit } from './statements'

export const cqrs: Pattern = {
  id: 'cqrs',
  name: 'CQRS',
  origin: 'source',
  axis: 'data',
  summary:
    'Command Query Responsibility Segregation: writes go to one model, reads come from others that are built from a ' +
    'change stream. Each side has the store it needs and scales independently.',
  whenToUse: [fromSource('Read/Write >10:1'), fromSource('Different models needed')],
  architecture: [
    { role: 'Write', technology: 'PostgreSQL' },
    { role: 'CDC', technology: 'Debezium' },
    { role: 'Stream', technology: 'Kafka' },
    { role: 'Read', technology: 'Redis/ES' },
  ],
  tableGuarantees: [
    fromSource('Write: Linearizable'),
    fromSource(
      'Read: BoundedStaleness(100ms-5s)',
      'The decision tree offers CQRS where strong consistency is required. That holds for the write side; reads ' +
        'that must not be stale go there too.',
    ),
  ],
  scaleLimits: [
    labelled(
      'Writes: 50K/s',
      tableLimit(
        'Write: 50K TPS',
        'writesPerSecond',
        50_000,
        'writes per second',
        'A transaction is read as one write',
      ),
    ),
    labelled('Reads: 1M/s', tableLimit('Read: 1M QPS', 'readsPerSecond', 1_000_000, 'reads per second')),
  ],
  costModel: [fromSource('2x infrastructure'), fromSource('3x complexity')],
  migrationPath: ['Add CDC', 'Build projections', 'Shadow reads', 'Switch reads', 'Optimize'],
  components: [
    {
      id: 'write-side',
      name: 'Write side',
      provenance: 'source',
      parts: [
        { name: 'Database', value: ['PostgreSQL with strong consistency'] },
        { name: 'API', value: ['RESTful commands'] },
        { name: 'Processing', value: ['Synchronous validation and persistence'] },
      ],
    },
    {
      id: 'stream-processing',
      name: 'Stream processing',
      provenance: 'source',
      parts: [
        { name: 'CDC', value: ['Debezium capturing DB changes'] },
        { name: 'Broker', value: ['Apache Kafka for event streaming'] },
        { name: 'Routing', value: ['Topic per aggregate type'] },
      ],
    },
    {
      id: 'read-side',
      name: 'Read side',
      provenance: 'source',
      parts: [
        { name: 'Stores', value: ['Redis for fast lookups', 'Elasticsearch for search', 'Cassandra for time-series'] },
        { name: 'APIs', value: ['GraphQL for flexible queries'] },
        { name: 'Processing', value: ['Asynchronous projection building'] },
      ],
    },
  ],
  guarantees: [
    { name: 'Write consistency', detail: 'Linearizable within aggregates', provenance: 'source' },
    { name: 'Read performance', detail: 'Sub-millisecond for cached data', provenance: 'source' },
    { name: 'Eventually consistent', detail: 'Projection lag typically <100ms', provenance: 'source' },
    { name: 'Independent scaling', detail: 'Read and write sides scale independently', provenance: 'source' },
  ],
  checklist: [
    { id: 'command-validation', text: 'Command validation in write model' },
    { id: 'event-schema-evolution', text: 'Event schema evolution strategy' },
    { id: 'projection-rebuilding', text: 'Projection rebuilding mechanism' },
    { id: 'projection-lag-monitoring', text: 'Monitoring projection lag' },
    { id: 'write-side-fallback', text: 'Fallback to write side for critical reads' },
    { id: 'dead-letter-queue', text: 'Dead letter queue for failed projections' },
  ],
  metrics: [
    fromSource(
      'Projection lag time',
      'The guide raises a critical alert when a projection is more than 1 hour behind, far above the 5 s bound of ' +
        'its read guarantee. Alert on the bound as well.',
    ),
    fromSource('Read/write throughput ratio'),
    fromSource('Event processing errors'),
    fromSource('Cache hit rates'),
  ],
  contradictions: [
    {
      about: 'How stale a read may be',
      says: [
        { where: 'Comparison table, Guarantees', text: 'Read: BoundedStaleness(100ms-5s)' },
        { where: 'Detailed analysis, Guarantees', text: 'Eventually consistent: Projection lag typically <100ms' },
      ],
      note:
        'The typical lag is below the lower end of the stated bound. We read "<100ms" as the normal case and 5 s as ' +
        'the worst case, and design for the worst case.',
    },
  ],
  diagram: {
    nodes: [
      { id: 'client', label: 'Client', kind: 'client', column: 0, row: 1.25 },
      {
        id: 'command-api',
        label: 'Command API',
        detail: 'RESTful commands',
        kind: 'compute',
        column: 1,
        row: 0,
        component: 'write-side',
      },
      {
        id: 'write-db',
        label: 'Write database',
        detail: 'PostgreSQL',
        kind: 'store',
        column: 2,
        row: 0,
        component: 'write-side',
      },
      {
        id: 'cdc',
        label: 'Change capture',
        detail: 'Debezium',
        kind: 'compute',
        column: 3,
        row: 0,
        component: 'stream-processing',
      },
      {
        id: 'broker',
        label: 'Event stream',
        detail: 'Apache Kafka',
        kind: 'stream',
        column: 3,
        row: 1,
        component: 'stream-processing',
      },
      {
        id: 'query-api',
        label: 'Query API',
        detail: 'GraphQL',
        kind: 'compute',
        column: 1,
        row: 2.5,
        component: 'read-side',
      },
      {
        id: 'lookups',
        label: 'Fast lookups',
        detail: 'Redis',
        kind: 'store',
        column: 2,
        row: 2,
        component: 'read-side',
      },
      {
        id: 'search',
        label: 'Search, time-series',
        detail: 'Elasticsearch, Cassandra',
        kind: 'store',
        column: 2,
        row: 3,
        component: 'read-side',
      },
      {
        id: 'projections',
        label: 'Projections',
        detail: 'asynchronous',
        kind: 'compute',
        column: 3,
        row: 2.5,
        component: 'read-side',
      },
    ],
    edges: [
      { from: 'client', to: 'command-api', label: 'command', kind: 'sync' },
      { from: 'command-api', to: 'write-db', kind: 'sync' },
      { from: 'write-db', to: 'cdc', label: 'changes', kind: 'async' },
      { from: 'cdc', to: 'broker', kind: 'async' },
      { from: 'broker', to: 'projections', label: 'events', kind: 'async' },
      { from: 'projections', to: 'lookups', kind: 'async' },
      { from: 'projections', to: 'search', kind: 'async' },
      { from: 'client', to: 'query-api', label: 'query', kind: 'sync' },
      { from: 'query-api', to: 'lookups', kind: 'sync' },
      { from: 'query-api', to: 'search', kind: 'sync' },
      { from: 'query-api', to: 'write-db', label: 'critical reads', kind: 'sync' },
    ],
  },
}
