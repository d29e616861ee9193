import { expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { meterOf } from '../all'
import { priceLookup } from '../price-lookup'
import { priceMeter } from '../price-meter'

const billOf = (id: string, usage: Record<string, number>) =>
  priceMeter(meterOf(id), usage, priceLookup(PRICES), { freeTier: false, hoursPerMonth: 730 })

test('a region that writes pays double wherever it is, so that moving it to a dearer place costs more', () => {
  const totals = [0, 1, 2, 3].map(
    (japanRegions) =>
      billOf('azure.cosmos', { ruPerSecond: 1000, regions: 3, multiRegionWrites: 1, japanRegions }).total,
  )
  expect(totals).toEqual(totals.toSorted((one, other) => one - other))
  const rate = (usage: Record<string, number>, line: string) =>
    billOf('azure.cosmos', { ruPerSecond: 1000, regions: 2, japanRegions: 1, ...usage }).lines.find(
      ({ id }) => id === line,
    )?.rate ?? 0
  for (const line of ['throughput', 'throughput-japan'])
    expect(rate({ multiRegionWrites: 1 }, line)).toBeCloseTo(2 * rate({}, line), 9)
})
