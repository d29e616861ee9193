import { describe, expect, test } from 'vitest'
import { ANTI_PATTERNS, OPERATIONAL_COSTS, PATTERN_IDS, PRESETS, SCALE_LIMITS, TREE, type PatternId } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { NEEDS } from './needs'
import { WEIGHTS } from './ranking'
import { recommend } from './recommend'
import { SIMPLEST_FIRST } from './simplicity'
import type { DecisionFacts, RankedPattern } from './types'
import { FIRST_ANSWER } from './why'

const FACTS: DecisionFacts = { tree: TREE, limits: SCALE_LIMITS, antiPatterns: ANTI_PATTERNS }

const advise = (parts: ScenarioParts) => recommend(scenarioWith(parts), FACTS)
const adviseOn = (situation: Situation) => advise({ situation })
const verdictOn = (pattern: PatternId, situation: Situation) => found(adviseOn(situation).ranked, pattern).verdict
const found = (ranked: RankedPattern[], pattern: PatternId) => ranked.find((one) => one.pattern === pattern)!

describe('who wins, and who comes next', () => {
  test.each<[string, Situation, PatternId | null, PatternId | null]>([
    ['nothing said', {}, null, null],
    ['small, one team', { peakQps: 40, teams: 1 }, 'monolith', 'cqrs'],
    ['votes: two questions against one', { peakQps: 20_000, teams: 3 }, 'microservices', 'cqrs'],
    ['votes: all three', { consistency: 'strong', highReadVolume: true, peakQps: 20_000, teams: 1 }, 'cqrs', 'microservices'],
    ['tie, small load and several teams: the simpler', { peakQps: 40, teams: 3 }, 'monolith', 'microservices'],
    ['tie, the same with teams that must release alone: the need', { peakQps: 40, teams: 3, independentDeploys: true }, 'microservices', 'monolith'],
    ['tie, reads and history: history', { consistency: 'strong', highReadVolume: true, auditCritical: true }, 'event-sourcing', 'cqrs'],
    ['tie at a load beyond the monolith: the simplest of the others', { peakQps: 500_000, teams: 1 }, 'cqrs', 'cell-based'],
    ['tie, the same with isolation: cells', { peakQps: 500_000, teams: 1, isolationNeeded: true }, 'cell-based', 'cqrs'],
    ['large and isolated, releases alone: cells before services', { consistency: 'eventual', peakQps: 500_000, isolationNeeded: true, independentDeploys: true, teams: 8 }, 'cell-based', 'microservices'],
    ['ruled out: cells without a need for isolation', { peakQps: 500_000, isolationNeeded: false }, 'edge-computing', 'monolith'],
    ['ruled out: all that the tree names', { peakQps: 500_000, isolationNeeded: false, globalUsers: false }, 'monolith', null],
    ['a combination, nothing else said', { peakQps: 2_000_000 }, 'cell-based', 'edge-computing'],
    ['a combination, and another vote', { peakQps: 2_000_000, teams: 3 }, 'microservices', 'cell-based'],
    ['a combination, and a vote for a part of it', { peakQps: 2_000_000, teams: 6 }, 'cell-based', 'microservices'],
    ['a combination, one team: not the monolith', { peakQps: 2_000_000, teams: 1 }, 'cqrs', 'monolith'],
    ['something said, nothing named: simple by default', { consistency: 'strong' }, 'monolith', null],
    ['nothing named, but a need', { auditCritical: true }, 'event-sourcing', 'monolith'],
    ['one vote alone', { consistency: 'eventual', loadShape: 'spiky' }, 'serverless', 'monolith'],
    ['the simpler of two leaves', { consistency: 'eventual', loadShape: 'spiky', globalUsers: true }, 'serverless', 'edge-computing'],
  ])('%s', (_, situation, winner, runnerUp) => {
    const advice = adviseOn(situation)
    expect([advice.winner, advice.runnerUp]).toEqual([winner, runnerUp])
  })
})

