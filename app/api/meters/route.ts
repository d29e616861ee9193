import { endpoint } from '@/app/api/endpoint'
import { PRICE_LIST } from '@/content/prices'
import type { Price } from '@/content/schemas/price'
import { METERS } from '@/lib/meters/all'
import type { Meter } from '@/lib/meters'

/** `GET /api/meters`: every meter with its usage fields and its prices. */
export function GET(): Response {
  text ??= JSON.stringify({ currency: 'USD', period: 'month', meters: METERS.map(described) })
  return new Response(text, {
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300, s-maxage=3600' },
  })
}

/** The list changes with a new build alone, so it is made once. The production server adds a tag and keeps it. */
let text: string | undefined

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
