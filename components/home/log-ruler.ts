/** Ends of the ruler in dollars a month: from a small function to more than any of the models gives. */
export const RULER = { from: 10, to: 10_000_000_000 }

/** Where an amount stands on the logarithmic ruler, 0 to 1; amounts beyond the ends stand at the ends. */
export function shareOfRuler(amount: number): number {
  const inside = Math.min(RULER.to, Math.max(RULER.from, amount))
  return Math.log10(inside / RULER.from) / Math.log10(RULER.to / RULER.from)
}

/** Powers of ten between the ends, ends included. */
export const rulerMarks = (): number[] =>
  Array.from({ length: Math.log10(RULER.to / RULER.from) + 1 }, (_, power) => RULER.from * 10 ** power)
