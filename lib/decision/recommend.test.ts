import { describe, expect, test } from 'vitest'
import { OPERATIONAL_COSTS, PATTERN_IDS, PRESETS, type PatternId } from '@/content'
import { SIMPLEST_FIRST } from '@/content/pattern-ids'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { adviseOn, DECIDER, FACTS, found } from './decision.fixture'
import { adviceSoFar } from './outcomes'
import { recommend } from './recommend'

describe('what is composed', () => {
  test.each<[string, Situation, string[]]>([
    ['nothing said: the simplest', {}, ['monolith']],
    ['a load within one deployable calls for nothing', { peakQps: 9999 }, ['monolith']],
    ['a load beyond one deployable: read models first', { peakQps: 10_000 }, ['cqrs', 'monolith']],
    ['a load beyond their limit: divided', { peakQps: 600_000 }, ['cell-based', 'monolith']],
    ['small, one team', { peakQps: 40, teams: 1 }, ['monolith']],
    // Decomposition
    ['teams that must release alone', { peakQps: 40, teams: 3, independentDeploys: true }, ['microservices']],
    ['releases alone, teams not said', { independentDeploys: true }, ['microservices']],
    ['releases alone, but one team', { teams: 1, independentDeploys: true }, ['monolith']],
    ['many teams at low load, releases not said: module borders', { teams: 6, peakQps: 5 }, ['monolith']],
    ['many teams that release together', { teams: 6, independentDeploys: false }, ['monolith']],
    ['isolation alone', { isolationNeeded: true }, ['monolith']],
    ['isolation of tenants', { isolationNeeded: true, multiTenant: true }, ['cell-based', 'monolith']],
    ['isolation at a large load', { isolationNeeded: true, peakQps: 100_000 }, ['cell-based', 'monolith']],
    [
      'isolation at a medium load, teams to run it',
      { isolationNeeded: true, peakQps: 10_000, teams: 2 },
      ['cell-based', 'monolith'],
    ],
    ['the same for one team', { isolationNeeded: true, peakQps: 10_000, teams: 1 }, ['cqrs', 'monolith']],
    [
      'cells combine with services',
      { isolationNeeded: true, multiTenant: true, independentDeploys: true, teams: 8 },
      ['cell-based', 'microservices'],
    ],
    // Data
    [
      'history, whatever the consistency',
      { auditCritical: true, consistency: 'eventual' },
      ['event-sourcing', 'monolith'],
    ],
    ['changes to be replayed', { replayNeeded: true }, ['event-sourcing', 'monolith']],
    ['many reads at low load', { highReadVolume: true, peakQps: 9999 }, ['monolith']],
    ['many reads at a medium load', { highReadVolume: true, peakQps: 10_000 }, ['cqrs', 'monolith']],
    ['the same by ratio', { readWriteRatio: 10.1, peakQps: 10_000 }, ['cqrs', 'monolith']],
    ['queries of another shape', { otherQueryModels: true, peakQps: 20 }, ['cqrs', 'monolith']],
    ['few queries of another shape: an index', { otherQueryModels: true, peakQps: 19 }, ['monolith']],
    [
      'cells take the read load away',
      { highReadVolume: true, peakQps: 200_000, isolationNeeded: true },
      ['cell-based', 'monolith'],
    ],
    // Runtime
    ['bursts', { loadShape: 'spiky' }, ['serverless']],
    ['nights without load', { lowBaseline: true, loadShape: 'steady' }, ['serverless']],
    ['bursts with strong consistency', { loadShape: 'spiky', consistency: 'strong' }, ['monolith']],
    ['bursts of six teams', { loadShape: 'spiky', teams: 6 }, ['serverless']],
    ['bursts at 50K', { loadShape: 'spiky', peakQps: 50_000 }, ['cqrs', 'monolith']],
    ['bursts, and busy all day', { loadShape: 'spiky', busyAllDay: true }, ['monolith']],
    ['far users alone', { globalUsers: true }, ['monolith']],
    ['far users and little time', { globalUsers: true, latencyTargetMs: 50 }, ['edge-computing']],
    ['far users and enough time', { globalUsers: true, latencyTargetMs: 51 }, ['monolith']],
    [
      'little time, but one central database',
      { globalUsers: true, latencyTargetMs: 50, centralState: true },
      ['monolith'],
    ],
    ['must work without a line', { worksOffline: true, globalUsers: false }, ['edge-computing']],
    // Streams
    ['a stream', { derivedStream: true }, ['kappa-architecture', 'monolith']],
    ['a stream and a batch', { derivedStream: true, batchRecompute: true }, ['lambda-architecture', 'monolith']],
    ['a batch alone', { batchRecompute: true }, ['monolith']],
    [
      'read models filled by both',
      { derivedStream: true, batchRecompute: true, otherQueryModels: true },
      ['cqrs', 'lambda-architecture', 'monolith'],
    ],
    // All together
    ['above 1M: at least divided', { peakQps: 1_000_001 }, ['cell-based', 'monolith']],
    [
      'above 1M, many reads: each cell carries its own',
      { peakQps: 2_000_000, highReadVolume: true },
      ['cell-based', 'monolith'],
    ],
    [
      'above 1M, far users and little time',
      { peakQps: 2_000_000, globalUsers: true, latencyTargetMs: 50 },
      ['edge-computing', 'cell-based'],
    ],
    [
      'history in services',
      { auditCritical: true, independentDeploys: true, teams: 4 },
      ['event-sourcing', 'microservices'],
    ],
  ])('%s', (_, situation, composition) => expect(DECIDER.decide(situation).parts).toEqual(composition))
})

