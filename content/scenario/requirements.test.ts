import { expect, test } from 'vitest'
import { REQUIREMENT_NAMES, REQUIREMENTS } from './requirements'

const SOURCE_NAMES = [
  'write_volume',
  'read_volume',
  'events',
  'aggregates',
  'read_models',
  'services',
  'inter_service_calls',
  'requests',
  'compute_seconds',
  'storage_gb',
]
const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

test('describes every requirement once', () => {
  expect(Object.keys(REQUIREMENTS)).toEqual(REQUIREMENT_NAMES)
})

test.each(SOURCE_NAMES)("holds the guide's %s under the same name", (name) => {
  const requirement = REQUIREMENTS[camelCase(name) as keyof typeof REQUIREMENTS]
  expect(requirement.origin).toBe('source')
  expect(requirement.help).toContain(`requirements.${name}`)
})

test("marks as the guide's only what is in the guide", () => {
  const source = REQUIREMENT_NAMES.filter((name) => REQUIREMENTS[name].origin === 'source')
  expect(source).toEqual(SOURCE_NAMES.map(camelCase))
})

test.each(REQUIREMENT_NAMES)('%s has a label, a unit and help', (name) => {
  const { label, unit, help } = REQUIREMENTS[name]
  expect([label, unit, help].filter((text) => text.trim() === '')).toEqual([])
})
