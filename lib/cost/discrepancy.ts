import type { Discrepancy, Estimate } from './types'

/** From this factor on, two estimates of the same system need an explanation. */
const FAR = 10

/** How far two estimates of one pattern lie apart, if that is more than ten times; in either order. */
export function discrepancyBetween(one: Estimate, two: Estimate): Discrepancy | null {
  const [lower, higher] = one.total < two.total ? [one, two] : [two, one]
  if (lower.total === 0 || higher.total / lower.total <= FAR) return null
  return { pattern: higher.pattern, higher: higher.kind, factor: higher.total / lower.total }
}
