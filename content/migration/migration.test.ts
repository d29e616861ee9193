import { describe, expect, test } from 'vitest'
import { evolutionPath, migrationStrategy } from '../schemas/migration'
import { EVOLUTION_PATHS } from './evolution-paths'
import { MIGRATION_STRATEGIES } from './strategies'

describe.each(MIGRATION_STRATEGIES)('strategy $name', (strategy) => {
  test('matches the schema', () => {
    expect(migrationStrategy.parse(strategy)).toEqual(strategy)
  })

  test('says in one sentence when it suits', () => {
    expect(strategy.suits).toMatch(/\.$/)
    expect(strategy.suits).not.toContain(strategy.summary)
  })
})

test('the strategies are the five of the reference guide, in its order', () => {
  expect(MIGRATION_STRATEGIES.map(({ id, name, summary }) => [id, name, summary])).toEqual([
    ['strangler-fig', 'Strangler Fig', 'Gradually replace old system'],
    ['parallel-run', 'Parallel Run', 'Run old and new systems simultaneously'],
    ['database-decomposition', 'Database Decomposition', 'Split data before services'],
    ['event-bridge', 'Event Bridge', 'Use events to connect old and new'],
    ['feature-flags', 'Feature Flags', 'Toggle between implementations'],
  ])
})

describe.each(EVOLUTION_PATHS)('path $name', (path) => {
  test('matches the schema', () => {
    expect(evolutionPath.parse(path)).toEqual(path)
  })
})

/** Phases in the notation of the reference guide. */
const outline = (id: string) =>
  EVOLUTION_PATHS.find((path) => path.id === id)!.phases.map(({ name, steps }, index) => [
    `Phase ${index + 1}: ${name}`,
    ...steps,
  ])

test("the path from the monolith to microservices has the reference guide's phases", () => {
  expect(outline('monolith-to-microservices')).toEqual([
    [
      'Phase 1: Extract Read Models (CQRS)',
      'Add event publishing to monolith',
      'Build separate read services',
      'Migrate read traffic gradually',
    ],
    [
      'Phase 2: Extract Business Domains',
      'Identify bounded contexts',
      'Extract high-value services',
      'Add service mesh',
    ],
    [
      'Phase 3: Data Decomposition',
      'Split shared databases',
      'Add event-driven integration',
      'Remove database coupling',
    ],
    [
      'Phase 4: Full Decomposition',
      'Extract remaining services',
      'Add comprehensive monitoring',
      'Optimize service boundaries',
    ],
  ])
})

test("the path from microservices to cells has the reference guide's phases", () => {
  expect(outline('microservices-to-cell-based')).toEqual([
    ['Phase 1: Service Grouping', 'Analyze service dependencies', 'Group by data locality', 'Define cell boundaries'],
    ['Phase 2: Cell Infrastructure', 'Build cell templates', 'Add global routing layer', 'Test cell provisioning'],
    ['Phase 3: Gradual Migration', 'Migrate user cohorts', 'Monitor cell utilization', 'Optimize cell size'],
    ['Phase 4: Global Optimization', 'Cross-cell analytics', 'Global feature rollouts', 'Cell lifecycle management'],
  ])
})

test('every path has the start, the end and the phases of the reference guide', () => {
  expect(
    EVOLUTION_PATHS.map(({ name, from, to, phases }) => [name, from, phases.map(({ via }) => via ?? null), to]),
  ).toEqual([
    ['Monolith to Microservices', 'monolith', ['cqrs', null, null, null], 'microservices'],
    ['Microservices to Cell-Based', 'microservices', [null, null, null, null], 'cell-based'],
  ])
})
