import { valueAt, type Axis } from './axis'
import { bestOf } from './crossings'
import { totalsRunner } from './model/evaluate'
import type { Compiled } from './model/types'

/** A point on a border of the map, in the units of the two inputs. */
type BorderPoint = { x: number; y: number }

/** A piece of the border between two candidates, across one cell of the grid. */
type BorderPiece = { from: BorderPoint; to: BorderPoint; between: readonly [number, number] }

/** Where one leaves the region of today along one axis: the value there and the candidate beyond. */
export type Exit = { axis: 'x' | 'y'; side: 'below' | 'above'; at: number; best: number }

export type BreakEvenMap = {
  x: Axis
  y: Axis
  /** Points along each axis; the first and the last lie on the ends. */
  size: number
  /** The best eligible candidate at each point, by its place: row after row from the least y. */
  best: Uint8Array
  /** Those of which something is best somewhere, today's first. */
  regions: number[]
  borders: BorderPiece[]
  here: { x: number; y: number; best: number }
  /** The nearest border in each of the four directions that has one, the nearest as a share of its axis first. */
  exits: Exit[]
  /** For each region the size of the system at which it meets a stated limit, where an axis is the load; else null. */
  limits: { candidate: number; load: number }[]
}

export const MAP_SIZE = 100
const SEARCH_STEPS = 24

/** Two inputs, all others central: the best candidate at each point, with borders found by halving. */
export function breakEvenMap(
  model: Compiled,
  x: Axis,
  y: Axis,
  eligible: readonly number[],
  size: number = MAP_SIZE,
): BreakEvenMap {
  const runner = totalsRunner(model, [x.input.id, y.input.id])
  const [xs, ys] = [runner.column(model.nodeOf(x.input.id)), runner.column(model.nodeOf(y.input.id))]
  const [xValues, yValues] = [placesOf(x, size), placesOf(y, size)]
  const best = new Uint8Array(size * size)
  const nodes = eligible.map((index) => model.totals[index]!)
  const winnersInto = (count: number, into: Uint8Array, from: number) => {
    runner.run(count)
    for (let i = 0; i < count; i++) {
      let [least, at] = [Infinity, 0]
      for (let k = 0; k < nodes.length; k++) {
        const total = runner.value(nodes[k]!, i)
        if (total < least) [least, at] = [total, eligible[k]!]
      }
      into[from + i] = at
    }
  }
  for (let from = 0; from < best.length; from += runner.block) {
    const count = Math.min(runner.block, best.length - from)
    for (let i = 0; i < count; i++) {
      xs[i] = xValues[(from + i) % size]!
      ys[i] = yValues[Math.floor((from + i) / size)]!
    }
    winnersInto(count, best, from)
  }

  /** Halves many edges at once: each from a point where one candidate is best to one where another is. */
  const halved = (edges: Edge[]): void => {
    const winners = new Uint8Array(runner.block)
    for (let from = 0; from < edges.length; from += runner.block) {
      const some = edges.slice(from, from + runner.block)
      for (let step = 0; step < SEARCH_STEPS; step++) {
        some.forEach(({ low, high }, i) => {
          xs[i] = (low.x + high.x) / 2
          ys[i] = (low.y + high.y) / 2
        })
        winnersInto(some.length, winners, 0)
        some.forEach((edge, i) => {
          const middle = { x: xs[i]!, y: ys[i]! }
          if (winners[i] === edge.best) edge.low = middle
          else edge.high = middle
        })
      }
    }
  }
  const grid = { best, size, xValues, yValues }
  const edges = edgesOf(grid)
  halved([...edges.values()])
  const at = { x: x.input.value, y: y.input.value }
  const now = bestOf(totalsNow(model), eligible)
  const exits = exitsFrom(at, now, x, y, (point) => {
    xs[0] = point.x
    ys[0] = point.y
    const winner = new Uint8Array(1)
    winnersInto(1, winner, 0)
    return winner[0]!
  })
  const regions = [...new Set([now, ...best])]
  return {
    x,
    y,
    size,
    best,
    regions,
    borders: piecesOf(grid, edges),
    here: { ...at, best: now },
    exits,
    limits: [x, y].some(({ input }) => input.id === 'load')
      ? regions.flatMap((candidate) => {
          const load = model.limits[candidate] ?? Infinity
          return load === Infinity ? [] : [{ candidate, load }]
        })
      : [],
  }
}

