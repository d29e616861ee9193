import { describe, expect, test } from 'vitest'
import { COMBINATIONS } from '../combinations'
import { PATTERN_IDS } from '../pattern-ids'
import { DECISION_THRESHOLDS } from '../scenario/decision-thresholds'
import { axisRule, sign } from '../schemas/axes'
import type { Test } from '../schemas/decision'
import { evidence } from '../schemas/provenance'
import { AXIS_RULES } from './axes'
import { SIGNS } from './signs'

const KNOWN: number[] = Object.values(DECISION_THRESHOLDS).map(({ value }) => value)
const bounds = (tests: readonly Test[]): number[] =>
  tests.flatMap((test) =>
    'is' in test ? [] : [test.atLeast, test.above, test.below, test.atMost].filter((bound) => bound !== undefined),
  )

describe.each(AXIS_RULES)('rule $id', (rule) => {
  test('parses with the schema, said and given a reason in sentences', () => {
    expect(axisRule.parse(rule)).toEqual(rule)
    for (const words of [rule.rule, rule.reason]) expect(words).toMatch(/^[A-Z].*\.$/)
  })

  test('compares with thresholds that have evidence, and with no other figures', () => {
    for (const { all } of [...rule.when, ...rule.unless])
      for (const bound of bounds(all)) expect(KNOWN).toContain(bound)
  })

  test('gives each condition a reason that continues a sentence', () => {
    for (const { because } of [...rule.when, ...rule.unless]) expect(because).toMatch(/^[a-z].*\.$/)
  })
})

test('calls for every pattern but the default, and for both combinations over a stream', () => {
  const called = new Set(AXIS_RULES.map(({ calls }) => calls))
  expect([...called].sort()).toEqual(
    [...PATTERN_IDS.filter((id) => id !== 'monolith'), ...COMBINATIONS.map(({ id }) => id)].sort(),
  )
  for (const { axis, calls } of AXIS_RULES) expect(axis === 'stream').toBe(calls.endsWith('-architecture'))
})

test.each(['id', 'name', 'need'] as const)('no two rules have the same %s: one list names several of them', (of) => {
  const names = AXIS_RULES.map((rule) => rule[of])
  expect(names).toEqual([...new Set(names)])
})

describe.each(SIGNS)('sign for $pattern of $points', (one) => {
  test('parses with the schema', () => {
    expect(sign.parse(one)).toEqual(one)
    expect(one.points).not.toBe(0)
    for (const bound of bounds(one.all)) expect(KNOWN).toContain(bound)
  })

  test('rules out only by speaking against', () => {
    if (one.rulesOut) expect(one.points).toBeLessThan(0)
  })
})

test.each(Object.entries(DECISION_THRESHOLDS))('%s has evidence with a note', (_, threshold) => {
  expect(evidence.parse(threshold.evidence)).toEqual(threshold.evidence)
  expect(threshold.evidence.note).not.toBe('')
})
