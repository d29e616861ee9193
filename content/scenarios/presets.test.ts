import { describe, expect, test } from 'vitest'
import { TREE } from '../decision/tree'
import { ANSWER_KEYS } from '../answers/rows'
import { PATTERN_IDS } from '../pattern-ids'
import { isFollowing } from '../scenario/following'
import { DEFAULT_SCENARIO } from '../scenario/default-scenario'
import type { Test, TreeNode } from '../schemas/decision'
import { preset, sparseScenario } from '../schemas/preset'
import { scenario, situation, type Situation } from '../schemas/scenario'
import { PRESETS } from './presets'

const FILLED_IN = PRESETS.map(({ id, scenario: sparse }) => ({ id, whole: scenario.parse(sparse) }))

test('preset ids never change, because links and journeys use them', () => {
  expect(PRESETS.map(({ id }) => id)).toEqual([
    'startup',
    'audit-ledger',
    'seasonal-shop',
    'booking-engine',
    'marketplace',
    'multi-tenant-saas',
    'global-reading-site',
  ])
})

const ASKED_BY_THE_TREE = ANSWER_KEYS.filter((key) => JSON.stringify(TREE).includes(`"answer":"${key}"`))

/** A figure that follows from answers counts as set when an example states it, even at its default. */
const isSaidInVain =
  (defaults: Record<string, unknown>) =>
  ([name, value]: [string, unknown]): boolean =>
    value === defaults[name] && !isFollowing(name)

describe.each(PRESETS)('$id', (item) => {
  test('matches the schema and has no misspelt field', () => {
    expect(preset.parse(item)).toEqual(item)
  })

  test('keeps every value when the defaults are added', () => {
    expect(scenario.parse(item.scenario)).toMatchObject(item.scenario)
  })

  test('answers every question of the decision tree, and low baseline, latency and tenancy', () => {
    const whole = ['lowBaseline', 'latencyTargetMs', 'multiTenant', ...ASKED_BY_THE_TREE]
    expect(Object.keys(item.scenario.situation ?? {}).sort()).toEqual(whole.sort())
    expect(Object.keys(situation.shape)).toEqual(expect.arrayContaining(whole))
  })

  test('sets no value to its default', () => {
    for (const part of ['workload', 'people', 'money'] as const) {
      const defaults: Record<string, unknown> = DEFAULT_SCENARIO[part]
      expect(Object.entries(item.scenario[part] ?? {}).filter(isSaidInVain(defaults))).toEqual([])
    }
  })

  test('compares patterns in reading order, starting with the monolith', () => {
    const { compare = [] } = item.scenario
    expect(compare).toEqual(PATTERN_IDS.filter((id) => compare.includes(id)))
    expect(compare[0]).toBe('monolith')
  })
})

test.each(FILLED_IN)('$id: the answer on reads agrees with the read share (10:1 is 91%)', ({ whole }) => {
  expect(whole.situation.highReadVolume).toBe(whole.workload.readShare > 10 / 11)
})

test.each(FILLED_IN)('$id: an average below a tenth of the peak means spiky load', ({ whole }) => {
  expect(whole.workload.averageToPeak < 0.1).toBe(whole.situation.loadShape === 'spiky')
})

test.each(FILLED_IN)('$id: every team has at least three engineers', ({ whole }) => {
  expect(whole.people.engineers).toBeGreaterThanOrEqual(3 * (whole.situation.teams ?? 1))
})

const holds = (answers: Situation) => (test: Test) => {
  const given = answers[test.answer]
  if ('is' in test) return given === test.is
  return (
    typeof given === 'number' &&
    given >= (test.atLeast ?? -Infinity) &&
    given > (test.above ?? -Infinity) &&
    given < (test.below ?? Infinity) &&
    given <= (test.atMost ?? Infinity)
  )
}
const reached = (answers: Situation, branches: TreeNode[]): string[] =>
  branches
    .filter(({ when }) => when.every(holds(answers)))
    .flatMap(({ id, children }) => (children ? reached(answers, children) : [id]))
const leaves = (branches: TreeNode[]): string[] =>
  branches.flatMap(({ id, children }) => (children ? leaves(children) : [id]))

const branches = TREE.flatMap((question) => question.branches)
const reachedTogether = new Set(FILLED_IN.flatMap(({ whole }) => reached(whole.situation, branches)))

test.each(leaves(branches))('some preset reaches the leaf %s of the tree', (leaf) => {
  expect(reachedTogether).toContain(leaf)
})

test.each(PATTERN_IDS)('some preset compares %s', (id) => {
  expect(PRESETS.flatMap((item) => item.scenario.compare ?? [])).toContain(id)
})

describe('the schema of presets', () => {
  test('adds no defaults to a sparse scenario', () => {
    const sparse = { workload: { users: 5 }, people: {}, money: {} }
    expect(sparseScenario.parse(sparse)).toEqual(sparse)
  })

  test.each([
    ['a misspelt part', { wrokload: {} }],
    ['a misspelt answer', { situation: { peakqps: 10 } }],
    ['a misspelt figure', { workload: { user: 10 } }],
    ['a figure out of bounds', { workload: { readShare: 1.2 } }],
    ['half a team', { situation: { teams: 1.5 } }],
    ['a pattern that is not there', { compare: ['monolith', 'mainframe'] }],
    ['nothing to compare with', { compare: ['monolith'] }],
  ])('refuses %s', (_, sparse) => {
    expect(sparseScenario.safeParse(sparse).success).toBe(false)
  })
})
