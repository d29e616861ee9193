import type { Futures } from './futures'
import type { Node } from './model/expression'
import { columnsOf } from './node-columns'

/** In a month, coming from one candidate: move to another where the size of the system is at least this. */
export type Trigger = { month: number; from: number; to: number; size: number }

export type Policy = {
  /** Where to start, by the place of the candidate, when later moves are allowed; and when there can be none. */
  start: number
  commit: number
  /** Mean cost in US dollars over the horizon: with moves where they pay, and of the best that one can commit to. */
  usd: number
  committedUsd: number
  /** What keeping the option open is worth, and its standard error. */
  option: { usd: number; error: number }
  /** What committing today to each candidate costs more than the policy. */
  committing: { candidate: number; usd: number }[]
  /** The triggers on the ways that are taken, earliest first. */
  triggers: Trigger[]
  /** Ways through the horizon with the share of futures that take them, most frequent first. */
  pathways: { candidates: number[]; share: number }[]
}

type Asked = {
  eligible: readonly number[]
  /** Months between two reviews. */
  every?: number
  count?: number
}

const SORTS = 12
const MOST_PATHWAYS = 5

/**
 * The best way through the horizon, solved backwards over reviews and futures. At each review only the size of the
 * system is known: futures are sorted by it, and in each sort the move of least mean cost to the end is chosen, staying
 * among them. Rules are learnt in every other future and costs are those of the others, so no rule profits from having
 * seen its own futures. A month's cost is its bill and a month of what goes on; a move costs its programme, ramp-up and
 * double running, and nothing moves before it is built. What a stated limit may force is left out: limits stand
 * beside it.
 */
export function policyOf(futures: Futures, { eligible, every = 6, count = 4000 }: Asked): Policy {
  const some = Math.min(count, futures.done())
  const { model } = futures
  const reviews = Array.from({ length: Math.ceil(model.months / every) }, (_, index) => index * every)
  const sizes = columnsOf(futures, reviews.map(model.size), some)
  const entries = columnsOf(
    futures,
    eligible.map((candidate) => model.entry(candidate, null, 0)),
    some,
  )
  const halfOf = (parity: number) => Array.from({ length: Math.floor(some / 2) }, (_, index) => 2 * index + parity)
  const [learnt, judged] = [halfOf(0), halfOf(1)]

  /** Cost to the end from a review on, for each candidate that runs then; and of never moving again. */
  const [ahead, staying] = [eligible.map(() => new Float64Array(some)), eligible.map(() => new Float64Array(some))]
  const rules: { borders: Float64Array; move: Uint8Array[] }[] = []
  for (let review = reviews.length - 1; review >= 0; review--) {
    const month = reviews[review] ?? 0
    const end = Math.min(model.months, month + every)
    const running = columnsOf(
      futures,
      eligible.map((candidate) => periodOf(model, candidate, month, end)),
      some,
    )
    const moves =
      month === 0 || month < model.builtBy
        ? null
        : eligible.map((from) =>
            columnsOf(
              futures,
              eligible.map((to) => model.entry(to, from, month)),
              some,
            ),
          )
    ahead.forEach((column, at) => addTo(column, running[at]))
    staying.forEach((column, at) => addTo(column, running[at]))
    if (moves === null) continue
    const size = sizes[review] ?? new Float64Array(some)
    const borders = bordersOf(learnt.map((i) => size[i] ?? 0))
    const before = ahead.map((column) => Float64Array.from(column))
    const move = eligible.map((_, from) => bestMoves(from, before, moves[from] ?? [], size, borders, learnt))
    rules[review] = { borders, move }
    ahead.forEach((column, from) => {
      for (let i = 0; i < some; i++) {
        const to = move[from]?.[sortOf(borders, size[i] ?? 0)] ?? from
        if (to !== from) column[i] = (before[to]?.[i] ?? 0) + (moves[from]?.[to]?.[i] ?? 0)
      }
    })
  }
  ahead.forEach((column, at) => addTo(column, entries[at]))
  staying.forEach((column, at) => addTo(column, entries[at]))

  const [start, commit] = [leastMean(ahead, learnt), leastMean(staying, learnt)]
  const gain = judged.map((i) => (staying[commit]?.[i] ?? 0) - (ahead[start]?.[i] ?? 0))
  const usd = meanAt(ahead[start], judged)
  const { triggers, pathways } = waysOf(start, rules, reviews, sizes, judged)
  const placed = (at: number) => eligible[at] ?? 0
  return {
    start: placed(start),
    commit: placed(commit),
    usd,
    committedUsd: meanAt(staying[commit], judged),
    option: { usd: mean(gain), error: errorOf(gain) },
    committing: staying.map((column, at) => ({ candidate: placed(at), usd: meanAt(column, judged) - usd })),
    triggers: triggers.map(({ from, to, ...rest }) => ({ ...rest, from: placed(from), to: placed(to) })),
    pathways: pathways.map(({ candidates, share }) => ({ candidates: candidates.map(placed), share })),
  }
}

