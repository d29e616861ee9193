import { describe, expect, test } from 'vitest'
import { combination, combinationId, tenantIsolation } from '../schemas/combination'
import { COMBINATIONS, KAPPA, LAMBDA, TENANT_ISOLATION } from './index'

/** Layers in the notation of the reference guide: "layer.part: values". */
const lines = ({ layers }: (typeof COMBINATIONS)[number]) =>
  layers.flatMap(({ name, parts }) => parts.map((part) => `${name} / ${part.name}: ${part.value.join(', ')}`))

test('the combinations are Lambda and Kappa, in this order', () => {
  expect(COMBINATIONS.map(({ id }) => id)).toEqual(combinationId.options)
})

describe.each(COMBINATIONS)('$name', (item) => {
  test('matches the schema', () => {
    expect(combination.parse(item)).toEqual(item)
  })

  const { nodes, edges } = item.diagram
  const ids = nodes.map(({ id }) => id)

  test('has no duplicate node and no two nodes in the same place', () => {
    const places = nodes.map(({ column, row }) => `${column}/${row}`)
    expect(ids).toEqual([...new Set(ids)])
    expect(places).toEqual([...new Set(places)])
  })

  test('has edges between existing nodes only', () => {
    expect(edges.flatMap(({ from, to }) => [from, to]).filter((end) => !ids.includes(end))).toEqual([])
  })

  test('has no node without an edge', () => {
    expect(ids.filter((id) => !edges.some(({ from, to }) => from === id || to === id))).toEqual([])
  })

  test('has nodes of every layer and of no other', () => {
    const framed = new Set(nodes.flatMap(({ component }) => component ?? []))
    expect([...framed].sort()).toEqual(item.layers.map(({ id }) => id).sort())
  })

  test("has provenance 'source'", () => {
    expect(item.layers.map(({ provenance }) => provenance)).toEqual(item.layers.map(() => 'source'))
  })
})

test('Lambda has the layers of the guide', () => {
  expect(LAMBDA).toMatchObject({
    name: 'Lambda Architecture',
    subtitle: 'Batch + Stream',
    problem: 'Need both real-time and batch processing with different latency/accuracy trade-offs.',
  })
  expect(lines(LAMBDA)).toEqual([
    'Batch layer / Storage: Data lake (S3/HDFS)',
    'Batch layer / Processing: Spark/MapReduce',
    'Batch layer / Latency: Hours to days',
    'Batch layer / Accuracy: Perfect',
    'Speed layer / Storage: Kafka/Kinesis',
    'Speed layer / Processing: Storm/Flink',
    'Speed layer / Latency: Seconds to minutes',
    'Speed layer / Accuracy: Approximate',
    'Serving layer / Batch views: Pre-computed aggregations',
    'Serving layer / Real-time views: Incremental updates',
    'Serving layer / Query: Merge batch + real-time',
  ])
})

test('Kappa has the layers of the guide', () => {
  expect(KAPPA).toMatchObject({
    name: 'Kappa Architecture',
    subtitle: 'Stream-Only',
    problem: 'Simplify Lambda architecture by using only stream processing.',
  })
  expect(lines(KAPPA)).toEqual([
    'Stream processing / Storage: Event log (Kafka)',
    'Stream processing / Processing: Kafka Streams/Flink',
    'Stream processing / Reprocessing: Replay from log',
    'Stream processing / Accuracy: Configurable',
    'Serving layer / Materialized views: Stream processors output',
    'Serving layer / Query: Direct query to views',
    'Serving layer / Updates: Real-time stream updates',
  ])
})

describe.each(TENANT_ISOLATION)('tenant isolation: $name', (item) => {
  test('matches the schema', () => {
    expect(tenantIsolation.parse(item)).toEqual(item)
  })
})

test('tenant isolation has the four strategies of the guide, in its order', () => {
  expect(TENANT_ISOLATION.map(({ name, points, risk, cost }) => [name, points, risk, cost])).toEqual([
    [
      'Shared Database, Shared Schema',
      ['Lowest cost, highest density', 'Row-level security required'],
      'Data leakage',
      'lowest',
    ],
    [
      'Shared Database, Separate Schema',
      ['Medium cost, good isolation', 'Schema per tenant'],
      'Resource contention',
      'medium',
    ],
    [
      'Separate Database',
      ['Highest cost, best isolation', 'Complete data separation'],
      'Operational complexity',
      'highest',
    ],
    [
      'Cell-Based Multi-Tenancy',
      ['Tenant groups per cell', 'Predictable performance'],
      'Cross-tenant features',
      'not stated',
    ],
  ])
})
