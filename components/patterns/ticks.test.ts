import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTicks, toggled, writeTicks } from './ticks'

const known = ['boundaries', 'saga', 'tracing']

describe('stored ticks', () => {
  test.each([
    ['nothing was ever stored', null, []],
    ['two were stored', '["saga","tracing"]', ['saga', 'tracing']],
    ['an item was removed from the list since', '["gone","saga"]', ['saga']],
    ['the text is not JSON', 'yes', []],
    ['the text is JSON of another shape', '{"saga":true}', []],
    ['the list holds values that are not ids', '[1,null,"saga"]', ['saga']],
  ])('are read where %s', (_, kept, ticks) => expect(readTicks(kept, known)).toEqual(ticks))

  test('are the same after being written and read', () => {
    fc.assert(
      fc.property(fc.subarray(known), (ticks) => {
        expect(readTicks(writeTicks(ticks), known)).toEqual(ticks)
      }),
    )
  })

  test('give the same text in any order', () => {
    expect(writeTicks(['tracing', 'saga'])).toBe(writeTicks(['saga', 'tracing', 'saga']))
  })
})

describe('toggled', () => {
  test('ticks an item that is not ticked and unticks one that is', () => {
    expect([toggled([], 'saga'), toggled(['saga', 'tracing'], 'saga')]).toEqual([['saga'], ['tracing']])
  })
})
