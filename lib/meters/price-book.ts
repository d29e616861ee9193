import type { Price } from '@/content/schemas/price'
import type { PriceBook } from './types'

/** Where a vendor's prices without a region hold. */
export const HOME_REGION: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  gcp: 'us-central1',
  azure: 'eastus',
}

/** Regions that a vendor prices by class. */
const CLASS_OF: Record<string, string> = { 'europe-west3': 'tier2' }

type Asked = { region?: string; own?: Record<string, number> }

/**
 * Prices by generic id. A region's own price comes first (`aws.nat.hour.eu-central-1`), then the one without a region,
 * then that of the first region. A visitor's own figure replaces all of it, tiers included. Throws a RangeError for an
 * unknown id.
 */
export function bookOf(prices: Record<string, Price>, { region, own = {} }: Asked = {}): PriceBook {
  const read = new Map<string, Price>()
  return (id) => {
    const known = read.get(id)
    if (known) return known
    const price = inOneShape(withOwn(priceIn(prices, id, region), own[id]))
    read.set(id, price)
    return price
  }
}

function priceIn(prices: Record<string, Price>, id: string, region?: string): Price {
  const regional = region ? [`${id}.${region}`, `${id}.${CLASS_OF[region]}`] : []
  const first = Object.values(HOME_REGION).map((home) => `${id}.${home}`)
  const found = [...regional, id, ...first].find((candidate) => Object.hasOwn(prices, candidate))
  const price = found === undefined ? undefined : prices[found]
  if (!price) throw new RangeError(`There is no price "${id}"`)
  return price
}

const withOwn = (price: Price, usd: number | undefined): Price =>
  usd === undefined ? price : { ...price, usd, tiers: undefined, source: 'Your own figure' }

/**
 * With every field, absent ones too: prices are read several times for each line, and engines read objects of one shape
 * faster.
 */
const inOneShape = ({
  id,
  vendor,
  region,
  service,
  what,
  unit,
  usd,
  tiers,
  free,
  source,
  asOf,
  confidence,
  note,
}: Price): Price => ({
  id,
  vendor,
  region,
  service,
  what,
  unit,
  usd,
  tiers,
  free,
  source,
  asOf,
  confidence,
  note,
})

/** Whether a price holds for its vendor's first region and was used for another. */
export function isBorrowed({ vendor, region: home, id }: Price, region: string): boolean {
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
