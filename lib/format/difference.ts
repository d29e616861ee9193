import type { MoneyFormat } from './usd'

/** What one costs more than another (below zero: less), in US dollars. Its range moves both amounts together. */
type Difference = { usd: number; low: number; high: number }
type Format = Pick<MoneyFormat, 'rough' | 'about' | 'range'>

/** Whether the range of a difference lies on one side of zero, and so says which of the two costs more. */
export const isClear = ({ low, high }: Pick<Difference, 'low' | 'high'>): boolean => low > 0 || high < 0

/** Below this share of its range a difference is none that could be told. */
const LITTLE = 0.1

/** Whether a difference is small beside its own range: two that cost about the same. */
export const isSlight = ({ usd, low, high }: Difference): boolean =>
  !isClear({ low, high }) && Math.abs(usd) < LITTLE * (high - low)

/** A difference in as many digits as its range allows: two, or three where the range is narrower than itself. */
const written = ({ usd, low, high }: Difference, { rough, about }: Format): string =>
  (high - low > Math.abs(usd) ? about : rough)(usd)

/** "$580K". */
export const differenceSize = ({ usd, low, high }: Difference, format: Format): string =>
  written({ usd: Math.abs(usd), low, high }, format)

/** "$580K less", "$1M more". */
export const moreOrLess = (difference: Difference, format: Format): string =>
  `${differenceSize(difference, format)} ${difference.usd < 0 ? 'less' : 'more'}`

/** The same seen from the other: what costs $1M more leaves the other $1M cheaper. */
export const reversed = ({ usd, low, high }: Difference): Difference => ({ usd: -usd, low: -high, high: -low })

/** "+$580K", "−$73K", "$0". */
export const signedDifference = (difference: Difference, format: Format): string =>
  `${Math.round(difference.usd) > 0 ? '+' : ''}${written(difference, format)}`

/** The ends of a difference, the lower first: "$1.5M less to $850K more", "$1M to $2M more". */
export function fromLessToMore({ low, high }: Pick<Difference, 'low' | 'high'>, { about, range }: Format): string {
  if (low >= 0) return `${range(low, high)} more`
  if (high <= 0) return `${range(-high, -low)} less`
  return `${about(-low)} less to ${about(high)} more`
}
