import { expect, test } from 'vitest'
import { plainNumber } from './read-number'

test.each([
  ['500', '500'],
  [' 500 ', '500'],
  ['0.1', '0.1'],
  ['.5', '0.5'],
  ['007', '7'],
  ['20,000', '20000'],
  ['1,250,000', '1250000'],
  ['20 000', '20000'],
  ['20k', '20000'],
  ['1.5M', '1500000'],
  ['2 m', '2000000'],
  ['1e6', '1000000'],
  ['-5', '-5'],
])('"%s" is %s', (typed, text) => expect(plainNumber(typed)).toBe(text))

test.each(['', 'abc', '12abc', '1,5', '1,00', '1.2.3', '0x10', 'Infinity', 'NaN', '--5', '5%', '１２'])(
  '"%s" is no number',
  (typed) => expect(plainNumber(typed)).toBeNull(),
)
