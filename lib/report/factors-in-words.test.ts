import { describe, expect, test } from 'vitest'
import { perMonth } from '@/lib/kernel'
import { discountInWords } from './discount-in-words'
import { multiplierInWords } from './multiplier-in-words'

describe('a multiplier in words', () => {
  const perService = (services: number) => {
    const published = services * 0.1
    return multiplierInWords({
      published,
      applied: Math.max(1, published),
      origin: { kind: 'per-service', comment: 'Operational overhead', services, perService: 0.1 },
    })
  }
  test("a constant has the guide's comment", () =>
    expect(
      multiplierInWords({ published: 2, applied: 2, origin: { kind: 'constant', comment: 'Dual infrastructure' } }),
    ).toBe('Dual infrastructure'))
  test('one per service shows its product', () =>
    expect(perService(25)).toBe('Operational overhead: 25 services x 0.1 = 2.5'))
  test('a published multiplier of 1 has no explanation', () =>
    expect(perService(10)).toBe('Operational overhead: 10 services x 0.1 = 1'))
  test('below 1 it says why 1 is used', () =>
    expect(perService(4)).toBe(
      'Operational overhead: 4 services x 0.1 = 0.4. ' +
        'Below 1 the published figure would discount the lines; an overhead cannot be a discount, so the total uses 1',
    ))
})

describe('a discount in words', () => {
  const none = perMonth(0)
  const words = (discount: number, committedShare: number, committedDiscount: number) =>
    discountInWords({
      commitmentDiscount: none,
      negotiatedDiscount: none,
      amount: none,
      terms: { discount, committedShare, committedDiscount },
    })
  test('without a commitment it is off everything', () => expect(words(0.1, 0, 0.4)).toBe('10% off everything'))
  test('after a commitment it is off what is left', () =>
    expect(words(0.1, 0.5, 0.4)).toBe(
      '50% of compute, databases, caches, search and brokers committed at 40% off, then 10% off what is left',
    ))
})
