import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AXIS_RULES, SIGNS, isPatternId, PATTERN_IDS, TREE, type PatternId } from '@/content'
import { answerKey, type TreeNode } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { MONEY_AT_STAKE } from '@/content/answers/money-at-stake'
import { ANSWER_KEYS } from '@/content/answers/rows'
import { normalise } from './normalise'
import { DECIDER, OF_DECISIONS, OF_RECOMMENDATIONS, adviseOn, anySituation } from './decision.fixture'
import { rankedStandings } from './ranking'
import { askTree } from './tree'

const ask = (situation: Situation) => askTree(TREE, normalise(situation))

/** Without the ratio, which the tree does not ask for and which overrules an answer that it does. */
const treeSituation: fc.Arbitrary<Situation> = anySituation.map(({ readWriteRatio: _, ...situation }) => situation)

const nodes = (branches: TreeNode[]): TreeNode[] => branches.flatMap((node) => [node, ...nodes(node.children ?? [])])

describe('of the tree', () => {
  test('the answers are those of the schema, in its order', () => expect(ANSWER_KEYS).toEqual(answerKey.options))

  test('one more answer takes no branch away', () => {
    fc.assert(
      fc.property(treeSituation, treeSituation, (before, more) => {
        const after = ask({ ...more, ...before })
        for (const { question, taken, patterns } of Object.values(ask(before))) {
          expect(after[question].taken).toEqual(expect.arrayContaining(taken))
          expect(after[question].patterns).toEqual(expect.arrayContaining(patterns))
        }
      }),
    )
  })

  test('a changed answer leaves the questions alone that do not ask for it', () => {
    fc.assert(
      fc.property(treeSituation, treeSituation, fc.constantFrom(...ANSWER_KEYS), (situation, other, key) => {
        const changed = ask({ ...situation, [key]: other[key] })
        for (const { id, branches } of TREE) {
          const asksForIt = nodes(branches).some(({ when }) => when.some(({ answer }) => answer === key))
          if (!asksForIt) expect(changed[id]).toEqual(ask(situation)[id])
        }
      }),
    )
  })

  test('a question that misses nothing is not changed by any further answer', () => {
    fc.assert(
      fc.property(treeSituation, treeSituation, (before, more) => {
        for (const answer of Object.values(ask(before))) {
          if (answer.missing.length === 0) expect(ask({ ...more, ...before })[answer.question]).toEqual(answer)
        }
      }),
    )
  })
})

describe('of the recommendation', () => {
  test('every pattern is ranked exactly once, by score, the composition first and in its order', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { ranked, composition } = adviseOn(situation)
        expect(ranked.map(({ pattern }) => pattern).sort()).toEqual([...PATTERN_IDS].sort())
        expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a))
        const composed = composition.filter(isPatternId)
        expect(ranked.slice(0, composed.length).map(({ pattern }) => pattern)).toEqual(composed)
        expect(ranked.map(({ verdict }) => verdict === 'fits')).toEqual(
          ranked.map(({ pattern }) => composition.includes(pattern)),
        )
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('there is a composition for any answers, and each axis is a part of it', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { composition, axes, stream } = adviseOn(situation)
        expect(composition).toEqual([...new Set(composition)])
        const parts = [
          ...Object.values(axes).flatMap(({ patterns }) => patterns),
          ...(stream ? [stream.architecture] : []),
        ]
        expect(parts.sort()).toEqual([...composition].sort())
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('a winner needs an answer', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        expect(adviseOn(situation).winner === null).toBe(Object.keys(situation).length === 0)
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('above a million requests per second it is a combination', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        expect(adviseOn({ ...situation, peakQps: 1_000_001 }).composition.length).toBeGreaterThan(1)
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('the same answers give the same advice', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        expect(adviseOn(situation)).toEqual(adviseOn({ ...situation }))
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('what is ruled out is ruled out by an answer that was given', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        for (const { verdict, reasons } of adviseOn(situation).ranked) {
          if (verdict !== 'ruled-out') continue
          const denied = reasons.flatMap((reason) =>
            !reason.for && (reason.kind === 'denied' || reason.kind === 'stopped') ? [reason.basis] : [],
          )
          expect(
            denied.some((basis) =>
              basis.every(
                (figure) =>
                  figure.kind === 'answer' && (figure.answer in situation || figure.answer === 'highReadVolume'),
              ),
            ),
          ).toBe(true)
        }
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('what is recommended has a reason that speaks for it, if it is only what it saves', () => {
    fc.assert(
      fc.property(anySituation, fc.double({ min: 1e3, max: 1e9, noNaN: true }), (situation, outageCost) => {
        for (const { reasons, verdict, pattern } of adviseOn({ ...situation, outageCost }).ranked)
          expect(verdict !== 'fits' || pattern === 'monolith' || reasons.some((reason) => reason.for)).toBe(true)
      }),
      OF_RECOMMENDATIONS,
    )
    const [first] = adviseOn({ outageCost: 1e7 }).ranked
    expect(first).toMatchObject({ pattern: 'cqrs', reasons: [{ kind: 'cost', part: 'outages' }] })
  })

  test('each pattern has a reason, and none twice', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        for (const { reasons } of adviseOn(situation).ranked) {
          const told = reasons.map((reason) => JSON.stringify(reason))
          expect(told).not.toEqual([])
          expect(told).toEqual([...new Set(told)])
        }
      }),
      OF_RECOMMENDATIONS,
    )
  })

  /** [an answer, the patterns it can only bring nearer] */
  test.each<[string, Situation, PatternId]>([
    ['a need for history', { auditCritical: true }, 'event-sourcing'],
    ['a need to replay', { replayNeeded: true }, 'event-sourcing'],
    ['isolation', { isolationNeeded: true }, 'cell-based'],
    ['many tenants', { multiTenant: true }, 'cell-based'],
    ['work without a line', { worksOffline: true }, 'edge-computing'],
    ['other query models', { otherQueryModels: true }, 'cqrs'],
    ['bursts', { loadShape: 'spiky' }, 'serverless'],
    ['a low baseline', { lowBaseline: true }, 'serverless'],
    ['nobody to run servers', { operatesServers: false }, 'serverless'],
  ])('%s never moves its pattern out of the composition, or down among the rest', (_, answer, pattern) => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const place = (given: Situation) => {
          const composed = DECIDER.decide(given)
          if (composed.parts.includes(pattern)) return -1
          return rankedStandings(normalise(given), composed, AXIS_RULES, SIGNS).findIndex(
            (one) => one.pattern === pattern,
          )
        }
        // Where outages cost billions, money decides between two ways to meet a need, and the rules do not.
        const left = Object.keys({ ...answer, ...MONEY_AT_STAKE })
        const without: Situation = Object.fromEntries(Object.entries(situation).filter(([key]) => !left.includes(key)))
        expect(place({ ...without, ...answer })).toBeLessThanOrEqual(place(without))
      }),
      OF_DECISIONS,
    )
  })

  test('more load never takes cells away', () => {
    fc.assert(
      fc.property(
        anySituation,
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (situation, a, b) => {
          const has = (peakQps: number) => DECIDER.decide({ ...situation, peakQps }).parts.includes('cell-based')
          if (has(Math.min(a, b))) expect(has(Math.max(a, b))).toBe(true)
        },
      ),
      OF_DECISIONS,
    )
  })
})
