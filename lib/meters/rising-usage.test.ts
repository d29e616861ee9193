import { describe, expect, test } from 'vitest'
import { CHEAPER_WITH_MORE } from '@/content/prices/cheaper-with-more'
import { METERS } from './all'
import { fallsOf } from './falls.fixture'

const listedFor = (id: string) =>
  CHEAPER_WITH_MORE.filter(({ meters }) => meters.includes(id)).map(({ field }) => field)

describe('more usage never costs less, whatever another field is', () => {
  test.each(METERS.map((meter) => [meter.id, meter] as const))('%s', (id, meter) => {
    const falls = fallsOf(meter)
    expect(falls.filter(({ field }) => !listedFor(id).includes(field)).slice(0, 3)).toEqual([])
    const fallen = new Set(falls.map(({ field }) => field))
    expect(listedFor(id).filter((field) => !fallen.has(field))).toEqual(NOT_SEEN[id] ?? [])
  })
})

/** Falls that need three fields at once, and that a test of pairs therefore does not see. */
const NOT_SEEN: Record<string, string[]> = { 'aws.msk.standard': ['brokerVcpu'] }

describe('the list of fields whose rise may lower a total', () => {
  test.each(CHEAPER_WITH_MORE.map((row) => [`${row.field} of ${row.meters.join(', ')}`, row] as const))(
    '%s has a reason and the page of a vendor',
    (_, { field, meters, why, source }) => {
      for (const id of meters)
        expect(METERS.find((meter) => meter.id === id)?.usage.map(({ name }) => name)).toContain(field)
      expect(why).toMatch(/^[A-Z].*[^.]$/)
      expect(new URL(source).host).toMatch(/^(aws\.amazon|docs\.aws\.amazon|cloud\.google|learn\.microsoft)\.com$/)
    },
  )
  test('has no field of a meter twice', () => {
    const all = CHEAPER_WITH_MORE.flatMap(({ field, meters }) => meters.map((id) => `${id} ${field}`))
    expect(new Set(all).size).toBe(all.length)
  })
})
