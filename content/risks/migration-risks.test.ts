import { describe, expect, test } from 'vitest'
import { migrationRisk } from '../schemas/risk'
import { MIGRATION_RISKS } from './migration-risks'

describe.each(MIGRATION_RISKS)('$name', (risk) => {
  test('has the shape of a risk', () => {
    expect(migrationRisk.parse(risk)).toEqual(risk)
  })
})

test("holds the source's table: risk, mitigation, detection, rollback", () => {
  expect(
    MIGRATION_RISKS.map(({ name, mitigation, detection, rollback }) => [name, mitigation, detection, rollback]),
  ).toEqual([
    ['Data Loss', 'Dual write during migration', 'Data consistency checks', 'Restore from backup'],
    ['Performance Degradation', 'Load testing in production', 'Latency monitoring', 'Feature flag off'],
    ['Complexity Explosion', 'Incremental rollout', 'Error rate monitoring', 'Service rollback'],
    ['Team Productivity Loss', 'Training and documentation', 'Velocity metrics', 'Temporary consultants'],
  ])
})

test('has ids made of the names', () => {
  expect(MIGRATION_RISKS.map(({ id }) => id)).toEqual(
    MIGRATION_RISKS.map(({ name }) => name.toLowerCase().replaceAll(' ', '-')),
  )
})
