import { describe, expect, test } from 'vitest'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { servicePrices } from './service-prices'

const [service, mesh, call, time] = servicePrices(FRAMEWORK_CARD)

describe('one unit of the source beside list prices', () => {
  test('a service is dearer in the source than at list prices, at either load', () => {
    expect(service!.framework).toBe(1000)
    expect(service!.list.every((usd) => usd > 10 && usd < 1000)).toBe(true)
  })

  test('a mesh costs by the call: next to nothing when idle', () => {
    expect(mesh!.framework).toBe(200)
    expect(mesh!.list[0]).toBeLessThan(1)
    expect(mesh!.list[1]).toBeGreaterThan(mesh!.list[0])
  })

  test('functions are what the source says', () => {
    expect(call!.list[0]).toBe(call!.framework)
    expect(time!.list[0] / time!.framework).toBeCloseTo(1, 2)
  })
})
