import { expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { limitLabel } from './limit-label'

test('a limit is named in the app’s units where it has such a name, else as the guide has it', () => {
  const limits = Object.values(DECISION_FACTS.limits).flat()
  const named = limits.filter(({ label }) => label !== undefined)
  expect(named.length).toBeGreaterThan(0)
  expect(named.length).toBeLessThan(limits.length)
  for (const limit of limits) expect(limitLabel(limit)).toBe(named.includes(limit) ? limit.label : limit.text)
})
