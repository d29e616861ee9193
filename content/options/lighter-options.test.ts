import { describe, expect, test } from 'vitest'
import { lighterOption } from '../schemas/option'
import { LIGHTER_OPTIONS } from './lighter-options'
import { OPTION_IDS } from './option-ids'

describe.each(LIGHTER_OPTIONS)('$name', (option) => {
  test('has every field, in sentences, with hours that rise', () => {
    expect(lighterOption.parse(option)).toEqual(option)
  })

  test('says no sentence twice', () => {
    const sentences = [option.oneLine, ...option.satisfies, ...option.doesNotSatisfy]
    expect(sentences).toEqual([...new Set(sentences)])
  })

  test('says why its hours and its worth are believed', () => {
    for (const { note } of [option.runHours.evidence, option.evidence]) expect(note ?? '').not.toBe('')
  })
})

test('there is one option for each id, in the order of the ids', () =>
  expect(LIGHTER_OPTIONS.map(({ id }) => id)).toEqual(OPTION_IDS))

test('they stand by axis', () => {
  const axes = LIGHTER_OPTIONS.map(({ axis }) => axis)
  expect(axes).toEqual(['decomposition', 'data', 'runtime'].flatMap((axis) => axes.filter((one) => one === axis)))
})
