import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANTI_PATTERNS, AXIS_RULES, PATTERN_IDS, SCALE_LIMITS, SIGNS, TREE } from '@/content'
import { answerKey, type TreeNode } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { ANSWER_KEYS } from './answers'
import { recommend } from './recommend'
import { askTree } from './tree'

const load = fc.oneof(fc.constantFrom(0.1, 9999.99, 10_000, 99_999, 100_000, 1_000_000, 1_000_001), fc.double({ min: 0, max: 1e9, noNaN: true }))

/** Any answers, any of them missing; loads and teams near the edges of the tree's bands more often than elsewhere. */
const anySituation: fc.Arbitrary<Situation> = fc.record(
  {
    consistency: fc.constantFrom('strong' as const, 'eventual' as const),
    highReadVolume: fc.boolean(),
    auditCritical: fc.boolean(),
    independentDeploys: fc.boolean(),
    loadShape: fc.constantFrom('steady' as const, 'spiky' as const),
    globalUsers: fc.boolean(),
    isolationNeeded: fc.boolean(),
    peakQps: load,
    teams: fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 1_000_000 })),
  },
  { requiredKeys: [] },
)

const ask = (situation: Situation) => askTree(TREE, situation)
const adviseOn = (situation: Situation) => recommend(scenarioWith({ situation }), { tree: TREE, rules: AXIS_RULES, signs: SIGNS, limits: SCALE_LIMITS, antiPatterns: ANTI_PATTERNS })

const nodes = (branches: TreeNode[]): TreeNode[] => branches.flatMap((node) => [node, ...nodes(node.children ?? [])])

describe('of the tree', () => {
  test('the answers are those of the schema, in its order', () => expect(ANSWER_KEYS).toEqual(answerKey.options))

  test('one more answer takes no branch away', () => {
    fc.assert(
      fc.property(anySituation, anySituation, (before, more) => {
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
      fc.property(anySituation, anySituation, fc.constantFrom(...ANSWER_KEYS), (situation, other, key) => {
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
      fc.property(anySituation, anySituation, (before, more) => {
        for (const answer of Object.values(ask(before))) {
          if (answer.missing.length === 0) expect(ask({ ...more, ...before })[answer.question]).toEqual(answer)
        }
      }),
    )
  })
})

describe('of the recommendation', () => {
  test('every pattern is ranked exactly once, best first, the winner before all', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { winner, ranked } = adviseOn(situation)
        expect(ranked.map(({ pattern }) => pattern).sort()).toEqual([...PATTERN_IDS].sort())
        expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a))
        if (winner) expect(ranked[0]).toMatchObject({ pattern: winner, verdict: 'fits' })
      }),
    )
  })

  test('without a winner exactly when nothing is said; winner and runner-up are two, and neither is ruled out', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { winner, runnerUp, ranked } = adviseOn(situation)
        expect(winner === null).toBe(Object.keys(situation).length === 0)
        if (runnerUp) expect(runnerUp).not.toBe(winner)
        for (const one of [winner, runnerUp]) if (one) expect(ranked.find(({ pattern }) => pattern === one)?.verdict).not.toBe('ruled-out')
        if (winner && winner !== 'monolith') expect(runnerUp).not.toBeNull()
      }),
    )
  })

  test('the same situation gets the same advice', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        expect(adviseOn(situation)).toEqual(adviseOn({ ...situation }))
      }),
    )
  })

  test('one more answer takes no question\'s vote away', () => {
    const votesOf = (situation: Situation) =>
      adviseOn(situation).ranked.flatMap(({ pattern, reasons }) =>
        reasons.filter(({ tag, figures }) => tag === 'tree-vote' && figures.question).map(({ figures }) => `${figures.question}: ${pattern}`),
      )
    fc.assert(
      fc.property(anySituation, anySituation, (before, more) => {
        expect(votesOf({ ...more, ...before })).toEqual(expect.arrayContaining(votesOf(before)))
      }),
    )
  })

  test('nothing is ruled out by an answer that was not given', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        for (const { verdict, reasons } of adviseOn(situation).ranked) {
          if (verdict !== 'ruled-out') continue
          const against = reasons.filter((reason) => !reason.for && reason.tag === 'need')
          expect(against.some(({ figures }) => Object.keys(figures).every((key) => key in situation))).toBe(true)
        }
      }),
    )
  })
})
