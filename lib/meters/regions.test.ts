import { describe, expect, test } from 'vitest'
import { PRICE_LIST } from '@/content/prices'
import { regionsOfVendor } from './regions'

/** Whether what follows the id of a price names another region or price class. */
const isVariantOf = (suffix: string): boolean =>
  suffix === 'tier2' || (['aws', 'azure', 'gcp'] as const).some((vendor) => regionsOfVendor(vendor).includes(suffix))

describe('an entry for another region says all that the entry of the first region says', () => {
  const pairs = PRICE_LIST.flatMap((regional) => {
    const home = PRICE_LIST.find(
      ({ id }) =>
        id !== regional.id && regional.id.startsWith(`${id}.`) && isVariantOf(regional.id.slice(id.length + 1)),
    )
    return home ? [{ home, regional }] : []
  })
  test('there are many of them', () => expect(pairs.length).toBeGreaterThan(15))
  test.each(pairs)('$regional.id', ({ home, regional }) => {
    expect(regional.free).toEqual(home.free)
    expect(regional.tiers?.length).toBe(home.tiers?.length)
    expect(regional.unit).toBe(home.unit)
  })
})
