import { describe, expect, test } from 'vitest'
import { ANTI_PATTERNS } from '../anti-patterns/anti-patterns'
import { PATTERN_IDS } from '../pattern-ids'
import { DECISION_THRESHOLDS } from '../scenario/decision-thresholds'
import { RISK_THRESHOLDS } from '../scenario/risk-thresholds'
import { axisFacts, conflictRule, tenancyRule, type RuleTest, type RuleWhen } from '../schemas/rule'
import { CONFLICT_RULES } from './conflicts'
import { TENANCY_RULES } from './tenancy'
import { AXES } from './three-decisions'

const KNOWN: number[] = [...Object.values(DECISION_THRESHOLDS), ...Object.values(RISK_THRESHOLDS)].map(
  ({ value }) => value,
)
/** Nothing at all is no threshold, and a bound without a unit only converts one unit into another. */
const isThreshold = (bound: number, test: RuleTest) => bound !== 0 && !('ratio' in test && test.unit === undefined)

const boundsOf = (test: RuleTest): number[] =>
  (['atLeast', 'above', 'below', 'atMost'] as const).flatMap((name) => {
    const bound = name in test ? (test as Record<string, unknown>)[name] : undefined
    return typeof bound === 'number' && isThreshold(bound, test) ? [bound] : []
  })
const testsOf = ({ when, unless = [] }: RuleWhen): RuleTest[] => [...when, ...unless].flatMap(({ all }) => all)

describe.each(CONFLICT_RULES)('conflict $id', (rule) => {
  test('has the shape of a conflict, said in sentences', () => {
    expect(conflictRule.parse(rule)).toEqual(rule)
    expect(rule.because).toMatch(/^[a-z].*\.$/)
    expect(rule.remedy).toMatch(/^[A-Z].*\.$/)
  })

  test('compares with named thresholds, and with no other figures', () => {
    for (const bound of testsOf(rule).flatMap(boundsOf)) expect(KNOWN).toContain(bound)
  })

  test('asks for most of what it says it is between', () => {
    const asked = testsOf(rule).flatMap((one) => ('part' in one ? [one.part] : 'answer' in one ? [one.answer] : []))
    for (const one of rule.between) expect(asked).toContain(one)
  })
})

test('names each conflict once', () => {
  const ids = CONFLICT_RULES.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

describe.each(ANTI_PATTERNS)('detectors of $name', ({ detectors, detection, fix }) => {
  test.each(detectors)('"$detection" is one of its detections, "$fix" one of its fixes', (detector) => {
    expect(detection).toContain(detector.detection)
    expect(fix).toContain(detector.fix)
  })

  test.each(detectors)('"$detection" compares with named thresholds, and with no other figures', (detector) => {
    for (const bound of testsOf(detector).flatMap(boundsOf)) expect(KNOWN).toContain(bound)
  })
})

describe.each(TENANCY_RULES)('tenancy $strategy', (rule) => {
  test('has the shape of a rule', () => expect(tenancyRule.parse(rule)).toEqual(rule))
})
test('the last tenancy rule always holds', () => expect(TENANCY_RULES.at(-1)?.when).toEqual([]))

describe.each(Object.entries(AXES))('%s', (_, axis) => {
  test('has the shape of a decision', () => expect(axisFacts.parse(axis)).toEqual(axis))
  test('always has a choice', () => expect(axis.choices.at(-1)?.all).toEqual([]))
})
test('each pattern belongs to one of the three decisions', () =>
  expect(
    Object.values(AXES)
      .flatMap(({ patterns }) => patterns)
      .sort(),
  ).toEqual([...PATTERN_IDS].sort()))
