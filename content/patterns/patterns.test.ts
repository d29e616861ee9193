import { describe, expect, test } from 'vitest'
import { PATTERN_IDS, PATTERN_NAMES, type PatternId } from '../pattern-ids'
import { pattern as schema, type Pattern } from '../schemas/pattern'
import { PATTERNS } from './index'
import { COLUMNS, SOURCE_FACTS, type Column } from './source-facts.fixture'

const all = PATTERN_IDS.map((id) => ({ id, pattern: PATTERNS[id] }))
const sourceIds = Object.keys(SOURCE_FACTS) as (keyof typeof SOURCE_FACTS)[]
const bySource = sourceIds.map((id) => ({ id, pattern: PATTERNS[id], facts: SOURCE_FACTS[id] }))

const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const texts = (statements: { text: string }[]) => statements.map(({ text }) => text)
/** The key that the reference guide uses for a name: "Control plane" is `control_plane`. */
const keyOf = (name: string) => name.toLowerCase().replaceAll(' ', '_')
const provenancesOf = ({
  whenToUse,
  tableGuarantees,
  costModel,
  metrics,
  components,
  guarantees,
  scaleLimits,
}: Pattern) =>
  [whenToUse, tableGuarantees, costModel, metrics, components, guarantees, scaleLimits.map(({ evidence }) => evidence)]
    .flat()
    .map(({ provenance }) => provenance)

/** The lines of content for each cell of the comparison table. */
const linesOf: Record<Column, (pattern: Pattern) => string[]> = {
  Pattern: ({ name }) => [name],
  'When to Use': ({ whenToUse }) => texts(whenToUse),
  Architecture: ({ architecture }) => architecture.map(({ role, technology }) => `${role}: ${technology}`),
  Guarantees: ({ tableGuarantees }) => texts(tableGuarantees),
  'Scale Limits': ({ scaleLimits }) => texts(scaleLimits),
  'Cost Model': ({ costModel }) => texts(costModel),
  'Migration Path': ({ migrationPath }) => migrationPath.map((step, index) => `${index + 1}. ${step}`),
}

describe('the set of patterns', () => {
  test('has the seven pattern ids in reading order', () => {
    expect(Object.keys(PATTERNS)).toEqual([...PATTERN_IDS])
  })

  test('is plain data, unchanged by a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(PATTERNS))).toEqual(PATTERNS)
  })
})

describe.each(all)('$id', ({ id, pattern }) => {
  test('matches the schema and has no unknown field', () => {
    expect(schema.parse(pattern)).toEqual(pattern)
  })

  test('has its key as id and the name in PATTERN_NAMES', () => {
    expect([pattern.id, pattern.name]).toEqual([id, PATTERN_NAMES[id]])
  })

  test('has unique checklist ids, because ticks are stored under them', () => {
    expect(repeated(pattern.checklist.map((item) => item.id))).toEqual([])
  })

  test('has unique component ids and part names', () => {
    expect(repeated(pattern.components.map((component) => component.id))).toEqual([])
    expect(pattern.components.flatMap(({ parts }) => repeated(parts.map(({ name }) => name)))).toEqual([])
  })

  test.each(pattern.scaleLimits)('limit $text has both a figure and a metric, or neither', ({ metric, value }) => {
    expect(value === null).toBe(metric === 'none')
  })

  test.each(pattern.scaleLimits)('limit $text has evidence', ({ evidence }) => {
    expect(evidence.source).toMatch(evidence.provenance === 'assumed' ? /^Loadbearing$/ : /^Reference guide, /)
  })

  test.each(pattern.contradictions)('the statements of the contradiction about $about differ', ({ says }) => {
    expect(repeated(says.map(({ text }) => text))).toEqual([])
  })
})

