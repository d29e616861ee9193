import { describe, expect, test } from 'vitest'
import { decode } from './decode'
import { LINK_KEYS } from './keys'
import { keepingSkipped, SKIPPED, withoutSkipped } from './skipped'

describe('skipped steps stay in the address when the scenario in it changes', () => {
  test.each([
    ['nothing skipped', 'v=1&qps=500', 'v=1&qps=20', 'v=1&qps=500'],
    ['two steps skipped', 'v=1&qps=500', 'v=1&skipped=teams,load', 'v=1&qps=500&skipped=teams,load'],
    ['the default scenario is written as nothing', '', 'v=1&qps=20&skipped=teams', 'skipped=teams'],
    ['no address before', 'v=1', '', 'v=1'],
    ['written again', 'v=1', 'v=1&skipped=teams', 'v=1&skipped=teams'],
  ])('%s', (_, query, address, whole) => expect(keepingSkipped(query, address)).toBe(whole))
})

test.each([
  ['v=1&skipped=teams,load&qps=5', 'v=1&qps=5'],
  ['skipped=teams', ''],
  ['v=1', 'v=1'],
])('%s without them is "%s"', (query, rest) => expect(withoutSkipped(query)).toBe(rest))

test('skipped steps are not part of a scenario, and no link key has that name', () => {
  expect(decode(new URLSearchParams('skipped=teams'))).toMatchObject({ ignored: [], empty: true })
  expect(LINK_KEYS.map(({ key }) => key)).not.toContain(SKIPPED)
})
