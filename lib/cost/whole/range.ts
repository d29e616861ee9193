/** How a figure moves when one factor goes to its low and to its high end, all others central. */
export type Swing = readonly [atLow: number, atHigh: number]

/**
 * How far a figure may lie below and above its central value when its factors are independent: the root of the sum of
 * the squares of what each does alone. With the ends of the factors as tenth and ninetieth percentile it is near those
 * of the figure. A wider range of any factor never narrows it.
 */
export function rangeOf(central: number, swings: readonly Swing[]): { low: number; high: number } {
  let [below, above] = [0, 0]
  for (const [atLow, atHigh] of swings) {
    const down = Math.min(0, atLow, atHigh)
    const up = Math.max(0, atLow, atHigh)
    below += down * down
    above += up * up
  }
  return { low: central - Math.sqrt(below), high: central + Math.sqrt(above) }
}
