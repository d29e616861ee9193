import { describe, expect, test } from 'vitest'
import type { PatternId } from '@/content/pattern-ids'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { answerInWords, recommend } from '@/lib/decision'
import { adviseOn, FACTS, found } from '@/lib/decision/decision.fixture'
import { reasonInWords } from './reason-in-words'
import { FIRST_ANSWER, whyInWords } from './why-in-words'

const load = (peakQps: number) => answerInWords('peakQps', { peakQps })

describe('why, in words', () => {
  test.each<[string, Situation, string[]]>([
    ['nothing said', {}, [FIRST_ANSWER]],
    [
      'by default',
      { consistency: 'strong' },
      ['Simple by default: no requirement calls for another pattern, so Monolith is the place to start.'],
    ],
    [
      'by needs, with what they rest on',
      { peakQps: 40, teams: 3, independentDeploys: true, auditCritical: true },
      [
        'Event Sourcing is the primary pattern. History required: history is a requirement in itself, and ' +
          'until it is said what satisfies those who ask for it, past states must be rebuilt.',
        'Microservices is combined with it. 3 teams, teams deploy independently: in one deployable they would ' +
          'wait for each ' +
          'other.',
        'Monolith is named by the scale question of the decision tree and left out. 3 teams, teams deploy ' +
          'independently: ' +
          'they share one release here.',
      ],
    ],
    [
      'above 1M queries per second',
      { peakQps: 2_000_000, teams: 1 },
      [
        'Above 1M requests/s the decision tree names a combination of patterns. It is one of Cell-Based and Monolith.',
        `Cell-Based is the primary pattern. ${load(2_000_000)}: such a load has to be divided; a cell is a share ` +
          'of it with ' +
          'everything it needs.',
        'Monolith: each cell holds one whole deployable, as no requirement calls for services within it.',
        'CQRS is named by the team question of the decision tree and left out. 2,000,000 requests/s: the stated ' +
          'limit of one deployable is reached, and read models relieve it first. Cell-Based already meets that need.',
      ],
    ],
  ])('%s', (_, situation, why) => expect(whyInWords(adviseOn(situation))).toEqual(why))
})

describe('reasons', () => {
  const sentences = (situation: Situation, pattern: PatternId) =>
    found(adviseOn(situation).ranked, pattern).reasons.map((reason) => `${reason.kind}: ${reasonInWords(reason)}`)

  test('say what stops a pattern', () =>
    expect(sentences({ loadShape: 'spiky', consistency: 'strong', peakQps: 5 }, 'serverless')).toEqual([
      'sign: Spiky load: capacity for the bursts would stand idle between them.',
      'stopped: Strong consistency: transactions and pooled connections are simplest beside an existing relational ' +
        'application; the data store guarantees consistency, not the function.',
      'unknown: Could still be required; not answered: people to operate servers.',
    ]))

  test('say what another part does already', () =>
    expect(
      sentences({ highReadVolume: true, peakQps: 200_000, isolationNeeded: true, otherQueryModels: false }, 'cqrs'),
    ).toContain(
      `stopped: More than ten reads for each write, ${load(200_000)}: reading decides the size of the system; ` +
        'replicas or a cache carry it first. Cell-Based already meets that need.',
    ))

  test('a passed limit warns with both figures', () => {
    const { ranked } = recommend(
      scenarioWith({ situation: { highReadVolume: true, peakQps: 90_000, teams: 1 }, workload: { readShare: 0.1 } }),
      FACTS,
    )
    expect(
      found(ranked, 'cqrs')
        .reasons.filter(({ kind }) => kind === 'limit')
        .map(reasonInWords),
    ).toEqual([
      'Above a stated limit, "Writes: 50K/s": 81,000 against 50,000 writes per second. The limit describes one ' +
        'stack, so it only warns.',
    ])
  })

  test('what is not known is named', () =>
    expect(sentences({ peakQps: 40 }, 'serverless')).toEqual([
      'unknown: Could still be required; not answered: people to operate servers, ' +
        'shape of the load, low baseline or wish to run less.',
    ]))

  test('nothing calls, nothing is open: what would', () =>
    expect(sentences({ highReadVolume: true, peakQps: 40, otherQueryModels: false }, 'cqrs').at(-1)).toMatch(
      /^not-called: No requirement calls for it\. What would: /,
    ))
})
