import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTicks, toggled, writeTicks } from './ticks'

const known = ['boundaries', 'saga', 'tracing']

describe('ticks kept in the browser', () => {
  test.each([
    ['nothing was ever kept', null, []],
    ['two were kept', '["saga","tracing"]', ['saga', 'tracing']],
    ['an item has left the list since', '["gone","saga"]', ['saga']],
    ['the text is not ours', 'yes', []],
    ['the text is JSON of another shape', '{"saga":true}', []],
    ['the list holds other things than names', '[1,null,"saga"]', ['saga']],
  ])('are read where %s', (_, kept, ticks) => expect(readTicks(kept, known)).toEqual(ticks))

  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.subarray(known), (ticks) => {
        expect(readTicks(writeTicks(ticks), known)).toEqual(ticks)
      }),
    )
  })

  test('are the same text in whatever order they were made', () => {
    expect(writeTicks(['tracing', 'saga'])).toBe(writeTicks(['saga', 'tracing', 'saga']))
  })
})

describe('toggled', () => {
  test('ticks what was clear and clears what was ticked', () => {
    expect([toggled([], 'saga'), toggled(['saga', 'tracing'], 'saga')]).toEqual([['saga'], ['tracing']])
  })
})
