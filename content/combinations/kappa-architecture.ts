import type { Combination } from '../schemas/combination'

/** The layers are those of the reference guide; the diagram, which is ours, arranges them along the flow of data. */
export const KAPPA: Combination = {
  id: 'kappa-architecture',
  name: 'Kappa Architecture',
  subtitle: 'Stream-Only',
  problem: 'Simplify Lambda architecture by using only stream processing.',
  layers: [
    {
      id: 'stream-processing',
      name: 'Stream processing',
      provenance: 'source',
      parts: [
        { name: 'Storage', value: ['Event log (Kafka)'] },
        { name: 'Processing', value: ['Kafka Streams/Flink'] },
        { name: 'Reprocessing', value: ['Replay from log'] },
        { name: 'Accuracy', value: ['Configurable'] },
      ],
    },
    {
      id: 'serving-layer',
      name: 'Serving layer',
      provenance: 'source',
      parts: [
        { name: 'Materialized views', value: ['Stream processors output'] },
        { name: 'Query', value: ['Direct query to views'] },
        { name: 'Updates', value: ['Real-time stream updates'] },
      ],
    },
  ],
  diagram: {
    nodes: [
      { id: 'data', label: 'Incoming data', kind: 'client', column: 0, row: 0.5 },
      {
        id: 'log',
        label: 'Event log',
        detail: 'Kafka',
        kind: 'stream',
        column: 1,
        row: 0.5,
        component: 'stream-processing',
      },
      {
        id: 'processors',
        label: 'Stream processors',
        detail: 'Kafka Streams/Flink',
        kind: 'compute',
        column: 2,
        row: 0,
        component: 'stream-processing',
      },
      {
        id: 'reprocessing',
        label: 'Reprocessing',
        detail: 'Replay from log',
        kind: 'compute',
        column: 2,
        row: 1,
        component: 'stream-processing',
      },
      {
        id: 'views',
        label: 'Materialized views',
        detail: 'Stream processors output',
        kind: 'store',
        column: 3,
        row: 0.5,
        component: 'serving-layer',
      },
      {
        id: 'query',
        label: 'Query',
        detail: 'Direct query to views',
        kind: 'compute',
        column: 4,
        row: 0.5,
        component: 'serving-layer',
      },
    ],
    edges: [
      { from: 'data', to: 'log', label: 'events', kind: 'async' },
      { from: 'log', to: 'processors', label: 'new events', kind: 'async' },
      { from: 'log', to: 'reprocessing', label: 'all events again', kind: 'async' },
      { from: 'processors', to: 'views', label: 'real-time updates', kind: 'async' },
      { from: 'reprocessing', to: 'views', label: 'rebuilt views', kind: 'async' },
      { from: 'views', to: 'query', kind: 'sync' },
    ],
  },
}