/** A period at its middle month, for as many months as it has. */
function periodOf(model: Futures['model'], candidate: number, from: number, to: number): Node {
  const { algebra } = model.graph
  return algebra.times(model.monthly(candidate, (from + to - 1) / 2), { plain: to - from })
}

const addTo = (column: Float64Array, other: Float64Array | undefined): void => {
  for (let i = 0; i < column.length; i++) column[i] = (column[i] ?? 0) + (other?.[i] ?? 0)
}

/** Sizes between which futures are sorted, as many in each. */
function bordersOf(sizes: readonly number[]): Float64Array {
  const sorted = Float64Array.from(sizes).sort()
  return Float64Array.from(
    { length: SORTS - 1 },
    (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / SORTS)] ?? 0,
  )
}

function sortOf(borders: Float64Array, size: number): number {
  let sort = 0
  while (sort < borders.length && size >= (borders[sort] ?? 0)) sort++
  return sort
}

/** For each sort of sizes the candidate to go to, which may be the one that runs. */
function bestMoves(
  from: number,
  ahead: readonly Float64Array[],
  moves: readonly Float64Array[],
  size: Float64Array,
  borders: Float64Array,
  learnt: readonly number[],
): Uint8Array {
  const sums = ahead.map(() => new Float64Array(SORTS))
  for (const i of learnt) {
    const sort = sortOf(borders, size[i] ?? 0)
    ahead.forEach((column, to) => {
      const sum = sums[to]
      if (sum) sum[sort] = (sum[sort] ?? 0) + (column[i] ?? 0) + (to === from ? 0 : (moves[to]?.[i] ?? 0))
    })
  }
  return Uint8Array.from({ length: SORTS }, (_, sort) =>
    sums.reduce((best, sum, to) => ((sum[sort] ?? 0) < (sums[best]?.[sort] ?? 0) ? to : best), from),
  )
}

function waysOf(
  start: number,
  rules: readonly { borders: Float64Array; move: Uint8Array[] }[],
  reviews: readonly number[],
  sizes: readonly Float64Array[],
  judged: readonly number[],
): Pick<Policy, 'triggers' | 'pathways'> {
  const ways = new Map<string, number>()
  const taken = new Map<string, Trigger>()
  for (const i of judged) {
    const way = [start]
    reviews.forEach((month, review) => {
      const rule = rules[review]
      if (!rule) return
      const from = way.at(-1) ?? start
      const sort = sortOf(rule.borders, sizes[review]?.[i] ?? 0)
      const to = rule.move[from]?.[sort] ?? from
      if (to === from) return
      way.push(to)
      const size = sort === 0 ? 0 : (rule.borders[sort - 1] ?? 0)
      const key = `${month} ${from} ${to}`
      taken.set(key, { month, from, to, size: Math.min(size, taken.get(key)?.size ?? Infinity) })
    })
    ways.set(way.join(), (ways.get(way.join()) ?? 0) + 1)
  }
  const pathways = [...ways]
    .map(([way, hits]) => ({ candidates: way.split(',').map(Number), share: hits / judged.length }))
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_PATHWAYS)
  return { triggers: [...taken.values()].sort((one, other) => one.month - other.month), pathways }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)

const meanAt = (column: Float64Array | undefined, places: readonly number[]): number =>
  mean(places.map((i) => column?.[i] ?? 0))

function errorOf(values: readonly number[]): number {
  const average = mean(values)
  return Math.sqrt(mean(values.map((one) => (one - average) * (one - average))) / Math.max(1, values.length))
}

const leastMean = (columns: readonly Float64Array[], places: readonly number[]): number =>
  columns.reduce((best, column, at) => (meanAt(column, places) < meanAt(columns[best], places) ? at : best), 0)
