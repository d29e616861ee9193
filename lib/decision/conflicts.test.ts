import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Situation } from '@/content/schemas/scenario'
import { conflictsIn } from './conflicts'
import { contradictionsIn } from './contradictions'
import { adviseOn, anySituation, DECIDER, FACTS, OF_RECOMMENDATIONS } from './decision.fixture'
import { normalise } from './normalise'
import { askTree } from './tree'

/** Without all the rest of a recommendation. */
function conflictsOf(given: Situation) {
  const situation = normalise(given)
  const contradictions = contradictionsIn(FACTS.tree, askTree(FACTS.tree, situation), situation)
  return conflictsIn(given, DECIDER.decide(given).parts, contradictions, FACTS.conflicts, DECIDER)
}

describe('conflicts', () => {
  const ids = (situation: Situation) => conflictsOf(situation).map(({ id }) => id)

  test.each<[string, Situation, string[]]>([
    ['none', { peakQps: 40, teams: 1 }, []],
    [
      'functions that write events at a high load',
      { lowBaseline: true, auditCritical: true, peakQps: 20_000 },
      ['functions-write-events', 'history-outlives-retention'],
    ],
    [
      'functions that write events now and then',
      { lowBaseline: true, auditCritical: true },
      ['history-outlives-retention'],
    ],
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
      'one team and a load that has to be divided',
      { peakQps: 2_000_000, teams: 1 },
      ['cells-for-one-team', 'tree-scale-team'],
    ],
    [
      'three heavy parts for one team',
      { replayNeeded: true, worksOffline: true, otherQueryModels: true, teams: 1 },
      ['history-outlives-retention', 'one-team-runs-event-sourcing-edge-computing-cqrs'],
    ],
    ['offline and central data', { worksOffline: true, centralState: true }, ['offline-and-central-data']],
    ['egress and central data', { egressDominates: true, centralState: true }, ['egress-and-central-data']],
    ['events and erasure', { replayNeeded: true, erasure: true }, ['erasure-and-events', 'history-outlives-retention']],
    ["customers' own code", { isolationOf: 'code' }, ['code-of-customers']],
    [
      'isolation at a large load for one team',
      { isolationNeeded: true, peakQps: 100_000, teams: 1 },
      ['isolation-for-one-team', 'tree-scale-team'],
    ],
    ['nobody to operate what is busy', { operatesServers: false, busyAllDay: true }, ['nobody-operates-what-is-busy']],
    [
      'nobody to operate what hands over large payloads',
      { operatesServers: false, largePayloads: true },
      ['nobody-operates-large-payloads'],
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
    [
      'nine months for services of a running monolith',
      { independentDeploys: true, teams: 4, runsToday: 'monolith', deadlineMonths: 9 },
      ['deadline-and-microservices'],
    ],
    ['a year for them', { independentDeploys: true, teams: 4, runsToday: 'monolith', deadlineMonths: 12 }, []],
    [
      'a deadline for what runs already',
      { independentDeploys: true, teams: 4, runsToday: 'microservices', deadlineMonths: 3 },
      [],
    ],
    ['a month for the plain system', { teams: 1, peakQps: 40, deadlineMonths: 1 }, []],
    [
      'half a year for cells',
      { isolationNeeded: true, multiTenant: true, teams: 4, deadlineMonths: 6 },
      ['deadline-and-cell-based'],
    ],
    [
      'half a year for events',
      { replayNeeded: true, deadlineMonths: 6 },
      ['deadline-and-event-sourcing', 'history-outlives-retention'],
    ],
    ['a month for functions', { lowBaseline: true, teams: 1, deadlineMonths: 1 }, ['deadline-and-serverless']],
    [
      'half a year to move to functions',
      { operatesServers: false, teams: 1, runsToday: 'monolith', deadlineMonths: 6 },
      ['deadline-and-move-to-functions'],
    ],
    [
      'the first services of a team',
      { independentDeploys: true, teams: 4, distributedExperience: false },
      ['first-distributed-system'],
    ],
    ['one who has run services', { independentDeploys: true, teams: 4, distributedExperience: true }, []],
    ['a plain system needs no such experience', { teams: 1, peakQps: 40, distributedExperience: false }, []],
    ['four nines of one stack', { teams: 3, availabilityTarget: '99.99' }, ['availability-of-one-stack']],
    [
      'four nines by one team',
      { teams: 1, availabilityTarget: '99.99' },
      ['availability-of-one-stack', 'availability-and-one-team'],
    ],
    ['three nines', { teams: 1, availabilityTarget: '99.9' }, []],
    ['99.95% of functions', { operatesServers: false, availabilityTarget: '99.95' }, ['availability-of-functions']],
    [
      'services cut out of a system of twelve years',
      { independentDeploys: true, teams: 4, runsToday: 'monolith', currentAge: 12 },
      ['move-of-an-old-system'],
    ],
    [
      'services cut out of a system of two years',
      { independentDeploys: true, teams: 4, runsToday: 'monolith', currentAge: 2 },
      [],
    ],
  ])('%s', (_, situation, expected) => expect(ids(situation)).toEqual(expected))

  test('each carries its figures, a remedy and the answers that would end it', () => {
    expect(adviseOn({ globalUsers: true, latencyTargetMs: 30, centralState: true }).conflicts).toEqual([
      {
        kind: 'rule',
        id: 'distance-and-central-data',
        between: ['latencyTargetMs', 'globalUsers', 'centralState'],
        basis: [
          { kind: 'answer', answer: 'globalUsers', value: true },
          { kind: 'answer', answer: 'latencyTargetMs', value: 30 },
          { kind: 'answer', answer: 'centralState', value: true },
        ],
        because: expect.stringMatching(/^[a-z].*\.$/),
        remedy: expect.stringMatching(/^[A-Z].*\.$/),
        endsBy: [
          { answer: 'latencyTargetMs', from: 30, to: 51 },
          { answer: 'globalUsers', from: true, to: false },
          { answer: 'centralState', from: true, to: false },
        ],
      },
    ])
  })

  test('contradictions of the tree carry what each question names and what that rests on', () =>
    expect(adviseOn({ peakQps: 40, teams: 8 }).contradictions[0]).toEqual({
      between: ['scale', 'team'],
      says: [
        { question: 'scale', patterns: ['monolith'], basis: [{ kind: 'answer', answer: 'peakQps', value: 40 }] },
        {
          question: 'team',
          patterns: ['cell-based', 'microservices'],
          basis: [{ kind: 'answer', answer: 'teams', value: 8 }],
        },
      ],
    }))
})

describe('what would end a conflict', () => {
  test('ends it, given to the whole recommendation', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        for (const conflict of conflictsOf(situation)) {
          if (conflict.kind !== 'rule') continue
          const rule = FACTS.conflicts.filter(({ id }) => id === conflict.id)
          for (const { answer, to } of conflict.endsBy) {
            const other = { ...situation, [answer]: to }
            expect(conflictsIn(other, DECIDER.decide(other).parts, [], rule, DECIDER)).toEqual([])
          }
        }
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('can be an answer that takes a part out of the composition', () => {
    const [conflict] = adviseOn({ otherQueryModels: true, consistency: 'strong' }).conflicts
    expect(conflict?.kind === 'rule' && conflict.endsBy.map(({ answer }) => answer)).toEqual([
      'consistency',
      'otherQueryModels',
      'peakQps',
    ])
  })
})
