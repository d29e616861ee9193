/**
 * Positions of labels beside the points they name: each as near to its point as the others allow, without overlap, all
 * between `top` and `bottom`. Positions are centres, in the order given. Labels that do not all fit are moved together
 * evenly.
 */
export function labelPositions(
  wanted: readonly number[],
  { heights, top, bottom }: { heights: readonly number[]; top: number; bottom: number },
): number[] {
  const needed = heights.reduce((sum, height) => sum + height, 0)
  const fit = needed > 0 ? Math.min(1, (bottom - top) / needed) : 1
  const half = (index: number) => ((heights[index] ?? 0) * fit) / 2
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed: number[] = []
  let lowest = top
  for (const index of order) {
    placed[index] = Math.max(wanted[index] ?? 0, lowest + half(index))
    lowest = placed[index] + half(index)
  }
  let highest = bottom
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, highest - half(index))
    highest = placed[index] - half(index)
  }
  return placed
}
