/** A point in drawing units. One unit is one CSS pixel at the drawing's natural size. */
export type Point = { x: number; y: number }
export type Rect = { x: number; y: number; width: number; height: number }
/** A horizontal or vertical segment. */
export type Segment = { from: Point; to: Point }

/** Whether two rectangles overlap; touching sides do not count. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** A rectangle grown by the same distance on all four sides. */
export const grown = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
})

/** The centre of a rectangle. */
export const centreOf = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })

/** The smallest rectangle around all. Throws for an empty list, because an empty drawing is an error in content. */
export function around(rects: readonly Rect[]): Rect {
  if (rects.length === 0) throw new Error('Nothing to draw a rectangle around')
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  }
}

/** The segments between consecutive points. */
export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((to, index) => ({ from: points[index]!, to }))

/** The four sides of a rectangle. */
export const outlineOf = ({ x, y, width, height }: Rect): Segment[] => {
  const [right, bottom] = [x + width, y + height]
  return segmentsOf([
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
    { x, y },
  ])
}

/** A segment as a rectangle of zero thickness. */
export const extent = ({ from, to }: Segment): Rect => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
})

/** Length of a horizontal or vertical segment. */
export const lengthOf = ({ from, to }: Segment): number => Math.abs(to.x - from.x) + Math.abs(to.y - from.y)

export const isHorizontal = ({ from, to }: Segment): boolean => from.y === to.y

/** Whether a segment runs through the inside of a rectangle; running along a side does not count. */
export const runsThrough = (segment: Segment, rect: Rect): boolean => overlaps(extent(segment), rect)

/** Length of the common part of two segments on the same line; zero when there is none. */
export function sharedLength(a: Segment, b: Segment): number {
  const [first, second] = [extent(a), extent(b)]
  if (isHorizontal(a) && isHorizontal(b) && first.y === second.y)
    return commonLength(first.x, first.width, second.x, second.width)
  if (!isHorizontal(a) && !isHorizontal(b) && first.x === second.x)
    return commonLength(first.y, first.height, second.y, second.height)
  return 0
}

const commonLength = (a: number, aLength: number, b: number, bLength: number) =>
  Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b))

/** Whether two perpendicular segments meet. */
export function crosses(a: Segment, b: Segment): boolean {
  if (isHorizontal(a) === isHorizontal(b)) return false
  const [first, second] = [extent(a), extent(b)]
  const meet = (at: number, length: number, other: number, otherLength: number) =>
    at <= other + otherLength && other <= at + length
  return meet(first.x, first.width, second.x, second.width) && meet(first.y, first.height, second.y, second.height)
}
