import type { Table } from './expression'

/** How near a table comes to the function that it was made from, as a share of it: at points between its knots. */
export type Fit = { pieces: number; evaluations: number; greatest: number; mean: number; exact: boolean }

/** One function for each row, all at one size. */
type Rows = Float64Array

type Segment = {
  from: number
  to: number
  first: Rows
  last: Rows
  /** A point between, where it was tried, and how far a straight line is off there. */
  at: number
  between: Rows
  error: number
}

/** Below this share of the value two figures are the same. */
const SAME = 1e-10
/** No piece narrower than this share of its size: there is a jump. */
const NARROWEST = 1e-9
/** Where a piece is tried: not in the middle, which symmetric bends would miss. */
const TRIED = 0.382

/**
 * Straight pieces of functions that consist of straight pieces, found by trying. A piece that is not straight is split:
 * where the lines beside it meet, else where it was tried. What the budget of evaluations does not reach keeps the
 * error that `fit` states. The given sizes are knots, so there the table is exact.
 */
export function piecesOf(
  at: (size: number) => Rows,
  sizes: readonly number[],
  budget: number,
): { table: Table; fit: Fit } {
  let evaluations = 0
  const evaluated = (size: number): Rows => {
    evaluations++
    return at(size)
  }
  const knots = [...new Set(sizes)].sort((a, b) => a - b)
  let last = evaluated(knots[0]!)
  const segments: Segment[] = []
  for (let index = 1; index < knots.length; index++) {
    const next = evaluated(knots[index]!)
    segments.push(segmentOf(knots[index - 1]!, knots[index]!, last, next, evaluated))
    last = next
  }
  while (evaluations + 3 <= budget) {
    const worst = worstOf(segments)
    const segment = segments[worst]
    if (!segment || segment.error <= SAME) break
    const meeting = meetingPoint(segments[worst - 1], segment, segments[worst + 1])
    const split = meeting ?? segment.at
    const middle = meeting === null ? segment.between : evaluated(split)
    segments.splice(
      worst,
      1,
      segmentOf(segment.from, split, segment.first, middle, evaluated),
      segmentOf(split, segment.to, middle, segment.last, evaluated),
    )
  }
  return { table: tableOf(segments), fit: fitOf(segments, evaluations) }
}

function segmentOf(from: number, to: number, first: Rows, last: Rows, evaluated: (size: number) => Rows): Segment {
  const at = from + (to - from) * TRIED
  if (to - from <= NARROWEST * to) return { from, to, first, last, at, between: first, error: 0 }
  const between = evaluated(at)
  let error = 0
  for (let row = 0; row < between.length; row++) {
    const line = first[row]! + (last[row]! - first[row]!) * TRIED
    error = Math.max(error, Math.abs(between[row]! - line) / Math.max(1, Math.abs(between[row]!)))
  }
  return { from, to, first, last, at, between, error }
}

/** The segment whose error counts most: a wide one before a narrow one, measured in multiples of the size. */
function worstOf(segments: readonly Segment[]): number {
  let [worst, most] = [0, -1]
  for (let index = 0; index < segments.length; index++) {
    const { error, from, to } = segments[index] as Segment
    const weight = error <= SAME ? 0 : error * ((to - from) / to)
    if (weight > most) [worst, most] = [index, weight]
  }
  return worst
}

/** Where the straight lines on both sides of a bend meet; null where they are not straight or meet elsewhere. */
function meetingPoint(left: Segment | undefined, bent: Segment, right: Segment | undefined): number | null {
  if (!left || !right || left.error > SAME || right.error > SAME) return null
  let [best, most] = [Number.NaN, 0]
  for (let row = 0; row < bent.first.length; row++) {
    const before = slopeOf(left, row)
    const after = slopeOf(right, row)
    if (Math.abs(before - after) <= most) continue
    most = Math.abs(before - after)
    const [start, end] = [bent.first[row]!, bent.last[row]!]
    best = (end - start + before * bent.from - after * bent.to) / (before - after)
  }
  const [near, far] = [bent.from + (bent.to - bent.from) * 1e-6, bent.to - (bent.to - bent.from) * 1e-6]
  return best > near && best < far ? best : null
}

const slopeOf = ({ from, to, first, last }: Segment, row: number): number => (last[row]! - first[row]!) / (to - from)

function tableOf(segments: readonly Segment[]): Table {
  const joined = segments.filter((_, index) => !goesOn(segments[index - 1], segments[index]))
  const rows = joined[0]?.first.length ?? 0
  const ends = joined.map((_, index) => {
    const next = joined[index + 1]
    return next ? segments[segments.indexOf(next) - 1] : segments.at(-1)
  })
  const last = segments.at(-1)
  return {
    knots: Float64Array.from([...joined.map(({ from }) => from), last?.to ?? 0]),
    starts: Array.from({ length: rows }, (_, row) => Float64Array.from(joined, ({ first }) => first[row]!)),
    slopes: Array.from({ length: rows }, (_, row) =>
      Float64Array.from(joined, ({ from, first }, index) => {
        const end = ends[index]
        return end ? (end.last[row]! - first[row]!) / (end.to - from) : 0
      }),
    ),
  }
}

/** Whether a straight segment lies on the line of the straight one before it. */
function goesOn(before: Segment | undefined, segment: Segment | undefined): boolean {
  if (!before || !segment || before.error > SAME || segment.error > SAME) return false
  if (segment.to - segment.from <= NARROWEST * segment.to || before.to - before.from <= NARROWEST * before.to)
    return false
  return segment.first.every((start, row) => {
    const line = start + slopeOf(before, row) * (segment.to - segment.from)
    return Math.abs(segment.last[row]! - line) <= SAME * Math.max(1, Math.abs(line))
  })
}

function fitOf(segments: readonly Segment[], evaluations: number): Fit {
  const all = segments.reduce((sum, { from, to }) => sum + to - from, 0)
  const greatest = Math.max(0, ...segments.map(({ error }) => error))
  const mean = segments.reduce((sum, { from, to, error }) => sum + (error * (to - from)) / all, 0)
  return { pieces: segments.length, evaluations, greatest, mean, exact: greatest <= SAME }
}
