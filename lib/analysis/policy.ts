import { marginOf } from '@/lib/kernel'
import type { Futures } from './futures'
import type { Model } from './model/model'
import type { Node } from './model/expression'
import { columnsByNode } from './node-columns'
import { shareOf, type Share } from './outlook'
import { bestMove, moveAt, partsOf, type Rule } from './policy-rules'

/** An amount in US dollars and its standard error. */
type Amount = { usd: number; error: number }

/**
 * In a month, coming from one candidate: move to another where the size of the system is at least `from` and below
 * `below`, in multiples of today's. 0 and Infinity leave that end open. The share is that of all futures.
 */
export type Trigger = {
  month: number
  from: number
  to: number
  size: { from: number; below: number }
  share: Share
}

/** A start and what comes after it, when later moves are allowed. */
export type Path = {
  start: number
  /** What it costs over the horizon on average. */
  usd: number
  /** The triggers on the ways that are taken, earliest first. */
  triggers: Trigger[]
  /** Ways through the horizon with the share of futures that take them, most frequent first. */
  pathways: { candidates: number[]; share: Share }[]
}

export type Policy = {
  /** Months between two reviews; the first at which something may move. */
  every: number
  firstReview: number
  /** The best start, and what comes after it. */
  best: Path
  /** The recommendation as a start; null where it is the best, or not among the candidates asked for. */
  recommended: Path | null
  /** The best that one can commit to today, and what that costs. */
  commit: number
  committedUsd: number
  /** What keeping the option open is worth: the best commitment less the policy. */
  option: Amount
  /** What each candidate costs more than the policy: as a start with later moves, and for good. */
  candidates: { candidate: number; starting: Amount; committing: Amount }[]
}

type Asked = {
  /** Places of the candidates that may be chosen. */
  eligible: readonly number[]
  chosen?: number
  every?: number
}

const MOST_PATHWAYS = 5
const MOST_REVIEWS = 10

/** Months between two reviews: a quarter, a half or a whole year. */
const reviewEvery = (months: number): number => [3, 6, 12].find((every) => months / every <= MOST_REVIEWS) ?? 12

/**
 * The best way through the horizon, solved backwards over reviews and futures. At each review only the size of the
 * system is known: a move has one threshold of it, that which saves most to the end, and is made only where it saves
 * more than chance. Rules are learnt in every other future and costs are those of the
 * others, so no rule profits from having seen its own futures. A month's cost is its bill and a month of what goes on;
 * a move costs its programme, ramp-up and double running; where the load first meets a stated limit, what that is
 * expected to cost is added. Nothing moves before it is built.
 */
export function policyOf(futures: Futures<Model>, asked: Asked): Policy {
  const { model } = futures
  const { eligible, chosen, every = reviewEvery(model.months) } = asked
  const some = futures.done()
  const reviews = Array.from({ length: Math.ceil(model.months / every) }, (_, index) => index * every)
  const entryTo = (to: number, from: number | null, month: number): Node => {
    const { algebra } = model.graph
    return algebra.sum(model.entry(to, from, month), algebra.times(model.isOver(to, month), model.atLimit(to)))
  }
  const mayMove = (month: number) => month > 0 && month >= model.builtBy
  // Worked out together: what candidates and reviews have in common is then worked out once.
  const nodes = {
    sizes: reviews.map(model.size),
    running: reviews.map((month) =>
      eligible.map((one) => periodOf(model, one, month, Math.min(model.months, month + every))),
    ),
    moves: reviews.map((month) =>
      mayMove(month)
        ? eligible.map((from) => eligible.map((to) => (to === from ? null : entryTo(to, from, month))))
        : [],
    ),
    entries: eligible.map((one) => entryTo(one, null, 0)),
  }
  const moved = nodes.moves.flat(2).filter((node) => node !== null)
  const column = columnsByNode(futures, [...nodes.sizes, ...nodes.running.flat(), ...moved, ...nodes.entries])
  const sizes = nodes.sizes.map(column)
  const halfOf = (parity: number) => Array.from({ length: Math.floor(some / 2) }, (_, index) => 2 * index + parity)
  const [learnt, judged] = [halfOf(0), halfOf(1)]

  /** Cost to the end from a review on, for each candidate that runs then; and of never moving again. */
  const [ahead, staying] = [eligible.map(() => new Float64Array(some)), eligible.map(() => new Float64Array(some))]
  const rules: (Rule | undefined)[] = []
  for (let review = reviews.length - 1; review >= 0; review--) {
    const month = reviews[review]!
    const running = (nodes.running[review] ?? []).map(column)
    ahead.forEach((sum, place) => addTo(sum, running[place]))
    staying.forEach((sum, place) => addTo(sum, running[place]))
    if (!mayMove(month)) continue
    const moves = (nodes.moves[review] ?? []).map((all) =>
      all.map((node) => (node === null ? undefined : column(node))),
    )
    const moveOf = (from: number, to: number) => moves[from]?.[to]
    const size = sizes[review] ?? new Float64Array(some)
    const parts = partsOf(size, learnt)
    const before = ahead.map((sum) => Float64Array.from(sum))
    const rule = eligible.map((_, from) =>
      bestMove({ from, ahead: before, moveTo: (to) => moveOf(from, to), parts, learnt }),
    )
    rules[review] = rule
    ahead.forEach((sum, from) => {
      for (let i = 0; i < some; i++) {
        const move = moveAt(rule, from, size[i]!)
        if (move) sum[i] = before[move.to]![i]! + (moveOf(from, move.to)?.[i] ?? 0)
      }
    })
  }
  const entries = nodes.entries.map(column)
  ahead.forEach((sum, place) => addTo(sum, entries[place]))
  staying.forEach((sum, place) => addTo(sum, entries[place]))

  const own = chosen === undefined ? -1 : eligible.indexOf(chosen)
  const commit = leastMean(staying, learnt)
  const start = startOf(ahead, own, learnt)
  const best = ahead[start]
  const more = (column: Float64Array | undefined) => amountOf(judged.map((i) => column![i]! - best![i]!))
  const pathFrom = (place: number): Path => ({
    start: eligible[place]!,
    usd: meanAt(ahead[place], judged),
    ...waysOf(place, { rules, reviews, sizes, judged, eligible }),
  })
  return {
    every,
    firstReview: reviews.find(mayMove) ?? model.months,
    best: pathFrom(start),
    recommended: own < 0 || own === start ? null : pathFrom(own),
    commit: eligible[commit]!,
    committedUsd: meanAt(staying[commit], judged),
    option: more(staying[commit]),
    candidates: eligible.map((candidate, place) => ({
      candidate,
      starting: more(ahead[place]),
      committing: more(staying[place]),
    })),
  }
}

