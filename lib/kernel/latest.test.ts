import { describe, expect, test } from 'vitest'
import { latest } from './latest'

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

  test('drops what was not asked for longest', () => {
    const { ask, worked } = counting(2)
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(key)
    expect(worked).toEqual(['a', 'b', 'c', 'b'])
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
