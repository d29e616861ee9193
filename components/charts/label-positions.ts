/**
 * Positions of labels of equal height beside the points they name: each as near to its point as the others allow,
 * without overlap, all between `top` and `bottom`. Positions are centres, in the order given. Labels that do not all
 * fit share the space evenly.
 */
export function labelPositions(
  wanted: readonly number[],
  { height, top, bottom }: { height: number; top: number; bottom: number },
): number[] {
  const gap = Math.min(height, (bottom - top) / Math.max(1, wanted.length))
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed: number[] = []
  let lowest = top + gap / 2
  for (const index of order) {
    placed[index] = Math.max(wanted[index] ?? 0, lowest)
    lowest = placed[index] + gap
  }
  let highest = bottom - gap / 2
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, highest)
    highest = placed[index] - gap
  }
  return placed
}
