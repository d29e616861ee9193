import { describe, expect, test } from 'vitest'
import { TREE } from '@/content/decision/tree'
import type { PatternId } from '@/content/pattern-ids'
import type { Situation } from '@/content/schemas/scenario'
import { normalise } from './normalise'
import { askTree } from './tree'

const ask = (situation: Situation) => askTree(TREE, normalise(situation))
const STRONG = 'Yes → Financial/Critical Data'
const EVENTUAL = 'No → Can Accept Eventual Consistency'

describe('1. Strong Consistency Required?', () => {
  test.each<[string, Situation, string[], PatternId[]]>([
    ['strong, nothing else', { consistency: 'strong' }, [STRONG], []],
    [
      'strong, neither reads nor audit',
      { consistency: 'strong', highReadVolume: false, auditCritical: false },
      [STRONG],
      [],
    ],
    ['strong, many reads', { consistency: 'strong', highReadVolume: true }, [STRONG, 'High Read Volume?'], ['cqrs']],
    [
      'strong, audited',
      { consistency: 'strong', auditCritical: true },
      [STRONG, 'Audit Critical?'],
      ['event-sourcing'],
    ],
    [
      'strong, many reads, audited',
      { consistency: 'strong', highReadVolume: true, auditCritical: true },
      [STRONG, 'High Read Volume?', 'Audit Critical?'],
      ['cqrs', 'event-sourcing'],
    ],
    [
      'strong: what hangs under eventual is not asked',
      { consistency: 'strong', independentDeploys: true, loadShape: 'spiky', globalUsers: true },
      [STRONG],
      [],
    ],
    ['eventual, nothing else', { consistency: 'eventual' }, [EVENTUAL], []],
    [
      'eventual, autonomous teams',
      { consistency: 'eventual', independentDeploys: true },
      [EVENTUAL, 'Team Autonomy Important?'],
      ['microservices'],
    ],
    [
      'eventual, spiky',
      { consistency: 'eventual', loadShape: 'spiky' },
      [EVENTUAL, 'Spiky/Variable Load?'],
      ['serverless'],
    ],
    ['eventual, steady', { consistency: 'eventual', loadShape: 'steady' }, [EVENTUAL], []],
    [
      'eventual, global',
      { consistency: 'eventual', globalUsers: true },
      [EVENTUAL, 'Global Users?'],
      ['edge-computing'],
    ],
    [
      'eventual, isolated and large',
      { consistency: 'eventual', isolationNeeded: true, peakQps: 100_000 },
      [EVENTUAL, 'Large Scale + Isolation?'],
      ['cell-based'],
    ],
    [
      'eventual, isolated and not large',
      { consistency: 'eventual', isolationNeeded: true, peakQps: 99_999 },
      [EVENTUAL],
      [],
    ],
    ['eventual, isolated, load not said', { consistency: 'eventual', isolationNeeded: true }, [EVENTUAL], []],
    [
      'eventual, large and not isolated',
      { consistency: 'eventual', isolationNeeded: false, peakQps: 500_000 },
      [EVENTUAL],
      [],
    ],
    [
      'eventual, everything',
      {
        consistency: 'eventual',
        independentDeploys: true,
        loadShape: 'spiky',
        globalUsers: true,
        isolationNeeded: true,
        peakQps: 2_000_000,
      },
      [EVENTUAL, 'Team Autonomy Important?', 'Spiky/Variable Load?', 'Global Users?', 'Large Scale + Isolation?'],
      ['microservices', 'serverless', 'edge-computing', 'cell-based'],
    ],
    [
      'eventual: reads and audit are not asked',
      { consistency: 'eventual', highReadVolume: true, auditCritical: true },
      [EVENTUAL],
      [],
    ],
    [
      'not said: nothing, whatever else is',
      { highReadVolume: true, auditCritical: true, loadShape: 'spiky', globalUsers: true },
      [],
      [],
    ],
  ])('%s', (_, situation, path, patterns) => {
    const { consistency } = ask(situation)
    expect(consistency.path).toEqual(path.length > 0 ? ['Strong Consistency Required?', ...path] : [])
    expect(consistency.patterns).toEqual(patterns)
    expect(consistency).not.toHaveProperty('says')
  })
})

describe('2. Scale Requirements?', () => {
  test.each<[number, string, PatternId[]]>([
    [0, '<10K QPS', ['monolith']],
    [9999.99, '<10K QPS', ['monolith']],
    [10_000, '10K-100K QPS', ['cqrs', 'microservices']],
    [99_999, '10K-100K QPS', ['cqrs', 'microservices']],
    [99_999.99, '10K-100K QPS', ['cqrs', 'microservices']],
    [100_000, '100K-1M QPS', ['cell-based', 'edge-computing']],
    [1_000_000, '100K-1M QPS', ['cell-based', 'edge-computing']],
    [1_000_001, '>1M QPS', []],
    [1e9, '>1M QPS', []],
  ])('%d QPS', (peakQps, band, patterns) => {
    const { scale } = ask({ peakQps })
    expect(scale.path).toEqual(['Scale Requirements?', band])
    expect(scale.patterns).toEqual(patterns)
    expect(scale.says).toBe(peakQps > 1_000_000 ? 'combination' : undefined)
  })
})

describe('3. Team Structure?', () => {
  test.each<[number, string, PatternId[]]>([
    [1, 'Single Team', ['monolith', 'cqrs']],
    [2, '2-5 Teams', ['microservices']],
    [5, '2-5 Teams', ['microservices']],
    [6, '>5 Teams', ['cell-based', 'microservices']],
    [100, '>5 Teams', ['cell-based', 'microservices']],
  ])('%d teams', (teams, branch, patterns) => {
    expect(ask({ teams }).team).toMatchObject({ path: ['Team Structure?', branch], patterns })
  })
})

test('without an answer every question says nothing', () => {
  for (const answer of Object.values(ask({}))) expect(answer).toMatchObject({ path: [], taken: [], patterns: [] })
})

describe('missing: the answers that could still open a branch', () => {
  test.each<[string, Situation, string[]]>([
    ['nothing said: the first answer alone', {}, ['consistency']],
    ['strong', { consistency: 'strong' }, ['highReadVolume', 'auditCritical']],
    ['strong, audit said', { consistency: 'strong', auditCritical: false }, ['highReadVolume']],
    [
      'eventual',
      { consistency: 'eventual' },
      ['independentDeploys', 'loadShape', 'globalUsers', 'isolationNeeded', 'peakQps'],
    ],
    [
      'eventual, load too small for cells: isolation no longer matters',
      { consistency: 'eventual', peakQps: 50 },
      ['independentDeploys', 'loadShape', 'globalUsers'],
    ],
    ['all said', { consistency: 'strong', highReadVolume: true, auditCritical: false }, []],
  ])('%s', (_, situation, missing) => expect(ask(situation).consistency.missing).toEqual(missing))

  test('of load and teams', () => {
    expect([ask({}).scale.missing, ask({ peakQps: 5 }).scale.missing]).toEqual([['peakQps'], []])
    expect([ask({}).team.missing, ask({ teams: 5 }).team.missing]).toEqual([['teams'], []])
  })
})
