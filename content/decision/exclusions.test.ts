import { describe, expect, test } from 'vitest'
import { OPTION_IDS } from '../options/option-ids'
import { PATTERN_IDS } from '../pattern-ids'
import { exclusion } from '../schemas/exclusion'
import { COMPLEXITY } from './complexity'
import { EXCLUSIONS } from './exclusions'

describe.each(EXCLUSIONS)('the exclusion $id', (one) => {
  test('parses with the schema', () => expect(exclusion.parse(one)).toEqual(one))
  test('gives each reason as the end of a sentence', () => {
    for (const { because } of [...one.when, ...one.unless]) expect(because).toMatch(/^[a-z].*\.$/)
  })
})

test('no two exclusions share an id', () =>
  expect(new Set(EXCLUSIONS.map(({ id }) => id)).size).toBe(EXCLUSIONS.length))

test('every option is less complex than every pattern but the monolith', () => {
  const patterns = PATTERN_IDS.filter((id) => id !== 'monolith').map((id) => COMPLEXITY[id])
  for (const option of OPTION_IDS) expect(COMPLEXITY[option], option).toBeLessThan(Math.min(...patterns))
  expect(COMPLEXITY.monolith).toBe(0)
})
