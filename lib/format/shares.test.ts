import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roughShare, roughShares } from '.'

/** Parts of one whole, of any sizes. */
const whole = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one, 0)))

describe('shares of one whole', () => {
  test.each([
    [
      [0.335, 0.335, 0.33],
      ['34%', '33%', '33%'],
    ],
    [
      [0.505, 0.495],
      ['51%', '49%'],
    ],
    [
      [0.622, 0.374, 0.004],
      ['62%', '38%', 'under 1%'],
    ],
    [
      [0.997, 0.003],
      ['over 99%', 'under 1%'],
    ],
    [
      [0.973, 0.009, 0.009, 0.009],
      ['97%', '1%', '1%', '1%'],
    ],
  ])('%j', (shares, said) => {
    expect(roughShares(shares)).toEqual(said)
  })

  test('make up 100 where none is rare, each less than one from its own', () => {
    fc.assert(
      fc.property(whole, (shares) => {
        const said = roughShares(shares)
        const per = said.map((one) => (/^\d/.test(one) ? Number(one.slice(0, -1)) : null))
        for (const [at, one] of per.entries()) {
          if (one === null) expect(said[at]).toBe(roughShare(shares[at]!))
          else expect(Math.abs(one - shares[at]! * 100)).toBeLessThan(1)
        }
        if (shares.every((share) => share >= 0.01 && share < 0.995))
          expect(per.reduce((sum: number, one) => sum + (one ?? 0), 0)).toBe(100)
      }),
    )
  })
})
