import {
  extent,
  grown,
  isHorizontal,
  lengthOf,
  overlaps,
  segmentsOf,
  type Point,
  type Rect,
  type Segment,
} from './geometry'
import { heightOf, widthOf } from './text'

export type PlacedLabel = Rect & { lines: string[] }

const AIR = 3

/** A label never covers `taken`. It covers `avoided` (sides of frames) only when there is no better place. */
type Surroundings = { taken: readonly Rect[]; avoided: readonly Segment[] }

/**
 * A place for each label beside its own line, clear of boxes, names and other labels, and away from other lines where
 * possible. `texts` are the ways to break a label into lines, best first; the list is empty for a line without a label.
 * The place is null when nothing is clear: a label over a box would be worse than none, and the list of connections
 * under the drawing has the text.
 */
export function placeLabels(
  routes: readonly Point[][],
  texts: readonly string[][][],
  { taken, avoided }: Surroundings,
): (PlacedLabel | null)[] {
  const placed: Rect[] = []
  return routes.map((route, index) => {
    const others = [...routes.filter((other) => other !== route).flatMap(segmentsOf), ...avoided]
    const price = (spot: Rect) => 40 * hits(spot, others) + 25 * hits(spot, segmentsOf(route))
    const spots = texts[index]!.flatMap((lines) => candidates(route, lines))
      .filter((spot) => ![...taken, ...placed].some((rect) => overlaps(grown(spot, AIR), rect)))
      .map((spot, order) => ({ spot, price: order + price(spot) }))
      .sort((a, b) => a.price - b.price)
    const best = spots[0]?.spot ?? null
    if (best) placed.push(best)
    return best
  })
}

const hits = (spot: Rect, segments: readonly Segment[]) =>
  segments.filter((segment) => overlaps(grown(spot, 1), grown(extent(segment), 1))).length

/** Candidate places along the line, best first: beside its longest segment, at the middle of it. */
function candidates(route: readonly Point[], lines: string[]): PlacedLabel[] {
  const size = { width: widthOf(lines, 'edge'), height: heightOf(lines, 'edge') }
  const byLength = segmentsOf(route).sort((a, b) => lengthOf(b) - lengthOf(a))
  return byLength.flatMap((segment) =>
    [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share) => beside(segment, share, size)).map((spot) => ({ ...spot, lines })),
  )
}

function beside(segment: Segment, share: number, { width, height }: { width: number; height: number }): Rect[] {
  const x = segment.from.x + (segment.to.x - segment.from.x) * share
  const y = segment.from.y + (segment.to.y - segment.from.y) * share
  const spots = isHorizontal(segment)
    ? [
        { x: x - width / 2, y: y - height - 4 },
        { x: x - width / 2, y: y + 4 },
        { x: x - width / 2, y: y - height / 2 },
      ]
    : [
        { x: x + 6, y: y - height / 2 },
        { x: x - width - 6, y: y - height / 2 },
        { x: x - width / 2, y: y - height / 2 },
      ]
  return spots.map((spot) => ({ ...spot, width, height }))
}
