import { expect, test } from 'vitest'
import { at, b, c, cellOf, figureOf, Made, trace } from './figure'

/** What two figures come to, as it is written and as a value. */
const worked = (make: (x: Made) => unknown) =>
  trace(() => {
    const x = cellOf('x', 6)
    const made = make(x)
    return made === x ? 'x itself' : made instanceof Made ? [made.operation, made.value] : made
  })

test.each<[string, (x: Made) => unknown, unknown]>([
  ['x + 0', (x) => b('+', x, 0), 'x itself'],
  ['0 + x', (x) => b('+', 0, x), 'x itself'],
  ['x - 0', (x) => b('-', x, 0), 'x itself'],
  ['0 - x', (x) => b('-', 0, x), ['-', -6]],
  ['x + 2', (x) => b('+', x, 2), ['+', 8]],
  ['x - 2', (x) => b('-', x, 2), ['-', 4]],
  ['x * 1', (x) => b('*', x, 1), 'x itself'],
  ['1 * x', (x) => b('*', 1, x), 'x itself'],
  ['x / 1', (x) => b('/', x, 1), 'x itself'],
  ['1 / x', (x) => b('/', 1, x), ['/', 1 / 6]],
  ['x * 0', (x) => b('*', x, 0), 0],
  ['0 * x', (x) => b('*', 0, x), 0],
  ['x * 2', (x) => b('*', x, 2), ['*', 12]],
  ['x ** 0', (x) => b('**', x, 0), ['**', 1]],
  ['x < 0', (x) => b('<', x, 0), ['<', false]],
  ['x < Infinity', (x) => b('<', x, Infinity), true],
  ['Infinity > x', (x) => b('>', Infinity, x), true],
])('%s keeps its value, and no step where nothing is done', (_, make, expected) =>
  expect(worked(make)).toEqual(expected),
)

test('what lies under one of two keys is one of two figures, by the same condition', () =>
  trace(() => {
    const prices = { small: { usd: cellOf('small', 2) }, large: { usd: cellOf('large', 5) } }
    const key = c(
      b('>', cellOf('load', 10), 3),
      () => 'large',
      () => 'small',
    )
    expect(at(prices, key)).toMatchObject({ usd: { operation: 'if', value: 5 } })
    expect(at(prices, 'small')).toBe(prices.small)
  }))

test('two figures that are no cells stay a number', () => expect(figureOf('/', 6, 3)).toBe(2))
