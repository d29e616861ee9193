/** How often the estimate goes into the bill, to two digits, and whether that is within a factor of two. */
export function comparedWithBill(
  estimate: number,
  bill: number,
): { factor: number | null; reads: 'near' | 'above' | 'below' } {
  if (estimate <= 0) return { factor: null, reads: bill > 0 ? 'above' : 'near' }
  const factor = bill / estimate
  return { factor: Number(factor.toPrecision(2)), reads: factor > 2 ? 'above' : factor < 0.5 ? 'below' : 'near' }
}
