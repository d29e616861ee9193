import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, type PatternId } from '@/content'
import type { OptionId } from '@/content/options/option-ids'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { conflictsIn } from './conflicts'
import { adviseOn, DECIDER } from './decision.fixture'

/** Faults that were found when the recommendation was tried on published decisions: none may come back. */
const decide = (situation: Situation) => DECIDER.decide(situation)
const conflicts = (situation: Situation) =>
  conflictsIn(situation, decide(situation).parts, [], DECISION_FACTS.conflicts, DECIDER).map(({ id }) => id)

describe('rules A to F and the faults, as a table', () => {
  /** [what broke, answers, leads, options that must be there, conflicts that must be said] */
  test.each<[string, Situation, PatternId, OptionId[], string[]]>([
    [
      'A: many teams do not exclude functions where nobody runs servers',
      {
        teams: 12,
        operatesServers: false,
        loadShape: 'spiky',
        consistency: 'eventual',
        independentDeploys: true,
        peakQps: 500,
      },
      'microservices',
      [],
      [],
    ],
    [
      'A: six teams of one code base with bursts',
      { teams: 6, loadShape: 'spiky', independentDeploys: false },
      'serverless',
      [],
      [],
    ],
    [
      'B and 3: one team with tenants is not sent to cells',
      { isolationNeeded: true, multiTenant: true, teams: 1, peakQps: 5 },
      'monolith',
      ['database-per-tenant'],
      [],
    ],
    [
      'C: parts of the system are no groups of customers',
      { isolationNeeded: true, isolationOf: 'parts', multiTenant: true, teams: 8, peakQps: 500 },
      'monolith',
      [],
      [],
    ],
    [
      "C: customers' own code calls for a sandbox",
      { isolationNeeded: true, isolationOf: 'code', multiTenant: true, teams: 3, peakQps: 500 },
      'monolith',
      [],
      ['code-of-customers'],
    ],
    [
      'C: data apart is a database for each',
      { isolationOf: 'data', teams: 3, peakQps: 500 },
      'monolith',
      ['database-per-tenant'],
      [],
    ],
    [
      'D: a log of changes',
      { auditCritical: true, historyUse: 'changes', teams: 1, peakQps: 100 },
      'monolith',
      ['audit-table'],
      [],
    ],
    ['D: dated versions', { historyUse: 'versions', teams: 1, peakQps: 100 }, 'monolith', ['temporal-tables'], []],
    [
      'D: only rebuilding calls for events',
      { historyUse: 'rebuild', teams: 1, peakQps: 100 },
      'event-sourcing',
      [],
      [],
    ],
    [
      'D and 3: five per cent audited do not lead',
      { auditCritical: true, auditedPercent: 5, peakQps: 100, teams: 1 },
      'monolith',
      ['audit-table'],
      [],
    ],
    [
      'E: a part whose queries need another model',
      { partOfSystem: true, otherQueryModels: true, independentDeploys: true, teams: 8, peakQps: 500 },
      'cqrs',
      [],
      [],
    ],
    [
      'E: read models come before independent releases',
      { otherQueryModels: true, independentDeploys: true, teams: 8, peakQps: 500 },
      'cqrs',
      [],
      [],
    ],
    ['F: data stays in its jurisdictions', { jurisdictions: 2, teams: 8, peakQps: 500 }, 'cell-based', [], []],
    ['F: a wish to run less', { runsLess: true, teams: 1, consistency: 'eventual', peakQps: 50 }, 'serverless', [], []],
    [
      'F and 11: erasure against events that never change',
      { replayNeeded: true, erasure: true, teams: 1, peakQps: 50 },
      'event-sourcing',
      [],
      ['erasure-and-events'],
    ],
    [
      '2: offline work with a central database',
      { worksOffline: true, centralState: true, teams: 3, peakQps: 200, globalUsers: false },
      'edge-computing',
      [],
      ['offline-and-central-data'],
    ],
    [
      '4: thirty milliseconds everywhere with strong consistency',
      { globalUsers: true, latencyTargetMs: 30, consistency: 'strong', peakQps: 500, teams: 1 },
      'monolith',
      [],
      ['distance-and-central-data'],
    ],
    [
      '6: idle and busy',
      { lowBaseline: true, busyAllDay: true, loadShape: 'spiky', teams: 1, consistency: 'eventual' },
      'monolith',
      [],
      ['idle-and-busy'],
    ],
    [
      '6: large payloads are not the same as busy',
      { operatesServers: false, largePayloads: true, loadShape: 'spiky', teams: 1 },
      'serverless',
      [],
      ['nobody-operates-large-payloads'],
    ],
    [
      '8: another query model at one request a second',
      { otherQueryModels: true, peakQps: 1, teams: 1 },
      'monolith',
      ['search-index'],
      [],
    ],
    [
      '8: history without replay at one request a second',
      { auditCritical: true, replayNeeded: false, peakQps: 1, teams: 1 },
      'monolith',
      ['audit-table'],
      [],
    ],
    [
      '12: reads without end and far users',
      {
        globalUsers: true,
        readWriteRatio: 100_000,
        consistency: 'eventual',
        loadShape: 'steady',
        teams: 1,
        peakQps: 5000,
      },
      'monolith',
      ['edge-cache'],
      [],
    ],
  ])('%s', (_, situation, leads, options, said) => {
    const { winner, options: chosen } = decide(situation)
    expect(winner).toBe(leads)
    expect(chosen).toEqual(expect.arrayContaining(options))
    expect(conflicts(situation)).toEqual(expect.arrayContaining(said))
  })

  test('1: engineers follow the teams until somebody says otherwise', () => {
    const engineers = (parts: Parameters<typeof scenarioWith>[0]) => scenarioWith(parts).people.engineers
    expect(engineers({ situation: { teams: 12 } })).toBe(84)
    expect(engineers({ situation: { teams: 12 }, people: { engineers: 8 } })).toBe(8)
  })

  test('12: a CDN is a candidate only where users are far or what is read is the same for all', () =>
    expect(
      decide({ globalUsers: false, highReadVolume: true, teams: 1 }).candidates.filter(({ options }) =>
        options.includes('edge-cache'),
      ),
    ).toEqual([]))

  test('14: where no single answer makes a pattern lead, two answers are named', () => {
    const { wins } = adviseOn({ teams: 1, independentDeploys: false, peakQps: 500 }).counterfactuals
    const { change, together } = wins.find(({ pattern }) => pattern === 'microservices') ?? {}
    expect([change, together?.map(({ answer }) => answer)]).toEqual([null, ['teams', 'independentDeploys']])
  })
})
