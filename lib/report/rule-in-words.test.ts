import { describe, expect, test } from 'vitest'
import { ANTI_PATTERNS } from '@/content/anti-patterns/anti-patterns'
import { CONFLICT_RULES } from '@/content/decision/conflicts'
import { ruleInWords } from './rule-in-words'

const conflict = (id: string) => CONFLICT_RULES.filter((rule) => rule.id === id).map(ruleInWords)

test('a rule reads as a sentence, with its thresholds', () => {
  expect(conflict('cold-starts')).toEqual([
    'Serverless is part, latency target at most 50 and Edge Computing is not part',
  ])
  expect(conflict('edge-and-strong-reads')).toEqual(['Edge Computing is part and strong consistency'])
})

describe.each([...CONFLICT_RULES, ...ANTI_PATTERNS.flatMap(({ detectors }) => detectors)])('rule %#', (rule) => {
  test('is said with every figure it compares with', () => expect(ruleInWords(rule)).toMatch(/^\S.*\S$/))
})
