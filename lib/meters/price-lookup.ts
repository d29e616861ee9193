import type { Price } from '@/content/schemas/price'
import type { PriceLookup, UnitPrice } from './types'

/** The region that a vendor's price ids without a region refer to. */
export const HOME_REGION: { aws: string; gcp: string; azure: string; [vendor: string]: string | undefined } = {
  aws: 'us-east-1',
  gcp: 'us-central1',
  azure: 'eastus',
}

/** Regions whose prices are listed under a price class. */
const CLASS_OF: Record<string, string> = { 'europe-west3': 'tier2' }

type Asked = { region?: string; own?: Record<string, number> }

/**
 * Looks prices up by generic id. The region's own price comes first (`aws.nat.hour.eu-central-1`), then the one without
 * a region, then that of the vendor's first region. A contracted price replaces all of these, tiers included. The
 * lookup throws a RangeError for an unknown id.
 */
export const priceLookup =
  (prices: Record<string, Price>, { region, own = {} }: Asked = {}): PriceLookup =>
  (id) =>
    unitPrice(priceIn(prices, id, region), own[id])

function priceIn(prices: Record<string, Price>, id: string, region?: string): Price {
  const regional = region ? [`${id}.${region}`, `${id}.${CLASS_OF[region]}`] : []
  const first = Object.values(HOME_REGION).map((home) => `${id}.${home}`)
  for (const candidate of [...regional, id, ...first]) {
    const price = Object.hasOwn(prices, candidate) ? prices[candidate] : undefined
    if (price) return price
  }
  throw new RangeError(`There is no price "${id}"`)
}

/**
 * A list price as meters read it, or the contracted one that replaces it (US dollars per unit), which has no tiers and
 * no source date.
 */
export function unitPrice(price: Price, own?: number): UnitPrice {
  const { id, vendor, region, unit, usd, tiers, free, source, asOf } = price
  return own === undefined
    ? { id, vendor, region, unit, usd, tiers, free, origin: { kind: 'list', source, asOf } }
    : { id, vendor, region, unit, usd: own, tiers: undefined, free, origin: { kind: 'contracted' } }
}

/** Whether a price is that of the vendor's first region although it is used for another one. */
export function isFallback({ vendor, region: home, id }: UnitPrice, region: string): boolean {
  const first = HOME_REGION[vendor]
  if (
    first === undefined ||
    region === first ||
    region === home ||
    id.endsWith(`.${region}`) ||
    id.endsWith(`.${CLASS_OF[region]}`)
  )
    return false
  return home.includes(first) || home.startsWith('US')
}
