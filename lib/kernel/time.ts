/** Hours in an average calendar month: 365 days x 24 hours / 12. The vendors' own calculators use the same figure. */
export const HOURS_PER_MONTH = 730

/** Seconds in an average calendar month: 2,628,000. */
export const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3600
