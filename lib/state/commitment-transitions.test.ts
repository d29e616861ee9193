import { expect, test } from 'vitest'
import type { Commitment } from '@/content/scenario/commitments'
import { scenarioWith } from '@/lib/kernel'
import { setCommitment, setSupport } from './commitment-transitions'

const EMPTY = scenarioWith({})

test.each<[string, Commitment[], Commitment | undefined]>([
  ['a plan', [{ plan: '1y-none' }], { plan: '1y-none' }],
  ['a share keeps the plan', [{ plan: '1y-none' }, { share: 0.4 }], { plan: '1y-none', share: 0.4 }],
  ['spot makes the committed share smaller', [{ share: 0.8 }, { spot: 0.5 }], { share: 0.5, spot: 0.5 }],
  ['and the other way round', [{ spot: 0.5 }, { share: 0.8 }], { share: 0.8, spot: 0.2 }],
  ['what is cleared is gone', [{ plan: '3y-all', off: 0.4 }, { off: undefined }], { plan: '3y-all' }],
  ['a line of which nothing is said is none', [{ plan: '3y-all' }, { plan: undefined }], undefined],
])('%s', (_, changes, expected) => {
  const after = changes.reduce((scenario, change) => setCommitment(scenario, 'machines', change), EMPTY)
  const { machines } = after.money.commitments
  if (expected === undefined) expect(after.money.commitments).toEqual({})
  else {
    expect(Object.keys(machines ?? {}).sort()).toEqual(Object.keys(expected).sort())
    for (const [name, value] of Object.entries(expected))
      if (typeof value === 'number') expect(machines?.[name as 'share']).toBeCloseTo(value, 9)
      else expect(machines?.[name as 'plan']).toBe(value)
  }
})

test('a support plan that is set already changes nothing', () => {
  const after = setSupport(EMPTY, 'business')
  expect(after.money.support).toBe('business')
  expect(setSupport(after, 'business')).toBe(after)
})
