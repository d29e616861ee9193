import type { Price } from '@/content/schemas/price'
import { CLOUD_RUN_TIER_2, holdsIn } from './regions'
import type { Meter, PriceLookup, Prices, UnitPrice } from './types'

/** The region that a vendor's price ids without a region refer to. */
export const HOME_REGION: { aws: string; gcp: string; azure: string; [vendor: string]: string | undefined } = {
  aws: 'us-east-1',
  gcp: 'us-central1',
  azure: 'eastus',
}

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
  const regional = region ? [`${id}.${region}`, ...(CLOUD_RUN_TIER_2.includes(region) ? [`${id}.tier2`] : [])] : []
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

/** All prices that a meter reads. Throws a RangeError where the lookup lacks one. */
export const pricesOf = ({ prices }: Pick<Meter, 'prices'>, priceOf: PriceLookup): Prices =>
  Object.fromEntries(prices.map((id) => [id, priceOf(id)]))

/** Whether a list price is that of another region, or of an area that the region is not part of. */
export const isFallback = ({ vendor, region: listed, origin }: UnitPrice, region: string): boolean =>
  origin.kind === 'list' && !holdsIn(listed, vendor, region)