/** A period at its middle month, for as many months as it has, and the limit that is met within it. */
function periodOf(model: Model, candidate: number, from: number, to: number): Node {
  const { algebra } = model.graph
  const meets = algebra.most({ plain: 0 }, algebra.minus(model.isOver(candidate, to), model.isOver(candidate, from)))
  return algebra.sum(
    algebra.times(model.monthly(candidate, (from + to - 1) / 2), { plain: to - from }),
    algebra.times(meets, model.atLimit(candidate)),
  )
}

type Walked = {
  rules: readonly (Rule | undefined)[]
  reviews: readonly number[]
  sizes: readonly Float64Array[]
  judged: readonly number[]
  eligible: readonly number[]
}

/** The ways that futures take from a start, and the triggers on them. */
function waysOf(start: number, { rules, reviews, sizes, judged, eligible }: Walked): Omit<Path, 'start' | 'usd'> {
  const ways = new Map<string, number>()
  const taken = new Map<string, Omit<Trigger, 'share'> & { hits: number }>()
  const placed = (place: number) => eligible[place]!
  for (const i of judged) {
    const way = [start]
    reviews.forEach((month, review) => {
      const from = way.at(-1) ?? start
      const move = moveAt(rules[review], from, sizes[review]![i]!)
      if (!move) return
      const { to, size } = move
      way.push(to)
      const key = `${month} ${from}`
      const before = taken.get(key)
      if (before) before.hits++
      else taken.set(key, { month, from: placed(from), to: placed(to), size, hits: 1 })
    })
    ways.set(way.join(), (ways.get(way.join()) ?? 0) + 1)
  }
  return {
    triggers: [...taken.values()]
      .map(({ hits, ...trigger }) => ({ ...trigger, share: shareOf(hits, judged.length) }))
      .sort((one, other) => one.month - other.month || one.size.from - other.size.from),
    pathways: [...ways]
      .map(([way, hits]) => ({
        candidates: way.split(',').map((place) => placed(Number(place))),
        share: shareOf(hits, judged.length),
      }))
      .sort((one, other) => other.share.value - one.share.value)
      .slice(0, MOST_PATHWAYS),
  }
}

/** The cheapest start; the recommendation where chance alone may make another cheaper than it. */
function startOf(ahead: readonly Float64Array[], own: number, learnt: readonly number[]): number {
  const least = leastMean(ahead, learnt)
  if (own < 0) return least
  const more = amountOf(learnt.map((i) => ahead[own]![i]! - ahead[least]![i]!))
  return more.usd <= marginOf(more) ? own : least
}

const addTo = (column: Float64Array, other: Float64Array | undefined): void => {
  for (let i = 0; i < column.length; i++) column[i] = column[i]! + other![i]!
}

const meanAt = (column: Float64Array | undefined, places: readonly number[]): number =>
  places.reduce((sum, i) => sum + column![i]!, 0) / Math.max(1, places.length)

function amountOf(values: readonly number[]): Amount {
  const count = Math.max(1, values.length)
  const mean = values.reduce((sum, one) => sum + one, 0) / count
  const variance = values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / count
  return { usd: mean, error: Math.sqrt(variance / count) }
}

const leastMean = (columns: readonly Float64Array[], places: readonly number[]): number => {
  const means = columns.map((column) => meanAt(column, places))
  return means.reduce((best, mean, place) => (mean < (means[best] ?? Infinity) ? place : best), 0)
}
