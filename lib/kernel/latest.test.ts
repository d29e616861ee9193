import { describe, expect, test } from 'vitest'
import { latest, rememberedBy, rememberedFor } from './latest'

describe('latest', () => {
  const counting = (most: number) => {
    const worked: string[] = []
    const known = latest<string>(most)
    const ask = (key: string) =>
      known(key, () => {
        worked.push(key)
        return `answer to ${key}`
      })
    return { ask, worked }
  }

  test('works out each answer once', () => {
    const { ask, worked } = counting(3)
    expect(['a', 'b', 'a', 'b', 'a'].map(ask)).toEqual(['a', 'b', 'a', 'b', 'a'].map((key) => `answer to ${key}`))
    expect(worked).toEqual(['a', 'b'])
  })

  test('keeps the half that was asked for last, however many others there were before', () => {
    const { ask, worked } = counting(4)
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'f', 'g', 'f']) ask(key)
    expect(worked).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })

  test('keeps no more than it may', () => {
    const { ask, worked } = counting(4)
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    keys.forEach(ask)
    worked.length = 0
    keys.forEach(ask)
    expect(worked.length).toBeGreaterThanOrEqual(keys.length - 4)
  })

  test('keeps what is asked for again and again', () => {
    const { ask, worked } = counting(4)
    for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a']) ask(key)
    expect(worked.filter((key) => key === 'a')).toEqual(['a'])
  })

  test('keeps nothing of work that failed', () => {
    const known = latest<number>(2)
    expect(() =>
      known('a', () => {
        throw new RangeError('no price')
      }),
    ).toThrow('no price')
    expect(known('a', () => 1)).toBe(1)
  })

  test('keeps an answer that is undefined', () => {
    let worked = 0
    const known = latest<undefined>(2)
    for (let time = 0; time < 3; time++)
      known('a', () => {
        worked++
        return undefined
      })
    expect(worked).toBe(1)
  })
})

describe('rememberedBy', () => {
  test('works out each answer once, by what its question says', () => {
    const worked: number[] = []
    const half = rememberedBy(String, (asked: number) => {
      worked.push(asked)
      return asked / 2
    })
    expect([8, 6, 8, 8].map(half)).toEqual([4, 3, 4, 4])
    expect(worked).toEqual([8, 6])
  })

  test('keeps an answer of nothing', () => {
    let worked = 0
    const nothing = rememberedBy(String, (): undefined => {
      worked++
    })
    nothing(1)
    nothing(1)
    expect(worked).toBe(1)
  })
})

describe('rememberedFor', () => {
  test('answers once for each object, however alike two are', () => {
    const asked: object[] = []
    const answer = rememberedFor((one: { name: string }) => {
      asked.push(one)
      return undefined
    })
    const [one, other] = [{ name: 'a' }, { name: 'a' }]
    for (const each of [one, other, one, other]) answer(each)
    expect(asked).toEqual([one, other])
    expect(asked[1]).toBe(other)
  })
})
