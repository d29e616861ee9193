import { describe, expect, test } from 'vitest'
import { ANTI_PATTERNS } from '@/content/anti-patterns/anti-patterns'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { PRESETS } from '@/content/scenarios/presets'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import type { Figure } from '@/lib/rules'
import { detectAntiPatterns } from '.'

const alerts = (parts: ScenarioParts, ...patterns: PatternId[]) =>
  detectAntiPatterns(scenarioWith(parts), patterns, ANTI_PATTERNS)
const raised = (parts: ScenarioParts, ...patterns: PatternId[]) =>
  alerts(parts, ...patterns).map(({ antiPattern, figures }) => `${antiPattern}: ${figures.map(short).join(', ')}`)

/** A figure short enough for a row of a table. */
function short(figure: Figure): string {
  switch (figure.kind) {
    case 'part':
      return figure.part
    case 'answer':
      return `${figure.answer} ${figure.value}`
    case 'field':
      return `${figure.field} ${figure.value}${figure.byDefault ? ' by default' : ''}`
    case 'ratio':
      return `${short(figure.of)} for ${short(figure.per)}`
  }
}

test("an alert has the reference guide's detection and fix, and the figures that raised it", () => {
  expect(alerts({ workload: { callsPerRequest: 8 } }, 'microservices')).toEqual([
    {
      antiPattern: 'distributed-monolith',
      name: 'Distributed Monolith',
      detection: 'Synchronous chains of service calls',
      figures: [
        { kind: 'part', part: 'microservices' },
        { kind: 'field', field: 'workload.callsPerRequest', value: 8, byDefault: false, bounds: { atLeast: 5 } },
      ],
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
      ['distributed-monolith: microservices, independentDeploys false'],
    ],
    ['released alone', { situation: { independentDeploys: true } }, []],
    [
      'a database shared',
      { situation: { sharedDatabase: true } },
      ['distributed-monolith: microservices, sharedDatabase true'],
    ],
    ['a database for each service', { situation: { sharedDatabase: false } }, []],
    ['a short chain', { workload: { callsPerRequest: 4.5 } }, []],
    [
      'a long chain',
      { workload: { callsPerRequest: 5 } },
      ['distributed-monolith: microservices, workload.callsPerRequest 5'],
    ],
    [
      'ten services for each team',
      { situation: { teams: 2, independentDeploys: true }, workload: { services: 20 }, people: { engineers: 16 } },
      [],
    ],
    [
      'one more',
      { situation: { teams: 2 }, workload: { services: 21 }, people: { engineers: 16 } },
      ['microservice-sprawl: microservices, workload.services 21 for teams 2'],
    ],
    ['two services for each engineer', { workload: { services: 14 } }, []],
    [
      'one more',
      { workload: { services: 15 } },
      ['microservice-sprawl: microservices, workload.services 15 for people.engineers 7 by default'],
    ],
  ])('%s', (_, parts, expected) => expect(raised(parts, 'microservices')).toEqual(expected))

  test('raise nothing when they are not among the patterns', () => {
    const parts = {
      situation: { independentDeploys: false, teams: 1 },
      workload: { services: 500, callsPerRequest: 20 },
    }
    expect(raised(parts, 'monolith', 'serverless')).toEqual([])
  })
})