function totalsNow(model: Compiled): number[] {
  const runner = totalsRunner(model, [], { block: 1 })
  return model.totals.map((node) => runner.value(node, 0))
}

const placesOf = (axis: Axis, size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, index) => valueAt(axis, index / (size - 1)))

type Grid = { best: Uint8Array; size: number; xValues: Float64Array; yValues: Float64Array }
type Edge = { low: BorderPoint; high: BorderPoint; best: number }

const pointAt = ({ size, xValues, yValues }: Grid, place: number): BorderPoint => ({
  x: xValues[place % size]!,
  y: yValues[Math.floor(place / size)]!,
})

/** Edges of the grid whose ends have different best candidates, by the place of their first end and direction. */
function edgesOf(grid: Grid): Map<string, Edge> {
  const { best, size } = grid
  const edges = new Map<string, Edge>()
  const tryEdge = (from: number, to: number) => {
    if (best[from] !== best[to])
      edges.set(`${from} ${to}`, { low: pointAt(grid, from), high: pointAt(grid, to), best: best[from]! })
  }
  for (let place = 0; place < best.length; place++) {
    if (place % size < size - 1) tryEdge(place, place + 1)
    if (place + size < best.length) tryEdge(place, place + size)
  }
  return edges
}

/** Joins the crossings on the edges of each cell: two make a piece; more meet in the middle of the cell. */
function piecesOf(grid: Grid, edges: ReadonlyMap<string, Edge>): BorderPiece[] {
  const { best, size } = grid
  const pieces: BorderPiece[] = []
  for (let row = 0; row < size - 1; row++)
    for (let column = 0; column < size - 1; column++) {
      const place = row * size + column
      const around: [number, number][] = [
        [place, place + 1],
        [place + 1, place + 1 + size],
        [place + size, place + size + 1],
        [place, place + size],
      ]
      const crossed = around.flatMap(([from, to]) => {
        const edge = edges.get(`${from} ${to}`)
        return edge ? [{ point: edge.low, between: [best[from]!, best[to]!] as const }] : []
      })
      const [one, other] = crossed
      if (!one || !other) continue
      if (crossed.length === 2) {
        pieces.push({ from: one.point, to: other.point, between: one.between })
        continue
      }
      const middle = {
        x: crossed.reduce((sum, { point }) => sum + point.x, 0) / crossed.length,
        y: crossed.reduce((sum, { point }) => sum + point.y, 0) / crossed.length,
      }
      for (const { point, between } of crossed) pieces.push({ from: point, to: middle, between })
    }
  return pieces
}

const EXIT_POINTS = 128

/** Walks from today to each end of each axis until another candidate is best, and halves the last step. */
function exitsFrom(here: BorderPoint, now: number, x: Axis, y: Axis, winnerAt: (point: BorderPoint) => number): Exit[] {
  const ways = (['x', 'y'] as const).flatMap((axis) => (['below', 'above'] as const).map((side) => ({ axis, side })))
  const found = ways.flatMap(({ axis, side }) => {
    const along = axis === 'x' ? x : y
    const end = side === 'below' ? along.from : along.to
    const winner = (value: number) => winnerAt({ ...here, [axis]: value })
    let last = here[axis]
    for (let step = 1; step <= EXIT_POINTS; step++) {
      const value = here[axis] + ((end - here[axis]) * step) / EXIT_POINTS
      if (winner(value) === now) {
        last = value
        continue
      }
      let [inside, outside] = [last, value]
      for (let half = 0; half < 50; half++) {
        const middle = (inside + outside) / 2
        if (winner(middle) === now) inside = middle
        else outside = middle
      }
      const distance = Math.abs(outside - here[axis]) / (along.to - along.from)
      return [{ axis, side, at: outside, best: winner(outside), distance }]
    }
    return []
  })
  return found.sort((a, b) => a.distance - b.distance).map(({ axis, side, at, best }) => ({ axis, side, at, best }))
}
