/**
 * Number of increments that are billed when each one begun counts in full: 26 KB in increments of 25 KB are 2. Never
 * less than `least`. Floating-point error just above a whole number is ignored.
 */
export const roundUpToIncrement = (quantity: number, size: number, least = 0): number =>
  Math.max(least, Math.ceil((quantity / size) * (1 - 1e-12)))
