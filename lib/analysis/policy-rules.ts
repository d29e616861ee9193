/** From which size and below which a candidate is left for another; 0 and Infinity leave an end open. */
export type Move = { to: number; size: { from: number; below: number } }

/** What to do at a review, for each candidate that runs: stay, or one move with one threshold. */
export type Rule = readonly (Move | null)[]

/** Parts of the sizes of the system that are told apart at a review, as many futures in each. */
const PARTS = 12
/** Standard errors by which a move has to be cheaper than to stay: chance alone triggers nothing. */
const SURE = 2

/** Futures sorted by size into parts, and the sizes between them. */
export type Parts = { borders: Float64Array; of: Uint8Array }

export function partsOf(size: Float64Array, learnt: readonly number[]): Parts {
  const sorted = Float64Array.from(learnt, (i) => size[i]!).sort()
  const borders = Float64Array.from(
    { length: PARTS - 1 },
    (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / PARTS)]!,
  )
  const partAt = (i: number) => {
    let part = 0
    while (part < borders.length && size[i]! >= borders[part]!) part++
    return part
  }
  return { borders, of: Uint8Array.from(learnt, partAt) }
}

/** Every part from one on, and every part up to one. */
const SPANS: readonly (readonly [first: number, end: number])[] = Array.from(
  { length: PARTS },
  (_, part) => part,
).flatMap((part): [number, number][] =>
  part === 0
    ? [[0, PARTS]]
    : [
        [part, PARTS],
        [0, part],
      ],
)

type Asked = {
  from: number
  /** Cost to the end for each candidate that runs, and what a move to it costs. */
  ahead: readonly Float64Array[]
  moveTo: (to: number) => Float64Array | undefined
  parts: Parts
  learnt: readonly number[]
}

/**
 * The move that saves most, of those with one threshold: from a size on, or below one. Somebody has to watch it, so it
 * is no list of sizes.
 */
export function bestMove({ from, ahead, moveTo, parts, learnt }: Asked): Move | null {
  const stay = ahead[from]
  const found = ahead.flatMap((column, to) => {
    if (to === from) return []
    const move = moveTo(to)
    const [sums, squares] = [new Float64Array(PARTS), new Float64Array(PARTS)]
    learnt.forEach((i, index) => {
      const gain = stay![i]! - column[i]! - move![i]!
      const part = parts.of[index]!
      sums[part] = sums[part]! + gain
      squares[part] = squares[part]! + gain * gain
    })
    const within = (values: Float64Array, first: number, end: number) =>
      values.subarray(first, end).reduce((sum, one) => sum + one, 0)
    return SPANS.flatMap(([first, end]) => {
      const saved = within(sums, first, end)
      return saved > SURE * Math.sqrt(within(squares, first, end)) ? [{ to, first, end, saved }] : []
    })
  })
  const best = found.reduce<(typeof found)[number] | null>(
    (most, one) => (most === null || one.saved > most.saved ? one : most),
    null,
  )
  if (best === null) return null
  const { to, first, end } = best
  const { borders } = parts
  return {
    to,
    size: {
      from: first === 0 ? 0 : borders[first - 1]!,
      below: end === PARTS ? Infinity : (borders[end - 1] ?? Infinity),
    },
  }
}

/** Where a rule leads from a candidate at a size; null: it stays. */
export function moveAt(rule: Rule | undefined, from: number, size: number): Move | null {
  const move = rule?.[from] ?? null
  return move && size >= move.size.from && size < move.size.below ? move : null
}
