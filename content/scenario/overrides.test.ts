import { describe, expect, test } from 'vitest'
import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { money, people } from '@/content/schemas/scenario'

const JUST = 1e-6
const accepts = {
  overhead: (value: number) => people.safeParse({ overhead: { cqrs: value } }).success,
  learningMonths: (value: number) => people.safeParse({ learningMonths: { cqrs: value } }).success,
  price: (value: number) => money.safeParse({ prices: { 'aws.s3.put': value } }).success,
  factor: (value: number) => money.safeParse({ factors: { buildMonths: value } }).success,
  requirement: (value: number) => money.safeParse({ requirements: { events: value } }).success,
}

describe('bounds of own figures are those of the schema', () => {
  test.each(Object.entries(OVERRIDE_BOUNDS))('%s', (name, { min, max }) => {
    const step = Math.max(JUST, max * JUST)
    const accepted = [min - step, min, max, max + step].map(accepts[name as keyof typeof accepts])
    expect(accepted).toEqual([false, true, true, false])
  })
})
