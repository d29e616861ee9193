import { expect, test } from 'vitest'
import { randomFrom } from './numbers/random'
import { MOST_CONDITIONS, peeled } from './peeling'

const BINS = 10
const COUNT = 3000

/** Futures whose inputs lie evenly over ten bins, and which of them are bad. */
function futuresOf(inputs: number, isBad: (at: (input: number) => number, chance: () => number) => boolean) {
  const { below, unit } = randomFrom('peeling')
  const bins = Array.from({ length: inputs }, () => Uint8Array.from({ length: COUNT }, () => below(BINS)))
  const bad = Uint8Array.from({ length: COUNT }, (_, i) => Number(isBad((input) => bins[input]![i]!, unit)))
  return peeled(bins, bad, BINS)
}

test('a box that is there is found, and nothing beside it', () => {
  expect(futuresOf(4, (at) => at(1) >= 7)).toEqual([{ input: 1, side: 'from', border: 7 }])
  expect(futuresOf(4, (at) => at(2) < 3)).toEqual([{ input: 2, side: 'up-to', border: 3 }])
  const both = futuresOf(4, (at) => at(0) >= 6 && at(3) < 4)
  expect(both).toHaveLength(2)
  expect(both).toEqual(
    expect.arrayContaining([
      { input: 0, side: 'from', border: 6 },
      { input: 3, side: 'up-to', border: 4 },
    ]),
  )
})

test('an input may be bounded on both sides', () => {
  const sides = futuresOf(3, (at) => at(1) >= 3 && at(1) < 6)
  expect(sides).toEqual(
    expect.arrayContaining([
      { input: 1, side: 'from', border: 3 },
      { input: 1, side: 'up-to', border: 6 },
    ]),
  )
})

test('a few bad futures elsewhere and a few good ones inside do not move it', () =>
  expect(futuresOf(4, (at, chance) => chance() < (at(1) >= 7 ? 0.95 : 0.03))).toEqual([
    { input: 1, side: 'from', border: 7 },
  ]))

test('no more conditions than a reader keeps in mind', () => {
  const box = futuresOf(6, (at) => [0, 1, 2, 3, 4].every((input) => at(input) >= 3))
  expect(box.length).toBeLessThanOrEqual(MOST_CONDITIONS)
  expect(box.length).toBeGreaterThan(0)
})

test('where none or all are bad there is no box', () => {
  expect(futuresOf(3, () => false)).toEqual([])
  expect(futuresOf(3, () => true)).toEqual([])
})
