import { describe, expect, test } from 'vitest'
import { TREE } from '../decision/tree'
import { situation } from '../schemas/scenario'
import { FORMER_ANSWERS } from './former'
import { QUESTIONS } from './questions'
import { ANSWER_KEYS, answerRow, numberAnswer } from './rows'

const rows = ANSWER_KEYS.map((id) => ({ id, row: answerRow(id), question: QUESTIONS[id] }))
const numbers = rows.flatMap(({ id, question }) => {
  const row = numberAnswer(id)
  return row && 'suggestions' in question
    ? [{ id, row, suggestions: question.suggestions.map(({ value }) => value) }]
    : []
})
const words = (text: string) => text.split(/\s+/).length
const askedByTheTree = (id: string) => JSON.stringify(TREE).includes(`"answer":"${id}"`)

describe.each(rows)('$id', ({ question }) => {
  const { help, example, measure, more = 'None.', name, slug } = question

  test('is asked in sentences', () => {
    expect(question.question).toMatch(/^[A-Z].*\?$/)
    for (const text of [help, example, measure, more]) expect(text).toMatch(/[.?]$/)
    expect(slug).toMatch(/^[a-z]+$/)
  })

  test('is explained in at most 45 words, so that it fits a screen', () =>
    expect(words(`${help} ${example}`)).toBeLessThanOrEqual(45))

  test('is named and said in the middle of a sentence', () => {
    const phrases = 'options' in question ? Object.values(question.options) : [question]
    const parts = [name, ...phrases.flatMap(({ phrase, sentence }) => [phrase, sentence ?? phrase])]
    for (const part of parts) expect(part).toMatch(/^[a-z{].*[^.]$/)
  })
})

test('every choice says more beside its button than yes or no', () => {
  for (const { question } of rows)
    if ('options' in question)
      for (const { detail } of Object.values(question.options)) expect(detail.length).toBeGreaterThan(10)
})

test('the schema holds every answer, in the order of the rows', () =>
  expect(Object.keys(situation.shape)).toEqual(ANSWER_KEYS))

test('the nine answers that the tree asks for come first', () => {
  expect(ANSWER_KEYS.filter(askedByTheTree)).toEqual(ANSWER_KEYS.slice(0, 9))
})

test('no key of a link and no address is used twice, nor again after a question was split', () => {
  const keys = [...rows.map(({ row }) => row.key), ...FORMER_ANSWERS.map(({ key }) => key)]
  const slugs = rows.map(({ question }) => question.slug)
  expect(keys).toEqual([...new Set(keys)])
  expect(slugs).toEqual([...new Set(slugs)])
})

test('what a former answer stands for are answers of today', () => {
  for (const { yes, no } of FORMER_ANSWERS)
    for (const meaning of [yes, no]) expect(situation.strict().parse(meaning)).toEqual(meaning)
})

test('a figure settles a yes-no question', () => {
  for (const { row } of numbers)
    if (row.settles)
      expect(rows.find(({ id }) => id === row.settles?.answer)?.row.kind, row.settles.answer).toBe('yes-no')
})

describe.each(numbers)('typical figures of $id', ({ id, row, suggestions }) => {
  test('rise within the bounds of the field', () => {
    expect(suggestions).toEqual([...new Set(suggestions)].sort((a, b) => a - b))
    for (const value of suggestions) {
      expect(value).toBeGreaterThanOrEqual(row.min)
      expect(value).toBeLessThanOrEqual(row.max)
    }
  })

  test('reach every band of the tree', () => {
    const holds = (value: number, when: (typeof TREE)[number]['branches'][number]['when']) =>
      when.every((one) =>
        'atLeast' in one || 'above' in one || 'below' in one || 'atMost' in one
          ? value >= (one.atLeast ?? -Infinity) &&
            value > (one.above ?? -Infinity) &&
            value < (one.below ?? Infinity) &&
            value <= (one.atMost ?? Infinity)
          : false,
      )
    const bands = TREE.flatMap(({ branches }) => branches).filter(({ when }) =>
      when.every(({ answer }) => answer === id),
    )
    expect(
      bands.filter(({ when }) => !suggestions.some((value) => holds(value, when))).map(({ label }) => label),
    ).toEqual([])
  })
})
