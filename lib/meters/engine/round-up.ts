/**
 * Started blocks of a size: 26 KB in blocks of 25 KB are 2. Forgives the noise of binary fractions; at least `least`.
 */
export const roundUpToIncrement = (quantity: number, size: number, least = 0): number =>
  Math.max(least, Math.ceil((quantity / size) * (1 - 1e-12)))