describe.each(bySource)('$id has everything the reference guide states', ({ id, pattern, facts }) => {
  test('has the reference guide as its origin', () => {
    expect(pattern.origin).toBe('source')
  })

  test.each(COLUMNS)('comparison table, %s', (column) => {
    expect(linesOf[column](pattern)).toEqual(facts.cells[column].split('<br/>'))
  })

  test('components: the same layers in the same order', () => {
    expect(pattern.components.map(({ name }) => keyOf(name))).toEqual(Object.keys(facts.components))
    expect(pattern.components.map((component) => component.id.replaceAll('-', '_'))).toEqual(
      Object.keys(facts.components),
    )
  })

  test.each(Object.entries(facts.components))('component %s', (layer, parts) => {
    const component = pattern.components.find(({ name }) => keyOf(name) === layer)
    expect(component?.parts.map(({ name, value }) => [keyOf(name), value])).toEqual(Object.entries(parts))
  })

  test.each(facts.guarantees)('guarantee "%s"', (guarantee) => {
    expect(pattern.guarantees.map(({ name, detail }) => `${name}: ${detail}`)).toContain(guarantee)
  })

  test.each(facts.checklist)('checklist item "%s"', (item) => {
    expect(texts(pattern.checklist)).toContain(item)
  })

  test("has the guide's four guarantees and six checklist items only", () => {
    expect([pattern.guarantees.length, pattern.checklist.length]).toEqual([4, 6])
  })

  test("has the guide's metrics, or ours with a note where the guide has none", () => {
    const ours = pattern.metrics.filter(({ provenance }) => provenance === 'assumed')
    expect(texts(pattern.metrics.filter(({ provenance }) => provenance === 'source'))).toEqual(facts.metrics)
    expect(ours.length > 0).toBe(facts.metrics.length === 0)
    expect(ours.filter(({ note }) => !note?.includes('guide lists no key metrics'))).toEqual([])
  })

  test('has provenance "source" for everything else', () => {
    const ours = new Set(provenancesOf({ ...pattern, metrics: [] }))
    expect([id, ...ours]).toEqual([id, 'source'])
  })
})

describe('checklist ids', () => {
  test('never change, because a renamed id loses the stored tick', () => {
    expect(all.flatMap(({ id, pattern }) => pattern.checklist.map((item) => `${id}/${item.id}`)))
      .toMatchInlineSnapshot(`
      [
        "monolith/module-boundaries",
        "monolith/table-ownership",
        "monolith/stateless-instances",
        "monolith/safe-schema-changes",
        "monolith/idempotent-jobs",
        "monolith/restore-rehearsed",
        "cqrs/command-validation",
        "cqrs/event-schema-evolution",
        "cqrs/projection-rebuilding",
        "cqrs/projection-lag-monitoring",
        "cqrs/write-side-fallback",
        "cqrs/dead-letter-queue",
        "event-sourcing/event-schema-versioning",
        "event-sourcing/snapshot-restoration",
        "event-sourcing/event-upcasting",
        "event-sourcing/projection-rebuilding",
        "event-sourcing/retention-and-archival",
        "event-sourcing/throughput-and-lag-monitoring",
        "microservices/service-boundaries",
        "microservices/communication-patterns",
        "microservices/distributed-transactions",
        "microservices/discovery-and-balancing",
        "microservices/monitoring-and-tracing",
        "microservices/ci-cd-per-service",
        "serverless/function-size",
        "serverless/cold-starts",
        "serverless/errors-and-retries",
        "serverless/monitoring",
        "serverless/security",
        "serverless/state-management",
        "cell-based/cell-placement",
        "cell-based/cross-cell-sharing",
        "cell-based/cell-provisioning",
        "cell-based/global-consistency",
        "cell-based/cell-evacuation",
        "cell-based/utilization-monitoring",
        "edge-computing/workload-identification",
        "edge-computing/data-synchronization",
        "edge-computing/cache-invalidation",
        "edge-computing/regional-failover",
        "edge-computing/global-configuration",
        "edge-computing/monitoring-and-analytics",
      ]
    `)
  })
})

describe('counts of facts in the reference guide', () => {
  test.each([
    ['cells of the table', 42, bySource.flatMap(({ facts }) => Object.values(facts.cells))],
    ['component parts', 61, bySource.flatMap(({ pattern }) => pattern.components.flatMap(({ parts }) => parts))],
    ['guarantees', 24, bySource.flatMap(({ pattern }) => pattern.guarantees)],
    ['checklist items', 36, bySource.flatMap(({ pattern }) => pattern.checklist)],
    ['key metrics', 20, bySource.flatMap(({ facts }) => facts.metrics)],
    ['migration steps', 24, bySource.flatMap(({ pattern }) => pattern.migrationPath)],
  ])('%s: %i', (_, count, items) => {
    expect(items).toHaveLength(count)
  })
})

