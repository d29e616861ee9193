import { describe, expect, test } from 'vitest'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { servicePrices } from './service-prices'

const [service, mesh, call, time] = servicePrices(FRAMEWORK_CARD)

describe('reference-guide rates compared with list prices', () => {
  test('a service costs more in the reference guide than at list prices, at either load', () => {
    expect(service!.framework).toBe(1000)
    expect(service!.list.every((usd) => usd > 10 && usd < 1000)).toBe(true)
  })

  test('a mesh is priced by call: almost nothing when idle', () => {
    expect(mesh!.framework).toBe(200)
    expect(mesh!.list[0]).toBeLessThan(1)
    expect(mesh!.list[1]).toBeGreaterThan(mesh!.list[0])
  })

  test('functions cost the same in both', () => {
    expect(call!.list[0]).toBe(call!.framework)
    expect(time!.list[0] / time!.framework).toBeCloseTo(1, 2)
  })
})