test.each<[string, Situation, PatternId | null, PatternId | null]>([
  ['nothing said', {}, null, null],
  ['the composition comes next', { auditCritical: true }, 'event-sourcing', 'monolith'],
  ['nothing speaks for any other', { teams: 1, independentDeploys: false, peakQps: 5 }, 'monolith', 'serverless'],
  ['reads by far, at a load that does not call for it', { readWriteRatio: 1000, peakQps: 500 }, 'monolith', 'cqrs'],
  ['one pattern called for: the simplest next', { loadShape: 'spiky', teams: 1 }, 'serverless', 'monolith'],
])('winner and runner-up: %s', (_, situation, winner, runnerUp) => {
  const advice = adviseOn(situation)
  expect([advice.winner, advice.runnerUp]).toEqual([winner, runnerUp])
})

describe('verdicts', () => {
  test.each<[string, PatternId, Situation, string]>([
    ['events without a need for history', 'event-sourcing', { auditCritical: false }, 'ruled-out'],
    ['events without it, but to be replayed', 'event-sourcing', { auditCritical: false, replayNeeded: true }, 'fits'],
    ['events, history not asked', 'event-sourcing', { teams: 1 }, 'possible'],
    [
      'services for one team that releases as one',
      'microservices',
      { teams: 1, independentDeploys: false },
      'ruled-out',
    ],
    [
      'services for several teams that release as one',
      'microservices',
      { teams: 3, independentDeploys: false },
      'possible',
    ],
    ['edge for local users', 'edge-computing', { globalUsers: false }, 'ruled-out'],
    ['edge for local users without a line', 'edge-computing', { globalUsers: false, worksOffline: true }, 'fits'],
    ['cells without isolation', 'cell-based', { isolationNeeded: false, teams: 8 }, 'ruled-out'],
    ['cells without isolation above 1M', 'cell-based', { isolationNeeded: false, peakQps: 2_000_000 }, 'fits'],
    [
      'functions for a load that is steady and not low',
      'serverless',
      { loadShape: 'steady', peakQps: 10_000 },
      'ruled-out',
    ],
    [
      'functions for it, with nobody to run servers',
      'serverless',
      { loadShape: 'steady', peakQps: 10_000, operatesServers: false },
      'fits',
    ],
    ['a passed limit rules nothing out', 'monolith', { peakQps: 900_000 }, 'fits'],
  ])('%s', (_, pattern, situation, verdict) => expect(found(adviseOn(situation).ranked, pattern).verdict).toBe(verdict))
})

test('reasons carry the answers they rest on', () => {
  expect(found(adviseOn({ consistency: 'strong', auditCritical: true }).ranked, 'event-sourcing').reasons).toEqual([
    {
      kind: 'need',
      for: true,
      rule: 'history',
      basis: [{ kind: 'answer', answer: 'auditCritical', value: true }],
      because: expect.stringMatching(/^history is a requirement/),
      coveredBy: [],
    },
    {
      kind: 'need',
      for: true,
      rule: 'history-kept',
      basis: [{ kind: 'answer', answer: 'auditCritical', value: true }],
      because: expect.stringMatching(/^every change must be kept/),
      coveredBy: [],
    },
    {
      kind: 'tree-vote',
      for: true,
      question: 'consistency',
      basis: [
        { kind: 'answer', answer: 'consistency', value: 'strong' },
        { kind: 'answer', answer: 'auditCritical', value: true },
      ],
    },
  ])
})