describe('complex patterns for a small system of one team', () => {
  const small = { peakQps: 9999, teams: 1 }
  test.each<[string, ScenarioParts, PatternId, string[]]>([
    ['cells', { situation: small }, 'cell-based', ['premature-optimization: cell-based, peakQps 9999, teams 1']],
    ['cells that are needed', { situation: { ...small, isolationNeeded: true } }, 'cell-based', []],
    ['read models', { situation: small }, 'cqrs', ['premature-optimization: cqrs, peakQps 9999, teams 1']],
    ['read models for many reads', { situation: { ...small, highReadVolume: true } }, 'cqrs', []],
    ['read models for other queries', { situation: { ...small, otherQueryModels: true } }, 'cqrs', []],
    ['read models for a read/write ratio above 10', { situation: { ...small, readWriteRatio: 11 } }, 'cqrs', []],
    ['events to be replayed', { situation: { ...small, replayNeeded: true } }, 'event-sourcing', []],
    ['the edge for offline work', { situation: { ...small, worksOffline: true } }, 'edge-computing', []],
    [
      'cells that isolation requires, at less than 1,000 requests/s',
      { situation: { peakQps: 999, teams: 1, isolationNeeded: true } },
      'cell-based',
      ['premature-optimization: cell-based, peakQps 999, teams 1'],
    ],
    ['the same for two teams', { situation: { peakQps: 999, teams: 2, isolationNeeded: true } }, 'cell-based', []],
    ['events for history', { situation: { ...small, auditCritical: true } }, 'event-sourcing', []],
    ['the edge for users everywhere', { situation: { ...small, globalUsers: true } }, 'edge-computing', []],
    ['services that release alone', { situation: { ...small, independentDeploys: true } }, 'microservices', []],
    ['a monolith', { situation: small }, 'monolith', []],
    ['functions', { situation: small }, 'serverless', []],
    ['at 10,000 requests/s', { situation: { ...small, peakQps: 10_000 } }, 'cell-based', []],
    ['two teams', { situation: { ...small, teams: 2 } }, 'cell-based', []],
    ['load not given', { situation: { teams: 1 } }, 'cell-based', []],
    ['teams not given', { situation: { peakQps: 10 } }, 'cell-based', []],
  ])('%s', (_, parts, pattern, expected) => expect(raised(parts, pattern)).toEqual(expected))

  test('several patterns share one alert', () => {
    expect(raised({ situation: small }, 'cqrs', 'monolith', 'edge-computing')).toEqual([
      'premature-optimization: cqrs, edge-computing, peakQps 9999, teams 1',
    ])
  })
})

describe('event sourcing', () => {
  test.each<[string, ScenarioParts, string[]]>([
    ['history not asked about', {}, ['event-sourcing-everywhere: event-sourcing, auditCritical null']],
    [
      'history not needed',
      { situation: { auditCritical: false } },
      ['event-sourcing-everywhere: event-sourcing, auditCritical false'],
    ],
    ['history needed', { situation: { auditCritical: true } }, []],
    ['changes to be replayed', { situation: { replayNeeded: true } }, []],
    [
      'a fifth is audited, half is event-sourced',
      { situation: { auditCritical: true, auditedPercent: 20 }, people: { patternShare: 0.5 } },
      ['event-sourcing-everywhere: event-sourcing, people.patternShare 0.5 for auditedPercent 20'],
    ],
    [
      'a fifth is audited, and the share of the system is the default, which raises nothing',
      { situation: { auditCritical: true, auditedPercent: 20 } },
      [],
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
      ['event-sourcing-everywhere: event-sourcing, workload.eventsPerWrite 5'],
    ],
  ])('%s', (_, parts, expected) => expect(raised(parts, 'event-sourcing')).toEqual(expected))
})

test("each anti-pattern is raised at most once, in the reference guide's order", () => {
  const everything = {
    situation: { independentDeploys: false, teams: 1, peakQps: 5 },
    workload: { services: 500, callsPerRequest: 20, eventsPerWrite: 9 },
  }
  expect(alerts(everything, ...PATTERN_IDS).map(({ antiPattern }) => antiPattern)).toEqual(
    ANTI_PATTERNS.map(({ id }) => id),
  )
})

test.each(PATTERN_IDS)('%s: no default figure of ours raises an anti-pattern', (pattern) => {
  const asked: ScenarioParts = { situation: { auditCritical: true, auditedPercent: 1, teams: 1 } }
  expect(raised(asked, pattern)).toEqual([])
})

test.each(PRESETS)('$name: a monolith raises no anti-pattern', ({ scenario }) => {
  expect(raised(scenario, 'monolith')).toEqual([])
})
