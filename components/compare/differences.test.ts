import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf, asRead, extremesOf, fingerprintOf, inCents } from './differences'

describe('which patterns agree', () => {
  test.each([
    ['two of a kind', ['Low', 'High', 'Low'], { kind: 'some-differ', values: 2 }],
    ['everyone alone', ['Low', 'High', 'Very High'], { kind: 'all-differ', values: 3 }],
    ['one voice', ['High', 'High'], { kind: 'same', values: 1 }],
    ['figures', [1, 2, 1], { kind: 'some-differ', values: 2 }],
    ['nobody has a figure', [null, null], { kind: 'same', values: 1 }],
    ['a figure and none', [0, null], { kind: 'all-differ', values: 2 }],
    ['nobody there', [], { kind: 'same', values: 0 }],
  ] as const)('%s', (_, answers, agreement) => expect(agreementOf(answers)).toEqual(agreement))

  test('a fingerprint tells the same agreement as the answers, for whichever patterns are chosen', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 }),
        fc.array(fc.boolean()),
        (answers, chosen) => {
          const only = <Item>(items: Item[]) => items.filter((_, index) => chosen[index])
          expect(agreementOf(only(fingerprintOf(answers)))).toEqual(agreementOf(only(answers)))
        },
      ),
    ))
})

describe('the ends of a row', () => {
  test.each([
    ['one of each', [3, 1, 2], ['highest', 'lowest', null]],
    ['a shared end', [1, 2, 1], ['lowest', 'highest', 'lowest']],
    ['a saving is lower than nothing', [0, -5], ['highest', 'lowest']],
    ['all equal: no end', [4, 4], [null, null]],
    ['an unknown is no end', [null, 2, 1], [null, 'highest', 'lowest']],
    ['one figure is no end', [null, 2], [null, null]],
    ['no figure', [null, null], [null, null]],
  ] as const)('%s', (_, figures, marks) => expect(extremesOf(figures)).toEqual(marks))
})

test('what reads the same is the same, and shares the mark of an end', () => {
  const totals = asRead([2_631_000, 3_960_000, 2_629_000], (usd) => `$${(usd / 1e6).toFixed(2)}M`)
  expect(agreementOf(totals)).toEqual({ kind: 'some-differ', values: 2 })
  expect(extremesOf(totals)).toEqual(['lowest', 'highest', 'lowest'])
})

test.each([
  ['the dust of binary fractions', 0.1 + 0.2, 0.3],
  ['less than half a cent', 0.004, 0],
  ['cents', 12.345, 12.35],
])('%s is not a difference', (_, amount, cents) => expect(inCents(amount)).toBe(cents))
