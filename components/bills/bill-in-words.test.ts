import { describe, expect, test } from 'vitest'
import { COMPARED_BILLS } from '@/content/published-bills'
import type { PublishedFigure } from '@/content/schemas/published-bill'
import { figureInWords, inputsInWords, ratioInWords } from './bill-in-words'

describe('a published figure', () => {
  test.each<[Omit<PublishedFigure, 'label'>, string]>([
    [{ value: 11.12, unit: 'USD', period: 'month' }, '$11.12 a month'],
    [{ value: 5000, unit: 'USD', period: 'month', qualifier: 'about' }, 'about $5,000 a month'],
    [{ value: [2150, 2550], unit: 'USD', period: 'month' }, '$2,150 to $2,550 a month'],
    [{ value: 700_000, unit: 'USD', period: 'once' }, '$700,000 once'],
    [{ value: 11_000, unit: 'AUD', period: 'once', qualifier: 'about' }, 'about 11,000 AUD once'],
    [{ value: 90, unit: '%', period: 'none', qualifier: 'over' }, 'over 90%'],
    [{ value: 23, unit: 'servers', period: 'none' }, '23 servers'],
  ])('%j', (figure, words) => expect(figureInWords({ label: 'x', ...figure })).toBe(words))
})

test.each([
  [0.0121, '0.01 ×'],
  [0.543, '0.54 ×'],
  [1, '1 ×'],
  [2.649, '2.6 ×'],
  [17.83, '18 ×'],
])('a ratio of %d is %s', (ratio, words) => expect(ratioInWords(ratio)).toBe(words))

describe.each(COMPARED_BILLS)('the inputs of $id', ({ comparison }) => {
  test('have a label, a figure and an origin', () => {
    const inputs = inputsInWords(comparison!)
    expect(inputs).toHaveLength(comparison!.inputs.length)
    for (const { label, value, from } of inputs) for (const text of [label, value, from]) expect(text).toMatch(/\S/)
  })
})

test('throws for an input that the estimate does not have', () => {
  const [bill] = COMPARED_BILLS
  const stray = { ...bill!.comparison!, inputs: [{ field: 'moonPhase', origin: 'inferred' as const, from: 'nowhere' }] }
  expect(() => inputsInWords(stray)).toThrow('The estimate has no input "moonPhase"')
})
