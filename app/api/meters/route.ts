import { PRICE_LIST } from '@/content/prices'
import type { Price } from '@/content/schemas/price'
import { METERS } from '@/lib/meters/all'
import type { Meter } from '@/lib/meters'

/** Every meter with what it asks and the prices it bills with. */
export function GET(): Response {
  return Response.json(
    { currency: 'USD', period: 'month', meters: METERS.map(described) },
    { headers: { 'cache-control': 'no-store' } },
  )
}

const described = ({ id, vendor, service, label, usage, prices }: Meter) => ({
  id,
  vendor,
  service,
  label,
  usage,
  rates: prices
    .flatMap(ratesOf)
    .map(({ id: rate, what, region, unit, usd, tiers, free, source, asOf, confidence, note }) => ({
      id: rate,
      what,
      region,
      unit,
      usd,
      tiers,
      free,
      source,
      asOf,
      confidence,
      note,
    })),
})

/** A price and what it is in other regions: their ids are its own with the region behind. */
const ratesOf = (id: string): Price[] =>
  PRICE_LIST.filter((price) => price.id === id || REGIONAL.some((suffix) => price.id === `${id}.${suffix(price)}`))

const REGIONAL = [({ region }: Price) => region, ({ region }: Price) => region.replace(/ \(.*$/, '').replace(' ', '')]
