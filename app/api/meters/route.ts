import { endpoint } from '@/app/api/endpoint'
import { PRICE_LIST } from '@/content/prices'
import type { Price } from '@/content/schemas/price'
import { METERS } from '@/lib/meters/all'
import type { Meter } from '@/lib/meters'

/** `GET /api/meters`: every meter with its usage fields and its prices. */
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

/** A price with its regional variants, whose ids have the region at the end. */
const ratesOf = (id: string): Price[] =>
  PRICE_LIST.filter((price) => price.id === id || REGIONAL.some((suffix) => price.id === `${id}.${suffix(price)}`))

const REGIONAL = [({ region }: Price) => region, ({ region }: Price) => region.replace(/ \(.*$/, '').replace(' ', '')]

export const { POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET })
