import { describe, expect, test } from 'vitest'
import { OPERATIONAL_COSTS, PATTERN_IDS, PRESETS, type PatternId } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { adviseOn, FACTS, found } from './decision.fixture'
import { recommend } from './recommend'
import { SIMPLEST_FIRST } from './simplicity'
import { FIRST_ANSWER } from './why'

describe('what is composed', () => {
  test.each<[string, Situation, string[]]>([
    ['nothing said: the simplest', {}, ['monolith']],
    ['a load alone calls for nothing', { peakQps: 500_000 }, ['monolith']],
    ['small, one team', { peakQps: 40, teams: 1 }, ['monolith']],
    // Decomposition
    ['teams that must release alone', { peakQps: 40, teams: 3, independentDeploys: true }, ['microservices']],
    ['releases alone, teams not said', { independentDeploys: true }, ['microservices']],
    ['releases alone, but one team', { teams: 1, independentDeploys: true }, ['monolith']],
    ['many teams at low load, releases not said', { teams: 6, peakQps: 5 }, ['microservices']],
    ['many teams that release together', { teams: 6, independentDeploys: false }, ['monolith']],
    ['isolation alone', { isolationNeeded: true }, ['monolith']],
    ['isolation of tenants', { isolationNeeded: true, multiTenant: true }, ['cell-based', 'monolith']],
    ['isolation at a large load', { isolationNeeded: true, peakQps: 100_000 }, ['cell-based', 'monolith']],
    [
      'isolation at a medium load, teams to run it',
      { isolationNeeded: true, peakQps: 10_000, teams: 2 },
      ['cell-based', 'monolith'],
    ],
    ['the same for one team', { isolationNeeded: true, peakQps: 10_000, teams: 1 }, ['monolith']],
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
    ['ten to one is not more than ten', { readWriteRatio: 10, peakQps: 10_000 }, ['monolith']],
    [
      'the ratio comes before the other answer',
      { readWriteRatio: 3, highReadVolume: true, peakQps: 10_000 },
      ['monolith'],
    ],
    ['queries of another shape', { otherQueryModels: true, peakQps: 5 }, ['cqrs', 'monolith']],
    [
      'cells take the read load away',
      { highReadVolume: true, peakQps: 200_000, isolationNeeded: true },
      ['cell-based', 'monolith'],
    ],
    // Runtime
    ['bursts', { loadShape: 'spiky' }, ['serverless']],
    ['nights without load', { lowBaseline: true, loadShape: 'steady' }, ['serverless']],
    ['bursts with strong consistency', { loadShape: 'spiky', consistency: 'strong' }, ['monolith']],
    ['bursts of six teams', { loadShape: 'spiky', teams: 6 }, ['microservices']],
    ['bursts at 50K', { loadShape: 'spiky', peakQps: 50_000 }, ['monolith']],
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
    ['above 1M, many reads', { peakQps: 2_000_000, highReadVolume: true }, ['cell-based', 'cqrs', 'monolith']],
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
  ])('%s', (_, situation, composition) => expect(adviseOn(situation).composition).toEqual(composition))
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

describe('why, in words', () => {
  test.each<[string, Situation, string[]]>([
    ['nothing said', {}, [FIRST_ANSWER]],
    [
      'by default',
      { consistency: 'strong' },
      ['Simple by default: nothing you said calls for another pattern, so Monolith is the place to start.'],
    ],
    [
      'by needs, with what they rest on',
      { peakQps: 40, teams: 3, independentDeploys: true, auditCritical: true },
      [
        'Event Sourcing leads. History required: history is a requirement in itself, and history that was not ' +
          'recorded cannot be added later.',
        'Microservices joins it. 3 teams, teams deploy independently: in one deployable they would wait for each ' +
          'other.',
        'Monolith is named by the scale question of the tree and left out. 3 teams, teams deploy independently: ' +
          'they share one release here.',
      ],
    ],
    [
      'above 1M queries per second',
      { peakQps: 2_000_000, teams: 1 },
      [
        'Above 1M QPS the tree names a combination of patterns. It is one of Cell-Based and Monolith.',
        'Cell-Based leads. 2,000,000 requests/s: such a load has to be divided; a cell is a share of it with everything ' +
          'it needs.',
        'Monolith: each cell holds one whole deployable, as nothing calls for services within it.',
        'CQRS is named by the team question of the tree and left out. Could still be called for; not answered: ' +
          'need for separate read models or read volume.',
      ],
    ],
  ])('%s', (_, situation, why) => expect(adviseOn(situation).why).toEqual(why))
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

describe('reasons', () => {
  const sentences = (situation: Situation, pattern: PatternId) =>
    found(adviseOn(situation).ranked, pattern).reasons.map(({ tag, sentence }) => `${tag}: ${sentence}`)

  test('carry the answers they rest on', () => {
    expect(found(adviseOn({ consistency: 'strong', auditCritical: true }).ranked, 'event-sourcing').reasons).toEqual([
      {
        tag: 'need',
        for: true,
        sentence:
          'History required: history is a requirement in itself, and history that was not recorded cannot be ' +
          'added later.',
        figures: { auditCritical: 'history required' },
      },
      {
        tag: 'tree-vote',
        for: true,
        sentence: 'The consistency question names it: strong consistency, history required.',
        figures: { question: 'consistency', consistency: 'strong consistency', auditCritical: 'history required' },
      },
    ])
  })

  test('say what stops a pattern', () =>
    expect(sentences({ loadShape: 'spiky', consistency: 'strong', peakQps: 5 }, 'serverless')).toEqual([
      'sign: Spiky load: capacity for the bursts would stand idle between them.',
      'stopped: Strong consistency: functions keep no state and no connection, and the source names them only ' +
        'where eventual consistency is accepted.',
    ]))

  test('say what another part does already', () =>
    expect(
      sentences({ highReadVolume: true, peakQps: 200_000, isolationNeeded: true, otherQueryModels: false }, 'cqrs'),
    ).toContain(
      'stopped: More than ten reads for each write, 200,000 requests/s: reading decides the size of the system, and ' +
        'read models grow without the write side; Cell-Based meets that already.',
    ))

  test('a passed limit warns with both figures', () => {
    const { ranked } = recommend(
      scenarioWith({ situation: { highReadVolume: true, peakQps: 90_000, teams: 1 }, workload: { readShare: 0.1 } }),
      FACTS,
    )
    expect(ranked[0]?.reasons.filter(({ tag }) => tag === 'limit')).toEqual([
      {
        tag: 'limit',
        for: false,
        sentence:
          'Past a stated limit, "Write: 50K TPS": 81,000 against 50,000 writes per second. It describes one ' +
          'stack, so it warns.',
        figures: { limit: 'Write: 50K TPS', demand: 81_000, ceiling: 50_000 },
      },
    ])
  })

  test('what is not known is named', () =>
    expect(sentences({ peakQps: 40 }, 'serverless')).toEqual([
      'unknown: Could still be called for; not answered: shape of the load, low baseline or people to operate servers.',
    ]))

  test('nothing calls, nothing is open: what would', () =>
    expect(
      sentences({ isolationNeeded: true, multiTenant: false, peakQps: 5000, teams: 1 }, 'cell-based').at(-1),
    ).toMatch(/^stopped: Nothing calls for it\. What would: /))
})

test('anti-patterns are those of the composition', () => {
  const raised = (situation: Situation) =>
    adviseOn(situation).antiPatterns.map(({ antiPattern, figure }) => `${antiPattern}: ${figure}`)
  expect(raised({ independentDeploys: true, teams: 3, sharedDatabase: true })).toEqual([
    'distributed-monolith: one database for several services',
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
      "Startup on one server: Monolith; 0 conflicts; next otherQueryModels",
      "Internal audit ledger: Event Sourcing with the Monolith; 2 conflicts; next derivedStream",
      "Shop with seasonal spikes: Serverless; 2 conflicts; next busyAllDay",
      "Hotel booking engine: CQRS with the Monolith; 1 conflicts; next replayNeeded",
      "Marketplace with four teams: Microservices with CQRS; 0 conflicts; next replayNeeded",
      "Multi-tenant B2B SaaS: Cell-Based with Microservices; 0 conflicts; next derivedStream",
      "Global reading site: Edge Computing with Cell-Based; 5 conflicts; next centralState",
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
  expect(years.map((situation) => adviseOn(situation).name)).toMatchInlineSnapshot(`
    [
      "Serverless",
      "Monolith",
      "CQRS with the Monolith",
      "Microservices with CQRS",
      "Cell-Based with Microservices",
      "Cell-Based with Edge Computing and Microservices",
    ]
  `)
})