test('anti-patterns are those of the composition', () => {
  const raised = (situation: Situation) =>
    adviseOn(situation).antiPatterns.map(({ antiPattern, detection }) => `${antiPattern}: ${detection}`)
  expect(raised({ independentDeploys: true, teams: 3, sharedDatabase: true })).toEqual([
    'distributed-monolith: Shared database across services',
  ])
  expect(raised({ sharedDatabase: true, teams: 1 })).toEqual([])
})

test('unknown lists the answers not given; a ratio answers for the reads', () => {
  const { unknown } = adviseOn({
    consistency: 'strong',
    readWriteRatio: 3,
    independentDeploys: false,
    teams: 2,
    lowBaseline: false,
  })
  expect(unknown.slice(0, 6)).toEqual([
    'auditCritical',
    'loadShape',
    'globalUsers',
    'isolationNeeded',
    'peakQps',
    'latencyTargetMs',
  ])
})

test('the order of simplicity is that of the operational table', () => {
  const levels = ['Low', 'Medium', 'High', 'Very High']
  const figures = (id: PatternId) =>
    [
      Number(id !== 'monolith'),
      levels.indexOf(OPERATIONAL_COSTS[id].complexity),
      OPERATIONAL_COSTS[id].overhead,
    ] as const
  const derived = [...PATTERN_IDS].sort((a, b) => {
    const [first, second] = [figures(a), figures(b)]
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2]
  })
  expect(SIMPLEST_FIRST).toEqual(derived)
})

test('across the presets', () => {
  const advice = PRESETS.map(({ name, scenario }) => {
    const { name: composition, conflicts, nextQuestion } = recommend(scenarioWith(scenario), FACTS)
    return `${name}: ${composition}; ${conflicts.length} conflicts; next ${nextQuestion?.answer}`
  })
  expect(advice).toMatchInlineSnapshot(`
    [
      "Startup on one server: Monolith; 0 conflicts; next historyUse",
      "Internal audit ledger: Event Sourcing in one deployable; 3 conflicts; next replayNeeded",
      "Shop with seasonal spikes: Serverless; 2 conflicts; next historyUse",
      "Hotel booking engine: CQRS in one deployable; 1 conflicts; next historyUse",
      "Marketplace with four teams: Microservices with a cache; 0 conflicts; next isolationOf",
      "Multi-tenant B2B SaaS: Cell-Based with Microservices; 0 conflicts; next isolationOf",
      "Global reading site: Edge Computing with Cell-Based and enforced module borders; 5 conflicts; next centralState",
    ]
  `)
})

/** One system that grows: each row adds what a year brought. */
test('a scale of situations', () => {
  const years: Situation[] = [
    { consistency: 'eventual', peakQps: 20, teams: 1, loadShape: 'spiky', lowBaseline: true },
    { consistency: 'eventual', peakQps: 800, teams: 2, loadShape: 'steady', lowBaseline: false, highReadVolume: true },
    { consistency: 'eventual', peakQps: 12_000, teams: 3, loadShape: 'steady', highReadVolume: true },
    {
      consistency: 'eventual',
      peakQps: 30_000,
      teams: 6,
      loadShape: 'steady',
      highReadVolume: true,
      independentDeploys: true,
    },
    {
      consistency: 'eventual',
      peakQps: 150_000,
      teams: 12,
      highReadVolume: true,
      independentDeploys: true,
      isolationNeeded: true,
      multiTenant: true,
    },
    {
      consistency: 'eventual',
      peakQps: 2_000_000,
      teams: 40,
      highReadVolume: true,
      independentDeploys: true,
      isolationNeeded: true,
      globalUsers: true,
      latencyTargetMs: 50,
    },
  ]
  expect(years.map((situation) => adviceSoFar(situation, DECIDER).name)).toMatchInlineSnapshot(`
    [
      "Serverless",
      "Monolith",
      "CQRS in one deployable",
      "Microservices with a cache",
      "Cell-Based with Microservices",
      "Cell-Based with Edge Computing and Microservices",
    ]
  `)
})
