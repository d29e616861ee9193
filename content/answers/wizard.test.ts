import { describe, expect, test } from 'vitest'
import { ADVICE_FIELDS, ANSWER_FIELDS } from '../scenario/fields'
import { answerKey, wizardQuestion } from '../schemas/decision'
import { situation } from '../schemas/scenario'
import { TREE } from '../decision/tree'
import { WIZARD_QUESTIONS } from './wizard'

const YES_NO = ['yes', 'no']
const choices = WIZARD_QUESTIONS.filter(({ options }) => options.length > 0)
const numbers = WIZARD_QUESTIONS.filter(({ options }) => options.length === 0)

describe.each(WIZARD_QUESTIONS)('step $slug', (question) => {
  test('parses with the schema', () => {
    expect(wizardQuestion.parse(question)).toEqual(question)
  })

  test('is a question, with help and an example in sentences', () => {
    expect(question.question).toMatch(/\?$/)
    expect(question.help).toMatch(/\.$/)
    expect(question.example).toMatch(/\.$/)
  })

  test('says which question of the tree asks for its answer, if any does', () => {
    const asking = TREE.filter((one) => JSON.stringify(one).includes(`"answer":"${question.answer}"`)).map(
      ({ id }) => id,
    )
    if (question.asks) expect(asking).toContain(question.asks)
    else expect(asking).toEqual([])
  })
})

test('asks for each answer once', () => {
  expect(WIZARD_QUESTIONS.map(({ answer }) => answer)).toEqual(answerKey.options)
  expect(Object.keys(situation.shape)).toEqual(answerKey.options)
})

test('has the nine steps of the tree first, each with an address of its own', () => {
  expect(WIZARD_QUESTIONS.map(({ slug }) => slug)).toEqual([
    'consistency',
    'reads',
    'audit',
    'deploys',
    'load',
    'users',
    'isolation',
    'peak',
    'teams',
    'ratio',
    'baseline',
    'latency',
    'tenants',
    'queries',
    'replay',
    'busy',
    'operators',
    'offline',
    'central',
    'stream',
    'batch',
    'database',
    'audited',
  ])
  expect(WIZARD_QUESTIONS.slice(0, 9).every(({ asks }) => asks !== undefined)).toBe(true)
})

test.each([
  ['consistency', ['strong', 'eventual']],
  ['reads', YES_NO],
  ['audit', YES_NO],
  ['deploys', YES_NO],
  ['load', ['steady', 'spiky']],
  ['users', YES_NO],
  ['isolation', YES_NO],
])('%s offers %j', (slug, values) => {
  expect(choices.find((question) => question.slug === slug)?.options.map(({ value }) => value)).toEqual(values)
})

test.each(choices)('$slug explains each option and suggests no figure', ({ options, suggestions }) => {
  for (const { label, detail } of options) {
    expect(label).not.toBe('')
    expect(detail.length).toBeGreaterThan(10)
  }
  expect(suggestions).toEqual([])
})

test('asks for five numbers', () => {
  expect(numbers.map(({ answer }) => answer)).toEqual([
    'peakQps',
    'teams',
    'readWriteRatio',
    'latencyTargetMs',
    'auditedPercent',
  ])
})

describe.each(numbers)('suggestions of $slug', ({ answer, suggestions, asks }) => {
  const values = suggestions.map(({ value }) => value)

  test('rise and stay within the bounds of the answer', () => {
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b))
    for (const value of values) expect(situation.safeParse({ [answer]: value }).success).toBe(true)
    expect(values.at(-1)).toBeLessThanOrEqual(
      { ...ANSWER_FIELDS, ...ADVICE_FIELDS }[answer as keyof typeof ANSWER_FIELDS].max,
    )
  })

  test('reach every band of the tree', () => {
    const bands = TREE.find(({ id }) => id === asks)?.branches ?? []
    const holds = (when: (typeof bands)[number]['when'], value: number) =>
      when.every(
        (test) =>
          !('is' in test) &&
          value >= (test.atLeast ?? -Infinity) &&
          value > (test.above ?? -Infinity) &&
          value < (test.below ?? Infinity) &&
          value <= (test.atMost ?? Infinity),
      )
    expect(bands.filter(({ when }) => !values.some((value) => holds(when, value))).map(({ label }) => label)).toEqual(
      [],
    )
  })
})
