import { describe, expect, test } from 'vitest'
import { ANTI_PATTERNS } from '@/content/anti-patterns/anti-patterns'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { PRESETS } from '@/content/scenarios/presets'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { antiPatternsInSight } from '.'
import { DETECTORS } from './detectors'

const alerts = (parts: ScenarioParts, ...patterns: PatternId[]) =>
  antiPatternsInSight(scenarioWith(parts), patterns, ANTI_PATTERNS)
const inSight = (parts: ScenarioParts, ...patterns: PatternId[]) =>
  alerts(parts, ...patterns).map(({ antiPattern, figure }) => `${antiPattern}: ${figure}`)

describe.each(ANTI_PATTERNS)('$name', ({ id, detection, fix }) => {
  test.each(DETECTORS[id])('"$detection" and its fix are the source\'s words', (detector) => {
    expect(detection).toContain(detector.detection)
    expect(fix).toContain(detector.fix)
  })
})

test("an alert carries the source's detection, the figure and the fix", () => {
  expect(alerts({ workload: { callsPerRequest: 8 } }, 'microservices')).toEqual([
    {
      antiPattern: 'distributed-monolith',
      name: 'Distributed Monolith',
      detection: 'Synchronous chains of service calls',
      figure: '8 calls between services per request (warned from 5)',
      fix: 'Event-driven communication',
    },
  ])
})

describe('microservices', () => {
  test.each<[string, ScenarioParts, string[]]>([
    ['the default workload raises nothing', {}, []],
    [
      'released together',
      { situation: { independentDeploys: false } },
      ['distributed-monolith: independent deploys: not needed'],
    ],
    ['released alone', { situation: { independentDeploys: true } }, []],
    [
      'a database shared',
      { situation: { sharedDatabase: true } },
      ['distributed-monolith: one database for several services'],
    ],
    ['a database each', { situation: { sharedDatabase: false } }, []],
    ['a short chain', { workload: { callsPerRequest: 4.5 } }, []],
    [
      'a long chain',
      { workload: { callsPerRequest: 5 } },
      ['distributed-monolith: 5 calls between services per request (warned from 5)'],
    ],
    [
      'ten services a team',
      { situation: { teams: 2, independentDeploys: true }, workload: { services: 20 }, people: { engineers: 16 } },
      [],
    ],
    [
      'one more',
      { situation: { teams: 2 }, workload: { services: 21 }, people: { engineers: 16 } },
      ['microservice-sprawl: 21 services for 2 teams: more than 10 each'],
    ],
    ['two services an engineer', { workload: { services: 16 } }, []],
    [
      'one more',
      { workload: { services: 17 } },
      ['microservice-sprawl: 17 services for 8 engineers: more than 2 each'],
    ],
  ])('%s', (_, parts, expected) => expect(inSight(parts, 'microservices')).toEqual(expected))

  test('raise nothing while they are not considered', () => {
    const parts = {
      situation: { independentDeploys: false, teams: 1 },
      workload: { services: 500, callsPerRequest: 20 },
    }
    expect(inSight(parts, 'monolith', 'serverless')).toEqual([])
  })
})

describe('complex patterns for a small system of one team', () => {
  const small = { peakQps: 9999, teams: 1 }
  test.each<[string, ScenarioParts, PatternId, string[]]>([
    ['cells', { situation: small }, 'cell-based', ['premature-optimization: Cell-Based for 9,999 QPS and one team']],
    ['cells that are needed', { situation: { ...small, isolationNeeded: true } }, 'cell-based', []],
    ['read models', { situation: small }, 'cqrs', ['premature-optimization: CQRS for 9,999 QPS and one team']],
    ['read models for many reads', { situation: { ...small, highReadVolume: true } }, 'cqrs', []],
    ['read models for other queries', { situation: { ...small, otherQueryModels: true } }, 'cqrs', []],
    ['read models for a ratio that says so', { situation: { ...small, readWriteRatio: 11 } }, 'cqrs', []],
    ['events to be replayed', { situation: { ...small, replayNeeded: true } }, 'event-sourcing', []],
    ['the edge for work without a line', { situation: { ...small, worksOffline: true } }, 'edge-computing', []],
    [
      'cells that are needed, for next to nothing',
      { situation: { peakQps: 999, teams: 1, isolationNeeded: true } },
      'cell-based',
      ['premature-optimization: Cell-Based for 999 QPS and one team (warned below 1,000 QPS)'],
    ],
    ['the same for two teams', { situation: { peakQps: 999, teams: 2, isolationNeeded: true } }, 'cell-based', []],
    ['events for history', { situation: { ...small, auditCritical: true } }, 'event-sourcing', []],
    ['the edge for users everywhere', { situation: { ...small, globalUsers: true } }, 'edge-computing', []],
    ['services that release alone', { situation: { ...small, independentDeploys: true } }, 'microservices', []],
    ['a monolith', { situation: small }, 'monolith', []],
    ['functions', { situation: small }, 'serverless', []],
    ['at 10K QPS', { situation: { ...small, peakQps: 10_000 } }, 'cell-based', []],
    ['two teams', { situation: { ...small, teams: 2 } }, 'cell-based', []],
    ['load not said', { situation: { teams: 1 } }, 'cell-based', []],
    ['teams not said', { situation: { peakQps: 10 } }, 'cell-based', []],
  ])('%s', (_, parts, pattern, expected) => expect(inSight(parts, pattern)).toEqual(expected))

  test('several are named together', () => {
    expect(inSight({ situation: small }, 'cqrs', 'monolith', 'edge-computing')).toEqual([
      'premature-optimization: CQRS, Edge Computing for 9,999 QPS and one team',
    ])
  })
})

describe('event sourcing', () => {
  test.each<[string, ScenarioParts, string[]]>([
    ['history not asked about', {}, ['event-sourcing-everywhere: history as a requirement: not said']],
    [
      'history not needed',
      { situation: { auditCritical: false } },
      ['event-sourcing-everywhere: history as a requirement: no'],
    ],
    ['history needed', { situation: { auditCritical: true } }, []],
    ['changes to be replayed', { situation: { replayNeeded: true } }, []],
    [
      'a fifth is audited, all is event-sourced',
      { situation: { auditCritical: true, auditedPercent: 20 } },
      ['event-sourcing-everywhere: the pattern in 100% of the development, history required in 20% of the system'],
    ],
    [
      'a fifth is audited and event-sourced',
      { situation: { auditCritical: true, auditedPercent: 20 }, people: { patternShare: 0.2 } },
      [],
    ],
    ['few events', { situation: { auditCritical: true }, workload: { eventsPerWrite: 4.5 } }, []],
    [
      'many events',
      { situation: { auditCritical: true }, workload: { eventsPerWrite: 5 } },
      ['event-sourcing-everywhere: 5 events per write (warned from 5)'],
    ],
  ])('%s', (_, parts, expected) => expect(inSight(parts, 'event-sourcing')).toEqual(expected))
})

test("each anti-pattern is raised at most once, in the source's order", () => {
  const everything = {
    situation: { independentDeploys: false, teams: 1, peakQps: 5 },
    workload: { services: 500, callsPerRequest: 20, eventsPerWrite: 9 },
  }
  expect(alerts(everything, ...PATTERN_IDS).map(({ antiPattern }) => antiPattern)).toEqual(
    ANTI_PATTERNS.map(({ id }) => id),
  )
})

test.each(PRESETS)('$name: a monolith is in no anti-pattern', ({ scenario }) => {
  expect(inSight(scenario, 'monolith')).toEqual([])
})
