import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { isWithin } from './bounds'
import { scenarioWith } from './scenario'
import { fieldsIn, scenarioField, type ScenarioPart } from './scenario-fields'

const PARTS: ScenarioPart[] = ['situation', 'workload', 'people', 'money', 'capacities']
const FIELDS = PARTS.flatMap(fieldsIn)

test('field names and link keys are unique', () => {
  expect(new Set(FIELDS.map(({ name }) => name)).size).toBe(FIELDS.length)
  expect(new Set(FIELDS.map(({ key }) => key)).size).toBe(FIELDS.length)
})

describe.each(FIELDS.map((field) => [field.name, field] as const))('%s', (_, field) => {
  const inBounds = fc.double({ min: field.min, max: field.max, noNaN: true })

  test('get() returns what set() wrote, and nothing else changes', () =>
    fc.assert(
      fc.property(inBounds, (value) => {
        const changed = field.set(DEFAULT_SCENARIO, value)
        expect(field.get(changed)).toBeCloseTo(field.whole ? Math.round(value) : value, 9)
        expect(field.set(changed, undefined)).toEqual(DEFAULT_SCENARIO)
      }),
      { numRuns: 20 },
    ))

  test('set() clamps to the bounds, and ignores NaN', () => {
    for (const value of [-Infinity, Infinity, NaN]) expect(field.set(DEFAULT_SCENARIO, value)).toBe(DEFAULT_SCENARIO)
    for (const value of [-1e300, 1e300])
      expect(isWithin(field.get(field.set(DEFAULT_SCENARIO, value)) ?? NaN, field)).toBe(true)
  })

  test('set() returns the same scenario when the value is unchanged', () => {
    const set = field.set(DEFAULT_SCENARIO, field.max)
    expect(field.set(set, field.max)).toBe(set)
  })
})

test('an answer that was not given is undefined; any other figure has its default', () => {
  expect(scenarioField('teams').get(scenarioWith({}))).toBeUndefined()
  expect(scenarioField('developmentShare').get(scenarioWith({}))).toBe(0.7)
})
