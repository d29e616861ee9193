import { describe, expect, test } from 'vitest'
import { migrationRisk } from '../schemas/risk'
import { MIGRATION_RISKS } from './migration-risks'

describe.each(MIGRATION_RISKS)('$name', (risk) => {
  test('matches the schema', () => {
    expect(migrationRisk.parse(risk)).toEqual(risk)
  })
})

test("the four risks have the reference guide's mitigation, detection and rollback", () => {
  expect(
    MIGRATION_RISKS.map(({ name, mitigation, detection, rollback }) => [name, mitigation, detection, rollback]),
  ).toEqual([
    ['Data Loss', 'Dual write during migration', 'Data consistency checks', 'Restore from backup'],
    ['Performance Degradation', 'Load testing in production', 'Latency monitoring', 'Feature flag off'],
    ['Complexity Explosion', 'Incremental rollout', 'Error rate monitoring', 'Service rollback'],
    ['Team Productivity Loss', 'Training and documentation', 'Velocity metrics', 'Temporary consultants'],
  ])
})

test('every id is the name in kebab case', () => {
  expect(MIGRATION_RISKS.map(({ id }) => id)).toEqual(
    MIGRATION_RISKS.map(({ name }) => name.toLowerCase().replaceAll(' ', '-')),
  )
})
