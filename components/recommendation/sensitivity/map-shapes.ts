import { placeAt, type Axis, type BreakEvenMap, type Condition, type FailureBox } from '@/lib/analysis'

/** Where the drawing of a map is 100 wide and high, and y points up. */
const SIDE = 100

/** Rows of the grid that a candidate is best in, as one path. */
export function regionPath({ best, size }: BreakEvenMap, candidate: number): string {
  const step = SIDE / (size - 1)
  const parts: string[] = []
  for (let row = 0; row < size; row++)
    for (let from = 0; from < size; from++) {
      if (best[row * size + from] !== candidate) continue
      let to = from
      while (to + 1 < size && best[row * size + to + 1] === candidate) to++
      const [left, top] = [(from - 0.5) * step, SIDE - (row + 0.5) * step]
      parts.push(`M${short(left)} ${short(top)}h${short((to - from + 1) * step)}v${short(step)}H${short(left)}z`)
      from = to
    }
  return parts.join('')
}

/** The borders between regions, as one path. */
export function borderPath({ borders, x, y }: BreakEvenMap): string {
  const at = (point: { x: number; y: number }) =>
    `${short(placeAt(x, point.x) * SIDE)} ${short(SIDE - placeAt(y, point.y) * SIDE)}`
  return borders.map(({ from, to }) => `M${at(from)}L${at(to)}`).join('')
}

const short = (value: number): number => Math.round(value * 100) / 100

/** The point of a region that lies furthest from all others, in per cent of the drawing; for its name. */
export function middleOf(
  { best, size }: BreakEvenMap,
  candidate: number,
): { left: number; top: number; share: number } {
  const depth = new Int32Array(size * size)
  const isIn = (place: number) => best[place] === candidate
  const near = (row: number, column: number) =>
    row < 0 || column < 0 || row >= size || column >= size ? 0 : (depth[row * size + column] ?? 0)
  let count = 0
  for (let place = 0; place < depth.length; place++) {
    if (!isIn(place)) continue
    count++
    const [row, column] = [Math.floor(place / size), place % size]
    depth[place] = 1 + Math.min(near(row - 1, column), near(row, column - 1))
  }
  let deepest = 0
  for (let place = depth.length - 1; place >= 0; place--) {
    if (!isIn(place)) continue
    const [row, column] = [Math.floor(place / size), place % size]
    depth[place] = Math.min(depth[place] ?? 0, 1 + near(row + 1, column), 1 + near(row, column + 1))
    if ((depth[place] ?? 0) > (depth[deepest] ?? 0) || !isIn(deepest)) deepest = place
  }
  return {
    left: ((deepest % size) / (size - 1)) * 100,
    top: 100 - (Math.floor(deepest / size) / (size - 1)) * 100,
    share: count / (size * size),
  }
}

export type Rectangle = { left: number; top: number; width: number; height: number }

/** What of a failure box lies on a map of two of its figures; null where none of its conditions is about either. */
export function boxOn(box: FailureBox, { x, y }: Pick<BreakEvenMap, 'x' | 'y'>): Rectangle | null {
  const on = (axis: Axis): [number, number] | null => {
    const own = box.conditions.filter(({ input }) => input === axis.input.id)
    if (own.length === 0) return null
    const ends = own.reduce<[number, number]>((between, one) => narrowed(between, one, axis), [0, 1])
    return ends[0] < ends[1] ? ends : null
  }
  const [across, up] = [on(x), on(y)]
  if (!across && !up) return null
  const [[left, right], [low, high]] = [across ?? [0, 1], up ?? [0, 1]]
  return { left: left * 100, top: (1 - high) * 100, width: (right - left) * 100, height: (high - low) * 100 }
}

function narrowed([from, to]: [number, number], { side, threshold }: Condition, axis: Axis): [number, number] {
  const at = Math.min(1, Math.max(0, placeAt(axis, threshold)))
  return side === 'from' ? [Math.max(from, at), to] : [from, Math.min(to, at)]
}

/** The part of the map in which a candidate is beyond a stated limit: from that size of the system on. */
export function beyondLimit(load: number, { x, y }: Pick<BreakEvenMap, 'x' | 'y'>): Rectangle | null {
  const isAcross = x.input.id === 'load'
  const at = placeAt(isAcross ? x : y, load) * 100
  if (at >= 100) return null
  const from = Math.max(0, at)
  return isAcross
    ? { left: from, top: 0, width: 100 - from, height: 100 }
    : { left: 0, top: 0, width: 100, height: 100 - from }
}