describe('why, in words', () => {
  test.each<[string, Situation, string[]]>([
    ['nothing said', {}, [FIRST_ANSWER]],
    [
      'by votes',
      { peakQps: 20_000, teams: 3 },
      ['Microservices is named by 2 of 3 questions of the tree: the scale question (20,000 QPS) and the team question (3 teams).'],
    ],
    [
      'by a need',
      { peakQps: 40, teams: 3, independentDeploys: true },
      [
        'Microservices is named by 1 of 3 questions of the tree: the team question (3 teams).',
        'Level with Monolith. Several teams must release on their own; in one deployable they wait for each other.',
      ],
    ],
    [
      'by simplicity',
      { peakQps: 500_000, teams: 1 },
      [
        'CQRS is named by 1 of 3 questions of the tree: the team question (1 team).',
        'Level with Cell-Based, Edge Computing and Monolith. Of patterns that are level, the simpler one comes first; the Monolith not, as the tree names it below 10K QPS only.',
      ],
    ],
    ['by default', { consistency: 'strong' }, ['Simple by default: nothing you said gives a reason that holds for another pattern, so Monolith is the place to start.']],
    [
      'by a need alone',
      { auditCritical: true },
      ['No question of the tree names a pattern, but a need does. History is a requirement in itself, and history that was not recorded cannot be added later.'],
    ],
    [
      'for want of a single pattern',
      { peakQps: 2_000_000 },
      [
        'Above 1M QPS (2,000,000 QPS) the tree names a combination of patterns and no single one: take Cell-Based as its first part.',
        'Cell-Based is named for the band of load below, and no question names another pattern outright.',
        'Level with Edge Computing. Of patterns that are level, the simpler one comes first.',
      ],
    ],
    [
      'by half a vote',
      { peakQps: 2_000_000, teams: 6 },
      [
        'Above 1M QPS (2,000,000 QPS) the tree names a combination of patterns and no single one: take Cell-Based as its first part.',
        'Cell-Based is named by 1 of 3 questions of the tree: the team question (6 teams).',
        'As many votes for Microservices; being named for the band of load below counts for half a vote more.',
      ],
    ],
    [
      'although the tree says otherwise',
      { peakQps: 500_000, isolationNeeded: false },
      [
        'Edge Computing is named by 1 of 3 questions of the tree: the scale question (500,000 QPS).',
        'Cell-Based is named by the tree, but ruled out. Isolation is not needed, and both reasons of the source are about it: "Blast radius control", "Multi-tenant".',
      ],
    ],
  ])('%s', (_, situation, why) => expect(adviseOn(situation).why).toEqual(why))
})

describe('contradictions', () => {
  const between = (situation: Situation) => adviseOn(situation).contradictions.map((one) => one.between.join(' / '))

  test.each<[string, Situation, string[]]>([
    ['load and teams agree', { peakQps: 40, teams: 1 }, []],
    ['load and teams do not', { peakQps: 40, teams: 8 }, ['scale / team']],
    ['a question that names nothing contradicts nothing', { consistency: 'strong', peakQps: 40 }, []],
    ['an unanswered question contradicts nothing', { peakQps: 40 }, []],
    ['a combination against one pattern', { peakQps: 2_000_000, teams: 1 }, ['scale / team']],
    ['all three', { consistency: 'eventual', loadShape: 'spiky', peakQps: 40, teams: 3 }, ['consistency / scale', 'consistency / team', 'scale / team']],
    ['one shared pattern is enough to agree', { consistency: 'eventual', independentDeploys: true, loadShape: 'spiky', teams: 3 }, []],
  ])('%s', (_, situation, pairs) => expect(between(situation)).toEqual(pairs))

  test('are said with their figures', () => {
    expect(adviseOn({ peakQps: 40, teams: 8 }).contradictions[0]?.sentence).toBe(
      'The scale question names Monolith (40 QPS); the team question names Cell-Based or Microservices (8 teams): nothing in common.',
    )
    expect(adviseOn({ consistency: 'eventual', globalUsers: true, peakQps: 1_500_000 }).contradictions[0]?.sentence).toBe(
      'The consistency question names Edge Computing (eventual consistency, users on several continents); '
        + 'the scale question names a combination of patterns in place of one (1,500,000 QPS): nothing in common.',
    )
  })
})

