import type { Point, Segment } from './geometry'

export type Heading = 'left' | 'right' | 'up' | 'down'
export type Place = Point

type Search = {
  /** Coordinates of the grid lines, ascending. */
  xs: readonly number[]
  ys: readonly number[]
  /** Start points on crossings of the grid. A path leaves in the direction of `side`. */
  starts: readonly (Point & { side: Heading; price: number })[]
  /** End points on crossings of the grid. A path arrives opposite to `side`. */
  ends: readonly (Point & { side: Heading; price: number })[]
  /** Cost of a turn. */
  bend: number
  mayBend: (at: Point) => boolean
  /** Cost of a step between neighbouring crossings; Infinity where there is no way. */
  price: (step: Segment) => number
}

type State = { column: number; row: number; heading: Heading; cost: number; before: State | null }

const MOVES: Record<Heading, readonly [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }
const BACK: Record<Heading, Heading> = { left: 'right', right: 'left', up: 'down', down: 'up' }
const HEADINGS = Object.keys(MOVES) as Heading[]

/** The cheapest orthogonal path on a grid (Dijkstra over crossings and headings); null where there is none. */
export function cheapestPath(search: Search): Place[] | null {
  const { xs, ys, starts, ends } = search
  const placeOf = ({ column, row }: State): Point => ({ x: xs[column]!, y: ys[row]! })
  const open = new Heap()
  const done = new Set<string>()
  const arrivals = new Map(
    ends.map((end) => [`${xs.indexOf(end.x)},${ys.indexOf(end.y)},${BACK[end.side]}`, end.price]),
  )

  for (const start of starts) {
    open.push({
      column: xs.indexOf(start.x),
      row: ys.indexOf(start.y),
      heading: start.side,
      cost: start.price,
      before: null,
    })
  }
  for (let state = open.pop(); state; state = open.pop()) {
    if (state.column === GOAL) return wayTo(state.before, placeOf)
    const key = `${state.column},${state.row},${state.heading}`
    if (done.has(key)) continue
    done.add(key)
    const arrival = state.before ? arrivals.get(key) : undefined
    if (arrival !== undefined) open.push({ ...state, column: GOAL, cost: state.cost + arrival, before: state })
    for (const next of stepsFrom(state, search, placeOf)) open.push(next)
  }
  return null
}

/**
 * A virtual column behind all end points. The first path to reach it is the cheapest, with the cost of its end point
 * included.
 */
const GOAL = -1

function stepsFrom(state: State, { xs, ys, bend, mayBend, price }: Search, placeOf: (state: State) => Point): State[] {
  const from = placeOf(state)
  const headings =
    state.before && mayBend(from) ? HEADINGS.filter((heading) => heading !== BACK[state.heading]) : [state.heading]
  return headings.flatMap((heading) => {
    const [across, down] = MOVES[heading]
    const next = { ...state, column: state.column + across, row: state.row + down, heading, before: state }
    if (!(next.column in xs) || !(next.row in ys)) return []
    const step = price({ from, to: placeOf(next) })
    return step === Infinity ? [] : [{ ...next, cost: state.cost + step + (heading === state.heading ? 0 : bend) }]
  })
}

function wayTo(state: State | null, placeOf: (state: State) => Point): Point[] {
  const way: Point[] = []
  for (let at = state; at; at = at.before) way.unshift(placeOf(at))
  return way
}

/**
 * Priority queue of states, lowest cost first. States of equal cost come out in insertion order, so that a drawing is
 * the same every time.
 */
class Heap {
  private readonly items: { state: State; order: number }[] = []
  private pushed = 0

  push(state: State) {
    const items = this.items
    items.push({ state, order: this.pushed++ })
    for (let at = items.length - 1; at > 0;) {
      const parent = (at - 1) >> 1
      if (!this.before(at, parent)) break
      this.swap(at, parent)
      at = parent
    }
  }

  pop(): State | undefined {
    const items = this.items
    const first = items[0]
    const last = items.pop()
    if (!first || !last) return undefined
    if (items.length > 0) items[0] = last
    for (let at = 0; ;) {
      const least = [2 * at + 1, 2 * at + 2]
        .filter((child) => child < items.length)
        .reduce((best, child) => (this.before(child, best) ? child : best), at)
      if (least === at) return first.state
      this.swap(at, least)
      at = least
    }
  }

  private before(a: number, b: number) {
    const [first, second] = [this.items[a]!, this.items[b]!]
    return first.state.cost === second.state.cost ? first.order < second.order : first.state.cost < second.state.cost
  }

  private swap(a: number, b: number) {
    const held = this.items[a]!
    this.items[a] = this.items[b]!
    this.items[b] = held
  }
}
