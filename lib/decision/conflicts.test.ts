import { describe, expect, test } from 'vitest'
import type { Situation } from '@/content/schemas/scenario'
import { adviseOn } from './decision.fixture'

describe('conflicts', () => {
  const ids = (situation: Situation) => adviseOn(situation).conflicts.map(({ id }) => id)

  test.each<[string, Situation, string[]]>([
    ['none', { peakQps: 40, teams: 1 }, []],
    [
      'functions that write events at a high load',
      { lowBaseline: true, auditCritical: true, peakQps: 20_000 },
      ['functions-write-events'],
    ],
    ['functions that write events now and then', { lowBaseline: true, auditCritical: true }, []],
    ['the edge and strong reads', { worksOffline: true, consistency: 'strong' }, ['edge-and-strong-reads']],
    ['read models and strong reads', { otherQueryModels: true, consistency: 'strong' }, ['views-lag']],
    [
      'services and strong reads',
      { independentDeploys: true, consistency: 'strong' },
      ['transactions-across-services'],
    ],
    ['cells and far users', { isolationNeeded: true, multiTenant: true, globalUsers: true }, ['cells-and-distance']],
    ['cells behind the edge', { isolationNeeded: true, multiTenant: true, worksOffline: true }, ['two-routers']],
    [
      'cells for one small team',
      { isolationNeeded: true, multiTenant: true, teams: 1, peakQps: 50 },
      ['cells-for-one-team'],
    ],
    ['functions and little time', { lowBaseline: true, latencyTargetMs: 50 }, ['cold-starts']],
    [
      'distance, central data, little time',
      { globalUsers: true, latencyTargetMs: 50, centralState: true },
      ['distance-and-central-data'],
    ],
    ['one team that must release in parts', { independentDeploys: true, teams: 1 }, ['one-team-released-in-parts']],
    ['many teams, one release', { independentDeploys: false, teams: 9 }, ['many-teams-one-release']],
    ['a ratio against a yes', { readWriteRatio: 3, highReadVolume: true }, ['ratio-against-read-volume']],
    ['a ratio with a yes', { readWriteRatio: 30, highReadVolume: true }, []],
    ['idle and busy', { lowBaseline: true, busyAllDay: true }, ['idle-and-busy']],
    ['two questions of the tree', { peakQps: 40, teams: 8 }, ['tree-scale-team']],
  ])('%s', (_, situation, expected) => expect(ids(situation)).toEqual(expected))

  test('each is said with a remedy', () => {
    expect(adviseOn({ globalUsers: true, latencyTargetMs: 30, centralState: true }).conflicts).toEqual([
      {
        id: 'distance-and-central-data',
        between: ['latencyTargetMs', 'globalUsers', 'centralState'],
        sentence:
          'Users on several continents, one place for the data, and 30 ms for an answer: an ocean and back takes ' +
          'longer than that.',
        remedy:
          "Give up one of the three: home each user's data in a region, let reads be a moment old, or allow more time.",
      },
    ])
  })

  test('contradictions of the tree are said with their figures', () =>
    expect(adviseOn({ peakQps: 40, teams: 8 }).contradictions[0]?.sentence).toBe(
      'The scale question names Monolith (40 requests/s); the team question names Cell-Based or Microservices (8 ' +
        'teams): nothing in common.',
    ))
})