describe('scale limits as figures', () => {
  test.each([
    ['monolith', 'Below 10K requests/s', 'peakQps', 10_000],
    ['monolith', 'Single team', 'none', null],
    ['cqrs', 'Write: 50K TPS', 'writesPerSecond', 50_000],
    ['cqrs', 'Read: 1M QPS', 'readsPerSecond', 1_000_000],
    ['event-sourcing', '100K events/sec', 'eventsPerSecond', 100_000],
    ['event-sourcing', '90 day retention', 'retentionDays', 90],
    ['microservices', '100s of services', 'services', 1000],
    ['microservices', '10K RPS/service', 'requestsPerSecondPerService', 10_000],
    ['serverless', '10K concurrent', 'concurrentExecutions', 10_000],
    ['serverless', '15min timeout', 'functionSeconds', 900],
    ['cell-based', '100K users/cell', 'usersPerCell', 100_000],
    ['cell-based', '1000 cells', 'cells', 1000],
    ['edge-computing', '100s of edges', 'none', null],
    ['edge-computing', 'Limited compute', 'none', null],
  ] as const)('%s: "%s" is %s %s', (id, text, metric, value) => {
    expect(PATTERNS[id].scaleLimits.find((limit) => limit.text === text)).toMatchObject({ metric, value })
  })

  test('the limit "100s of services" has a note on how it is read', () => {
    expect(PATTERNS.microservices.scaleLimits[0]?.evidence.note).toContain('"100s"')
  })
})

describe('each pattern belongs to its decision: decomposition, data or runtime', () => {
  test.each([
    ['decomposition', ['monolith', 'microservices', 'cell-based']],
    ['data', ['cqrs', 'event-sourcing']],
    ['runtime', ['serverless', 'edge-computing']],
  ])('%s: %j', (axis, ids) => {
    expect(all.filter(({ pattern }) => pattern.axis === axis).map(({ id }) => id)).toEqual(ids)
  })
})

describe('the Monolith is not attributed to the reference guide', () => {
  test("has origin 'ours', and no fact with provenance 'source'", () => {
    expect(PATTERNS.monolith.origin).toBe('ours')
    expect(new Set(provenancesOf(PATTERNS.monolith))).toEqual(new Set(['derived', 'assumed']))
  })

  test.each(
    [PATTERNS.monolith.whenToUse, PATTERNS.monolith.costModel, PATTERNS.monolith.metrics]
      .flat()
      .filter(({ provenance }) => provenance === 'derived'),
  )('$text says what it is derived from', ({ note }) => {
    expect(note).toMatch(/\w{4}/)
  })
})

describe('contradictions quote both statements of the guide', () => {
  test.each<[PatternId, string, string]>([
    ['cqrs', 'Read: BoundedStaleness(100ms-5s)', 'Eventually consistent: Projection lag typically <100ms'],
    ['event-sourcing', '90 day retention', 'Apache Kafka (permanent retention)'],
    ['event-sourcing', '3x storage', "'multiplier': 3.0  # Storage overhead"],
    ['microservices', '4. Decompose DB', 'Database Decomposition: Split data before services'],
    ['microservices', 'Nx operational', "'multiplier': requirements.services * 0.1  # Operational overhead"],
    ['serverless', 'requirements.compute_seconds * 0.0000167', '$16.67/1M GB-seconds'],
    ['cell-based', 'Operational simplicity: Smaller fault domains', 'High'],
    ['cell-based', 'No shared state between cells', 'Cross-cell data sharing patterns'],
    ['edge-computing', '<50ms globally', '<20ms to users'],
  ])('%s: "%s" against "%s"', (id, one, other) => {
    const shown = PATTERNS[id].contradictions.map(({ says }) => says.map(({ text }) => text))
    expect(shown).toContainEqual(expect.arrayContaining([one, other]))
  })
})
