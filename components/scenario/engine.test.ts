import { expect, test } from 'vitest'
import { scenarioWith } from '@/lib/kernel'
import { billOf, priced } from './engine'

test('the costs of a scenario are cached, and those of another one are computed', () => {
  const scenario = scenarioWith({ situation: { peakQps: 5000 } })
  expect(priced(scenario)).toBe(priced(scenario))
  expect(priced({ ...scenario })).not.toBe(priced(scenario))
  expect(priced(scenario)).toMatchObject({ scenario })
})

test('the recommended candidate comes first', () => {
  const { recommended, shown } = priced(scenarioWith({ situation: { auditCritical: true } }))
  expect(shown[0]).toBe(recommended)
  expect(recommended.recommended).toBe(true)
})

test('the bill of a candidate adds up to the infrastructure that its row shows', () => {
  const scenario = scenarioWith({ situation: { auditCritical: true, highReadVolume: true, peakQps: 20_000 } })
  const { shown } = priced(scenario)
  expect(shown.map((one) => billOf(one, scenario).total)).toEqual(shown.map(({ monthly }) => monthly))
})
