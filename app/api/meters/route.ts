import { endpoint } from '@/app/api/endpoint'
import { PRICE_LIST } from '@/content/prices'
import type { Price } from '@/content/schemas/price'
import { METERS } from '@/lib/meters/all'
import { regionsOfVendor, type Meter } from '@/lib/meters'
import { bytesOf, limitInWords } from './in-words'

/** `GET /api/meters`: every meter with its usage fields and its prices. */
function meters(): Response {
  text ??= JSON.stringify({
    currency: 'USD',
    period: 'month',
    regions: Object.fromEntries(VENDORS.map((vendor) => [vendor, regionsOfVendor(vendor)])),
    meters: METERS.map(described),
  })
  return new Response(text, {
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300, s-maxage=3600' },
  })
}

/** The list changes with a new build alone, so it is made once. The production server adds a tag and keeps it. */
let text: string | undefined

const VENDORS = ['aws', 'azure', 'gcp'] as const

/** A meter with its fields, limits and allowances, and the regions for which it has prices of their own. */
const described = ({ id, vendor, service, label, usage, rules = [], prices }: Meter) => ({
  id,
  vendor,
  service,
  label,
  usage: usage.map((field) => ({ ...field, ...bytesOf(field, service) })),
  limits: rules.flatMap(limitInWords),
  regions: [...new Set(prices.flatMap(ratesOf).map(({ region }) => region))],
  allowances: prices
    .flatMap(ratesOf)
    .flatMap(({ id: rate, unit, free }) => (free ? [{ rate, quantity: free.quantity, unit, kind: free.kind }] : [])),
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

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: meters })
