import { expect, test } from 'vitest'
import { scenario } from '../schemas/scenario'
import { DEFAULT_SCENARIO } from './default-scenario'

test('is what the schema makes of an empty scenario', () => {
  expect(DEFAULT_SCENARIO).toEqual(scenario.parse({}))
})

test.each(['situation', 'workload', 'people', 'money', 'capacities'] as const)(
  'is what the schema makes of an empty %s',
  (part) => {
    expect(scenario.parse({ [part]: {} })).toEqual(DEFAULT_SCENARIO)
  },
)

test('passes the schema unchanged', () => {
  expect(scenario.parse(DEFAULT_SCENARIO)).toEqual(DEFAULT_SCENARIO)
})

test('says nothing that a visitor has not said', () => {
  expect(DEFAULT_SCENARIO.situation).toEqual({})
})
