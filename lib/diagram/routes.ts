import { FRAME_AIR, LANE_AIR, type Direction, type PlacedFrame, type PlacedNode } from './boxes'
import {
  centreOf,
  crosses,
  extent,
  grown,
  isHorizontal,
  lengthOf,
  outlineOf,
  overlaps,
  runsThrough,
  segmentsOf,
  sharedLength,
  type Point,
  type Rect,
  type Segment,
} from './geometry'
import { cheapestPath, type Heading, type Place } from './cheapest-path'

type Port = Point & { side: Heading; price: number }
type Scene = { nodes: readonly PlacedNode[]; frames: readonly PlacedFrame[]; direction: Direction; drawn: Segment[] }

/** Penalties in the path search, in drawing units: the length of detour that is accepted to avoid each flaw. */
const PRICE = { bend: 46, crossing: 36, sharing: 400, offCentre: 14, usedPort: 160, sideways: 70, alongFrame: 150 }
const OTHERS_AIR = 8
/** A line nearer than this to the side of a frame would look like part of the frame. */
const FRAME_CLEARANCE = 4

/**
 * An orthogonal line for each edge, in the order given. Lines run from box to box around all other boxes and the names
 * of layers, with few bends and few crossings, and never on top of another line as long as there is another way. Short
 * edges are routed first, because a detour matters less on a long one.
 */
export function routeEdges(
  pairs: readonly (readonly [PlacedNode, PlacedNode])[],
  scene: Omit<Scene, 'drawn'>,
): Point[][] {
  const routes = new Map<number, Point[]>()
  const drawn: Segment[] = []
  for (const index of shortestFirst(pairs)) {
    const points = route(pairs[index]!, { ...scene, drawn })
    drawn.push(...segmentsOf(points))
    routes.set(index, points)
  }
  return pairs.map((_, index) => routes.get(index)!)
}

const shortestFirst = (pairs: readonly (readonly [Rect, Rect])[]) =>
  pairs
    .map(([from, to], index) => ({ index, distance: lengthOf({ from: centreOf(from), to: centreOf(to) }) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .map(({ index }) => index)

function route([from, to]: readonly [PlacedNode, PlacedNode], scene: Scene): Point[] {
  const own = [from, to].map((box) => grown(box, OTHERS_AIR))
  const walls: Rect[] = [
    from,
    to,
    ...scene.nodes.filter((node) => node !== from && node !== to).map((node) => grown(node, OTHERS_AIR)),
    ...scene.frames.map((frame) => grown(frame.nameAt, 3)),
  ]
  const sides = scene.frames.flatMap(outlineOf)
  const path = cheapestPath({
    ...linesOf(scene),
    starts: portsOf(from, to, scene),
    ends: portsOf(to, from, scene),
    bend: PRICE.bend,
    mayBend: (at) => !own.some((box) => within(at, box)),
    price: (step) => {
      if (walls.some((wall) => runsThrough(step, wall))) return Infinity
      const alongFrame = sides.some((side) => hugs(step, side)) ? PRICE.alongFrame : 0
      return lengthOf(step) + priceOfCompany(step, scene.drawn) + alongFrame
    },
  })
  if (!path) throw new Error(`No way from "${from.node.id}" to "${to.node.id}"`)
  return corners(path)
}

const within = (at: Point, box: Rect) =>
  at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height

const priceOfCompany = (step: Segment, drawn: readonly Segment[]) =>
  drawn.reduce(
    (price, other) =>
      price + (sharedLength(step, other) > 0 ? PRICE.sharing : 0) + (crosses(step, other) ? PRICE.crossing / 2 : 0),
    0,
  )

/** Whether a line runs so close beside another that the two look like one. */
function hugs(step: Segment, side: Segment): boolean {
  if (isHorizontal(step) !== isHorizontal(side)) return false
  const near = extent(side)
  const air = FRAME_CLEARANCE
  return overlaps(
    extent(step),
    isHorizontal(side) ? { ...near, y: near.y - air, height: 2 * air } : { ...near, x: near.x - air, width: 2 * air },
  )
}

/**
 * Three ports on each side of a box. Middle ports come first, and ports in the direction of the request before those
 * across it.
 */
function portsOf(box: PlacedNode, other: PlacedNode, { direction, drawn }: Scene): Port[] {
  const sameColumn = box.node.column === other.node.column
  const alongX = (direction === 'across') !== sameColumn
  const ends = drawn.flatMap(({ from, to }) => [from, to])
  return sharesOf(box).map((port) => {
    const horizontal = port.side === 'left' || port.side === 'right'
    const used = ends.some((end) => end.x === port.x && end.y === port.y)
    return { ...port, price: port.price + (horizontal === alongX ? 0 : PRICE.sideways) + (used ? PRICE.usedPort : 0) }
  })
}

const sharesOf = ({ x, y, width, height }: Rect): Port[] =>
  [0.5, 0.25, 0.75].flatMap((share) => {
    const price = share === 0.5 ? 0 : PRICE.offCentre
    return [
      { x, y: y + height * share, side: 'left', price },
      { x: x + width, y: y + height * share, side: 'right', price },
      { x: x + width * share, y, side: 'up', price },
      { x: x + width * share, y: y + height, side: 'down', price },
    ] satisfies Port[]
  })

/** The grid lines that a route may follow: through every port, and in the lanes between boxes. */
function linesOf({ nodes, direction }: Scene) {
  const air = FRAME_AIR[direction]
  const ports = nodes.flatMap(sharesOf)
  return {
    xs: sorted([
      ...ports.map(({ x }) => x),
      ...lanes(
        nodes.map(({ x, width }) => [x, x + width]),
        air.x,
      ),
    ]),
    ys: sorted([
      ...ports.map(({ y }) => y),
      ...lanes(
        nodes.map(({ y, height }) => [y, y + height]),
        air.y,
      ),
    ]),
  }
}

/**
 * Lanes 12 units apart in every gap between the projections of the boxes, clear of frames, and two lanes outside on
 * each side.
 */
function lanes(spans: readonly (readonly [number, number])[], air: number): number[] {
  const merged = [...spans]
    .sort((a, b) => a[0] - b[0])
    .reduce<[number, number][]>((done, [from, to]) => {
      const last = done.at(-1)
      if (last && from <= last[1]) last[1] = Math.max(last[1], to)
      else done.push([from, to])
      return done
    }, [])
  const clear = air + LANE_AIR
  const between = merged.slice(1).flatMap(([next], index) => spread(merged[index]![1] + clear, next - clear))
  const [low, high] = [merged[0]![0], merged.at(-1)![1]]
  return [low - clear - 24, low - clear - 34, high + clear, high + clear + 12, ...between, low - clear]
}

/** Points at most 12 units apart from one end to the other, including the middle. */
function spread(from: number, to: number): number[] {
  if (to <= from) return [(from + to) / 2]
  const steps = 2 * Math.max(1, Math.round((to - from) / 24))
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps)
}

const sorted = (values: number[]) => [...new Set(values)].sort((a, b) => a - b)

/** The ends of the path and the points where it turns. */
const corners = (path: readonly Place[]): Point[] =>
  path
    .filter((at, index) => index === 0 || index === path.length - 1 || !inLine(path[index - 1]!, at, path[index + 1]!))
    .map(({ x, y }) => ({ x, y }))

const inLine = (a: Point, b: Point, c: Point) => (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y)
