import type { Price } from '../schemas/price'

/** Optional fields of a price that have no column of their own. */
type More = Partial<Pick<Price, 'region' | 'tiers' | 'free' | 'confidence'>>

/** A price as one row: generic id, service, what is billed, unit, US dollars per unit, short source, date. */
export type Row = readonly [
  id: string,
  service: string,
  what: string,
  unit: string,
  usd: number,
  source: string,
  asOf: string,
  more?: More,
]

/** Prices of one region by generic id. A row may name another region or area where its price applies. */
export const pricesOf = (
  region: string,
  rows: readonly Row[],
  vendor: Price['vendor'] = 'aws',
): Record<string, Price> =>
  Object.fromEntries(
    rows.map(([id, service, what, unit, usd, source, asOf, more]) => [
      id,
      { id, vendor, region, service, what, unit, usd, source, asOf, confidence: 'high', ...more },
    ]),
  )
