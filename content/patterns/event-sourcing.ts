import type { Pattern } from '../schemas/pattern'
import { fromSource, labelled, tableLimit } from './statements'

export const eventSourcing: Pattern = {
  id: 'event-sourcing',
  name: 'Event Sourcing',
  origin: 'source',
  axis: 'data',
  summary:
    'Every change is stored as an event that is never modified, and current state is derived from the events. ' +
    'History, audit and new read models come from replaying them.',
  whenToUse: [fromSource('Audit requirements'), fromSource('Time travel needed')],
  architecture: [
    { role: 'Events', technology: 'Kafka' },
    { role: 'Snapshots', technology: 'S3' },
    { role: 'State', technology: 'Derived' },
  ],
  tableGuarantees: [fromSource('Immutable history'), fromSource('Replayable')],
  scaleLimits: [
    labelled('100K events/s', tableLimit('100K events/sec', 'eventsPerSecond', 100_000, 'events per second')),
    tableLimit(
      '90 day retention',
      'retentionDays',
      90,
      'days',
      'The detailed analysis says "permanent retention": see the contradictions of this pattern',
    ),
  ],
  costModel: [fromSource('3x storage'), fromSource('2x compute')],
  migrationPath: ['Add events', 'Dual write', 'Event as truth', 'Remove CRUD'],
  components: [
    {
      id: 'event-store',
      name: 'Event store',
      provenance: 'source',
      parts: [
        { name: 'Primary', value: ['Apache Kafka (permanent retention)'] },
        { name: 'Partitioning', value: ['By aggregate ID'] },
        { name: 'Ordering', value: ['Per-partition ordering guaranteed'] },
      ],
    },
    {
      id: 'snapshot-store',
      name: 'Snapshot store',
      provenance: 'source',
      parts: [
        { name: 'Storage', value: ['S3/GCS for large snapshots'] },
        { name: 'Format', value: ['Protobuf/Avro for efficiency'] },
        { name: 'Frequency', value: ['Every 1000 events or daily'] },
      ],
    },
    {
      id: 'query-side',
      name: 'Query side',
      provenance: 'source',
      parts: [
        { name: 'Projections', value: ['Multiple read models'] },
        { name: 'Materialization', value: ['Real-time and batch'] },
        { name: 'Caching', value: ['Redis for hot data'] },
      ],
    },
  ],
  guarantees: [
    { name: 'Complete audit trail', detail: 'Every state change recorded', provenance: 'source' },
    { name: 'Time travel', detail: 'Reconstruct state at any point', provenance: 'source' },
    { name: 'Replayability', detail: 'Rebuild any projection from events', provenance: 'source' },
    { name: 'Immutability', detail: 'Events never modified, only appended', provenance: 'source' },
  ],
  checklist: [
    { id: 'event-schema-versioning', text: 'Event schema versioning strategy' },
    { id: 'snapshot-restoration', text: 'Snapshot generation and restoration' },
    { id: 'event-upcasting', text: 'Event upcasting for schema evolution' },
    { id: 'projection-rebuilding', text: 'Projection rebuilding procedures' },
    { id: 'retention-and-archival', text: 'Event retention and archival policies' },
    { id: 'throughput-and-lag-monitoring', text: 'Monitoring event throughput and lag' },
  ],
  metrics: [
    fromSource('Event replay speed'),
    fromSource('Snapshot creation time'),
    fromSource('Storage growth rate'),
    fromSource('Query performance'),
  ],
  contradictions: [
    {
      about: 'How long events are kept',
      says: [
        { where: 'Comparison table, Scale Limits', text: '90 day retention' },
        { where: 'Detailed analysis, event store', text: 'Apache Kafka (permanent retention)' },
      ],
      note:
        'State at any point in time cannot be rebuilt from 90 days of events. We read permanent as the rule for ' +
        'the system of record, and 90 days as retention on the brokers, with older events and snapshots in object ' +
        'storage.',
    },
    {
      about: 'What costs three times as much',
      says: [
        { where: 'Comparison table, Cost Model', text: '3x storage' },
        { where: 'Comparison table, Cost Model', text: '2x compute' },
        { where: 'Cost framework, EventSourcing', text: "'multiplier': 3.0  # Storage overhead" },
      ],
      note:
        'The framework has one multiplier for all lines, read models included, although it is named for storage. ' +
        "The calculator keeps the framework's figure, so its total is the higher of the two readings.",
    },
  ],
  diagram: {
    nodes: [
      { id: 'client', label: 'Client', kind: 'client', column: 0, row: 1.5 },
      {
        id: 'command-handler',
        label: 'Command handler',
        detail: 'state from events',
        kind: 'compute',
        column: 1,
        row: 0.5,
      },
      {
        id: 'snapshots',
        label: 'Snapshots',
        detail: 'S3/GCS',
        kind: 'store',
        column: 2,
        row: 0,
        component: 'snapshot-store',
      },
      {
        id: 'event-log',
        label: 'Event log',
        detail: 'Apache Kafka',
        kind: 'stream',
        column: 2,
        row: 1,
        component: 'event-store',
      },
      { id: 'query-api', label: 'Query API', kind: 'compute', column: 1, row: 2.5, component: 'query-side' },
      { id: 'cache', label: 'Hot data', detail: 'Redis', kind: 'store', column: 2, row: 2, component: 'query-side' },
      {
        id: 'read-models',
        label: 'Read models',
        detail: 'one per query',
        kind: 'store',
        column: 2,
        row: 3,
        component: 'query-side',
      },
      {
        id: 'projections',
        label: 'Projections',
        detail: 'real-time and batch',
        kind: 'compute',
        column: 3,
        row: 2.5,
        component: 'query-side',
      },
    ],
    edges: [
      { from: 'client', to: 'command-handler', label: 'command', kind: 'sync' },
      { from: 'command-handler', to: 'event-log', label: 'append', kind: 'sync' },
      { from: 'command-handler', to: 'snapshots', label: 'load', kind: 'sync' },
      { from: 'event-log', to: 'snapshots', label: 'every 1000 events', kind: 'async' },
      { from: 'event-log', to: 'projections', label: 'replay', kind: 'async' },
      { from: 'projections', to: 'read-models', kind: 'async' },
      { from: 'projections', to: 'cache', kind: 'async' },
      { from: 'client', to: 'query-api', label: 'query', kind: 'sync' },
      { from: 'query-api', to: 'cache', kind: 'sync' },
      { from: 'query-api', to: 'read-models', kind: 'sync' },
    ],
  },
}
