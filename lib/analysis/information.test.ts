import { describe, expect, test } from 'vitest'
import { allFutures } from './futures'
import { sharesInto } from './model/draws'
import { plain } from './model/expression'
import { evenly, smallModel } from './small-model.fixture'
import { tornadoOf } from './tornado'
import { valueOfInformation } from './value-of-information'
import { sobolIndices, varianceShares } from './variance-shares'

describe('value of information against a closed form', () => {
  // One candidate costs nothing more, the other x + y, each even from -120 to 120. Knowing x saves 120/4, both 120/3.
  const model = smallModel(
    [evenly('functionGroups', -120, 120), evenly('views', -120, 120), evenly('hoursPerView', 0, 1)],
    ({ sum }, [x = 0, y = 0]) => [sum(plain(1000)), sum(plain(1000), x, y)],
  )
  const { everything, inputs, control } = valueOfInformation(allFutures(model, 'closed form'), [0, 1])
  const worth = (id: string) => inputs.find(({ input }) => input === id)?.usd

  test('one input is worth what it should, within a twentieth', () => {
    expect(Math.abs((worth('functionGroups') ?? 0) / 30 - 1)).toBeLessThan(0.05)
    expect(Math.abs((worth('views') ?? 0) / 30 - 1)).toBeLessThan(0.05)
  })
  test('all of them are worth the expected regret, and no one more', () => {
    expect(Math.abs(everything / 40 - 1)).toBeLessThan(0.02)
    for (const { usd, error } of inputs) expect(usd).toBeLessThanOrEqual(everything + 2 * error)
  })
  test('an input that says nothing is worth nothing once chance is taken off', () => {
    expect(Math.abs(control.mean)).toBeLessThan(1)
    expect(worth('hoursPerView')).toBeLessThan(3 * control.spread + 0.01)
  })
  test('where one candidate is always best nothing is worth knowing', () => {
    const plainly = smallModel([evenly('views', 0, 10)], ({ sum }, [x = 0]) => [sum(x), sum(x, plain(1))])
    expect(valueOfInformation(allFutures(plainly, 'always'), [0, 1])).toMatchObject({
      everything: 0,
      inputs: [{ usd: 0 }],
    })
  })
})

describe('variance shares', () => {
  test("first and total shares of Ishigami's function, within 0.03", () => {
    const count = 8000
    const drawn = (sample: string) =>
      [1, 2, 3].map((source) => {
        const column = new Float64Array(count)
        sharesInto(column, `${sample} ${source}`, count)
        return column
      })
    const [a, b] = [drawn('one'), drawn('other')]
    const ishigami = (columns: Float64Array[]) =>
      Float64Array.from({ length: count }, (_, i) => {
        const [x = 0, y = 0, z = 0] = columns.map((column) => Math.PI * (2 * (column[i] ?? 0) - 1))
        return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
      })
    const shares = sobolIndices(
      {
        one: ishigami(a),
        other: ishigami(b),
        mixed: (at) => ishigami(a.map((own, i) => (i === at ? (b[i] ?? own) : own))),
      },
      ['x', 'y', 'z'],
    )
    expect(Math.abs(shares.variance / 13.845 - 1)).toBeLessThan(0.03)
    const expected: Record<string, [number, number]> = { x: [0.3139, 0.5576], y: [0.4424, 0.4424], z: [0, 0.2437] }
    for (const { source, first, total } of shares.sources) {
      expect(Math.abs(first - (expected[source]?.[0] ?? 9))).toBeLessThan(0.03)
      expect(Math.abs(total - (expected[source]?.[1] ?? 9))).toBeLessThan(0.03)
    }
  })
  test('of a sum, each input has the share of its variance, and that of a group is one of its own', () => {
    // Variances 100/12 x (1, 4, 9); a group of two has a source in common.
    const model = smallModel(
      [evenly('views', 0, 10), evenly('exponentOne', 0, 20), evenly('exponentServices', 0, 30)],
      ({ sum }, nodes) => [sum(...nodes), sum(plain(0))],
    )
    const { sources } = varianceShares(model, 0, 1, 'sum')
    expect(sources.map(({ source }) => source).sort()).toEqual([
      'exponentOne',
      'exponentServices',
      'group.coordination',
      'views',
    ])
    const views = sources.find(({ source }) => source === 'views')
    // 1 of 1 + 4 + 9 + 2 x 0.48 x 2 x 3, the last for the correlation.
    expect(Math.abs((views?.total ?? 0) - 1 / 19.8)).toBeLessThan(0.01)
    expect(Math.abs((views?.first ?? 0) - 1 / 19.8)).toBeLessThan(0.03)
  })
})

test('a tornado has each input at its two ends and who is best there', () => {
  const model = smallModel(
    [evenly('views', 0, 10), evenly('hoursPerView', 0, 100)],
    ({ sum, times }, [x = 0, y = 0]) => [sum(x, y), times(plain(2), y)],
  )
  const { total, lead, bars } = tornadoOf(model, 0, [0, 1])
  expect([total, lead]).toEqual([55, -45])
  expect(bars).toEqual([
    {
      input: 'hoursPerView',
      low: 10,
      high: 90,
      atLow: 15,
      atHigh: 95,
      lead: { atLow: -5, atHigh: -85 },
      best: { atLow: 0, atHigh: 0 },
    },
    {
      input: 'views',
      low: 1,
      high: 9,
      atLow: 51,
      atHigh: 59,
      lead: { atLow: -49, atHigh: -41 },
      best: { atLow: 0, atHigh: 0 },
    },
  ])
})