describe('verdicts', () => {
  test.each<[string, PatternId, Situation, RankedPattern['verdict']]>([
    ['events without a need for history', 'event-sourcing', { auditCritical: false }, 'ruled-out'],
    ['events, history not asked', 'event-sourcing', { teams: 1 }, 'undecided'],
    ['services for one team that releases as one', 'microservices', { teams: 1, independentDeploys: false }, 'ruled-out'],
    ['services for several teams that release as one: a doubt', 'microservices', { teams: 3, independentDeploys: false, peakQps: 5 }, 'possible'],
    ['services for one team that might release in parts: a doubt', 'microservices', { teams: 1, peakQps: 20_000 }, 'possible'],
    ['edge for local users', 'edge-computing', { globalUsers: false }, 'ruled-out'],
    ['cells without isolation', 'cell-based', { isolationNeeded: false, teams: 8 }, 'ruled-out'],
    ['functions for a load that is steady and not low', 'serverless', { loadShape: 'steady', peakQps: 10_000 }, 'ruled-out'],
    ['functions for a load that is steady and low: a doubt', 'serverless', { loadShape: 'steady', peakQps: 9999 }, 'possible'],
    ['functions for a steady load of unknown size', 'serverless', { loadShape: 'steady' }, 'possible'],
    ['read models without many reads: a doubt', 'cqrs', { highReadVolume: false, teams: 1, peakQps: 5 }, 'possible'],
    ['read models that a question names', 'cqrs', { teams: 1, peakQps: 5 }, 'fits'],
    ['a monolith that a question names at too much load: a doubt', 'monolith', { teams: 1, peakQps: 50_000 }, 'possible'],
    ['the edge as part of a combination', 'edge-computing', { peakQps: 2_000_000 }, 'possible'],
    ['named by nothing, and nothing left to ask', 'cqrs', { consistency: 'eventual', peakQps: 5, teams: 3 }, 'possible'],
  ])('%s', (_, pattern, situation, verdict) => expect(verdictOn(pattern, situation)).toBe(verdict))

  test('the winner fits, and its doubts are written beside it', () => {
    const winner = adviseOn({ peakQps: 20_000, teams: 3, independentDeploys: false }).ranked[0]!
    expect(winner).toMatchObject({ pattern: 'microservices', verdict: 'fits' })
    expect(winner.reasons.filter((reason) => !reason.for).map(({ tag }) => tag)).toEqual(['need', 'anti-pattern'])
  })
})

describe('reasons', () => {
  test('a vote is explained by the answers that lead to the pattern, not by all of its question', () => {
    const { ranked } = adviseOn({ consistency: 'eventual', independentDeploys: true, loadShape: 'spiky', globalUsers: true })
    const votes = (id: PatternId) => found(ranked, id).reasons.filter(({ tag }) => tag === 'tree-vote').map(({ sentence }) => sentence)
    expect(votes('microservices')).toEqual(['The consistency question names it: eventual consistency, teams release on their own.'])
    expect(votes('serverless')).toEqual(['The consistency question names it: eventual consistency, spiky load.'])
  })

  test('a vote carries the answers it rests on', () => {
    expect(found(adviseOn({ consistency: 'strong', auditCritical: true }).ranked, 'event-sourcing').reasons).toEqual([
      {
        tag: 'tree-vote',
        for: true,
        sentence: 'The consistency question names it: strong consistency, history required.',
        figures: { question: 'consistency', consistency: 'strong consistency', auditCritical: 'history required' },
      },
      {
        tag: 'need',
        for: true,
        sentence: 'History is a requirement in itself, and history that was not recorded cannot be added later.',
        figures: { auditCritical: 'history required' },
      },
    ])
  })

  test('a passed limit warns with both figures and changes no verdict', () => {
    const { winner, ranked, limits: met } = advise({ situation: { consistency: 'strong', highReadVolume: true, peakQps: 90_000, teams: 1 }, workload: { readShare: 0.1 } })
    expect(winner).toBe('cqrs')
    expect(ranked[0]?.reasons.filter(({ tag }) => tag === 'limit')).toEqual([
      {
        tag: 'limit',
        for: false,
        sentence: 'Past a stated limit, "Write: 50K TPS": 81,000 against 50,000 writes per second. It describes one stack, so it warns.',
        figures: { limit: 'Write: 50K TPS', demand: 81_000, ceiling: 50_000 },
      },
    ])
    expect(met.map(({ limit, is }) => `${limit.text}: ${is}`)).toContain('Write: 50K TPS: over')
  })

  test('what is not known is named', () => {
    const reasons = found(adviseOn({ peakQps: 40 }).ranked, 'serverless').reasons
    expect(reasons.map(({ sentence }) => sentence)).toEqual(['No question of the tree names Serverless so far; not answered: consistency and shape of the load.'])
  })
})

