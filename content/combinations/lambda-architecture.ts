import type { Combination } from '../schemas/combination'

/** Layers are the source's; the diagram arranges them along the way of the data. */
export const LAMBDA: Combination = {
  id: 'lambda-architecture',
  name: 'Lambda Architecture',
  subtitle: 'Batch + Stream',
  problem: 'Need both real-time and batch processing with different latency/accuracy trade-offs.',
  layers: [
    {
      id: 'batch-layer',
      name: 'Batch layer',
      provenance: 'source',
      parts: [
        { name: 'Storage', value: ['Data lake (S3/HDFS)'] },
        { name: 'Processing', value: ['Spark/MapReduce'] },
        { name: 'Latency', value: ['Hours to days'] },
        { name: 'Accuracy', value: ['Perfect'] },
      ],
    },
    {
      id: 'speed-layer',
      name: 'Speed layer',
      provenance: 'source',
      parts: [
        { name: 'Storage', value: ['Kafka/Kinesis'] },
        { name: 'Processing', value: ['Storm/Flink'] },
        { name: 'Latency', value: ['Seconds to minutes'] },
        { name: 'Accuracy', value: ['Approximate'] },
      ],
    },
    {
      id: 'serving-layer',
      name: 'Serving layer',
      provenance: 'source',
      parts: [
        { name: 'Batch views', value: ['Pre-computed aggregations'] },
        { name: 'Real-time views', value: ['Incremental updates'] },
        { name: 'Query', value: ['Merge batch + real-time'] },
      ],
    },
  ],
  diagram: {
    nodes: [
      { id: 'data', label: 'Incoming data', kind: 'client', column: 0, row: 1 },
      { id: 'lake', label: 'Data lake', detail: 'S3/HDFS', kind: 'store', column: 1, row: 0, component: 'batch-layer' },
      {
        id: 'batch', label: 'Batch processing', detail: 'Spark/MapReduce',
        kind: 'compute', column: 2, row: 0, component: 'batch-layer',
      },
      { id: 'stream', label: 'Stream', detail: 'Kafka/Kinesis', kind: 'stream', column: 1, row: 2, component: 'speed-layer' },
      {
        id: 'speed', label: 'Stream processing', detail: 'Storm/Flink',
        kind: 'compute', column: 2, row: 2, component: 'speed-layer',
      },
      {
        id: 'batch-views', label: 'Batch views', detail: 'Pre-computed aggregations',
        kind: 'store', column: 3, row: 0, component: 'serving-layer',
      },
      {
        id: 'real-time-views', label: 'Real-time views', detail: 'Incremental updates',
        kind: 'store', column: 3, row: 2, component: 'serving-layer',
      },
      {
        id: 'query', label: 'Query', detail: 'Merge batch + real-time',
        kind: 'compute', column: 4, row: 1, component: 'serving-layer',
      },
    ],
    edges: [
      { from: 'data', to: 'lake', label: 'all data', kind: 'async' },
      { from: 'data', to: 'stream', label: 'as it happens', kind: 'async' },
      { from: 'lake', to: 'batch', kind: 'async' },
      { from: 'stream', to: 'speed', kind: 'async' },
      { from: 'batch', to: 'batch-views', label: 'hours to days', kind: 'async' },
      { from: 'speed', to: 'real-time-views', label: 'seconds to minutes', kind: 'async' },
      { from: 'batch-views', to: 'query', label: 'perfect', kind: 'sync' },
      { from: 'real-time-views', to: 'query', label: 'approximate', kind: 'sync' },
    ],
  },
}
