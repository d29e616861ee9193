/**
 * How many increments of a size are billed, each one started in full: 26 KB in increments of 25 KB are 2. Forgives the
 * noise of binary fractions; at least `least`.
 */
export const roundUpToIncrement = (quantity: number, size: number, least = 0): number =>
  Math.max(least, Math.ceil((quantity / size) * (1 - 1e-12)))