test('anti-patterns are those of the winner and the runner-up', () => {
  expect(adviseOn({ peakQps: 40, teams: 3, independentDeploys: false }).antiPatterns.map(({ antiPattern }) => antiPattern)).toEqual(['distributed-monolith'])
  expect(adviseOn({ peakQps: 40, teams: 1, independentDeploys: false, highReadVolume: true }).antiPatterns).toEqual([])
})

test('unknown lists the answers not given', () => {
  expect(adviseOn({ consistency: 'strong', highReadVolume: true, independentDeploys: false, teams: 2 }).unknown).toEqual([
    'auditCritical', 'loadShape', 'globalUsers', 'isolationNeeded', 'peakQps',
  ])
})

test('the order of simplicity is that of the operational table', () => {
  const levels = ['Low', 'Medium', 'High', 'Very High']
  const figures = (id: PatternId) => [Number(id !== 'monolith'), levels.indexOf(OPERATIONAL_COSTS[id].complexity), OPERATIONAL_COSTS[id].overhead] as const
  const derived = [...PATTERN_IDS].sort((a, b) => {
    const [first, second] = [figures(a), figures(b)]
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2]
  })
  expect(SIMPLEST_FIRST).toEqual(derived)
})

test('each rule outweighs all that follow it together', () => {
  const most = { partOfCombination: 1, urgency: NEEDS.length, simplicity: PATTERN_IDS.length }
  expect(WEIGHTS.vote).toBeGreaterThan(WEIGHTS.partOfCombination + WEIGHTS.urgency * most.urgency + most.simplicity)
  expect(WEIGHTS.partOfCombination).toBeGreaterThan(WEIGHTS.urgency * most.urgency + most.simplicity)
  expect(WEIGHTS.urgency).toBeGreaterThan(most.simplicity)
  expect(-WEIGHTS.ruledOut).toBeGreaterThan(WEIGHTS.vote * 3 + WEIGHTS.partOfCombination + WEIGHTS.urgency * most.urgency + most.simplicity)
})

test('across the presets', () => {
  const advice = PRESETS.map(({ name, scenario }) => {
    const { winner, runnerUp, contradictions } = advise(scenario)
    return `${name}: ${winner}, then ${runnerUp}; ${contradictions.length} contradictions`
  })
  expect(advice).toMatchInlineSnapshot(`
    [
      "Startup on one server: monolith, then cqrs; 0 contradictions",
      "Internal audit ledger: monolith, then event-sourcing; 2 contradictions",
      "Shop with seasonal spikes: monolith, then serverless; 2 contradictions",
      "Hotel booking engine: cqrs, then monolith; 0 contradictions",
      "Marketplace with four teams: microservices, then cqrs; 0 contradictions",
      "Multi-tenant B2B SaaS: cell-based, then microservices; 0 contradictions",
      "Global reading site: edge-computing, then microservices; 3 contradictions",
    ]
  `)
})
