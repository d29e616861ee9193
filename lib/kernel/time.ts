/** Average calendar month: 365 days x 24 hours / 12. The figure of the vendors' own calculators. */
export const HOURS_PER_MONTH = 730

/** 2,628,000 s. */
export const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3600
