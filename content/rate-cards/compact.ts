import type { Price } from '../schemas/price'

/** What a row says beside its columns. */
type More = Partial<Pick<Price, 'region' | 'tiers' | 'free' | 'confidence'>>

/** A price in one line: generic id, service, what, unit, US dollars, source in short, date. */
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

/** Prices of one region by generic id. A row may name another area that its price holds in. */
export const pricesOf = (region: string, rows: readonly Row[]): Record<string, Price> =>
  Object.fromEntries(
    rows.map(([id, service, what, unit, usd, source, asOf, more]) => [
      id,
      { id, vendor: 'aws', region, service, what, unit, usd, source, asOf, confidence: 'high', ...more },
    ]),
  )
