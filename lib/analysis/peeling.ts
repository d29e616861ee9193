/**
 * Patient rule induction (Friedman and Fisher 1999): from a box around everything, thin slices are peeled off where
 * that leaves the greatest share of bad futures, then put back where it does no harm.
 */

/** One side of a box: from a bin on, or up to (and without) a bin. */
type Side = { input: number; side: 'from' | 'up-to'; border: number }
export type Box = readonly Side[]

/** For each input the first bin inside and the first beyond. */
type Borders = { from: Uint8Array; to: Uint8Array }

export const MOST_CONDITIONS = 3
/** No box with fewer futures than this share. */
const LEAST_SUPPORT = 0.02
const LEAST_LOSS = 0.01

/** The box that tells bad futures apart best with at most three conditions; empty where none does. */
export function peeled(bins: readonly Uint8Array[], bad: Uint8Array, binCount: number): Box {
  const rough = trajectory(bins, bad, binCount, mostTelling(bins, bad, binCount))
  const few = weightiest(bins, bad, binCount, rough).slice(0, MOST_CONDITIONS)
  const best = trajectory(bins, bad, binCount, few)
  const pasted = pastedOn(bins, bad, binCount, best, few)
  return sidesOf(withoutIdle(bins, bad, binCount, pasted), binCount)
}

type Counted = { inside: number; hits: number }

/** How much less coverage counts than density: what is said of a box should hold in most of it. */
const COVERAGE = 0.4

/** How well a box tells bad futures apart: the weighted harmonic mean of density and coverage. */
const scoreOf = ({ inside, hits }: Counted, all: number): number =>
  ((1 + COVERAGE) * hits) / Math.max(1, inside + COVERAGE * all)

const MOST_TRIED = 10

/** Inputs along which the share of bad futures differs most; the others would only cost time. */
function mostTelling(bins: readonly Uint8Array[], bad: Uint8Array, binCount: number): number[] {
  const members = Uint32Array.from({ length: bad.length }, (_, index) => index)
  const [sizes, bads] = [new Float64Array(binCount), new Float64Array(binCount)]
  const usual = total(bad) / bad.length
  return bins
    .map((column, input) => {
      histogram(column, bad, members, bad.length, sizes, bads)
      const spread = sizes.reduce((sum, size, bin) => {
        const off = size > 0 ? (bads[bin] as number) / size - usual : 0
        return sum + size * off * off
      }, 0)
      return { input, spread }
    })
    .sort((one, other) => other.spread - one.spread)
    .slice(0, MOST_TRIED)
    .map(({ input }) => input)
}

/** Peels until little is left, and returns the best box on the way. */
function trajectory(
  bins: readonly Uint8Array[],
  bad: Uint8Array,
  binCount: number,
  allowed: readonly number[],
): Borders {
  const count = bad.length
  const box: Borders = { from: new Uint8Array(bins.length), to: new Uint8Array(bins.length).fill(binCount) }
  const members = Uint32Array.from({ length: count }, (_, index) => index)
  let inside = count
  let hits = total(bad)
  const all = hits
  let [best, score] = [copied(box), scoreOf({ inside, hits }, all)]
  const sizes = new Float64Array(binCount)
  const bads = new Float64Array(binCount)
  while (inside > LEAST_SUPPORT * count) {
    let choice: (Counted & { input: number; side: 'from' | 'up-to' }) | null = null
    let gain = 0
    for (const input of allowed) {
      const [from, to] = [box.from[input] as number, box.to[input] as number]
      if (to - from < 2) continue
      histogram(bins[input] as Uint8Array, bad, members, inside, sizes, bads)
      for (const side of ['from', 'up-to'] as const) {
        const bin = side === 'from' ? from : to - 1
        const [removed, lost] = [sizes[bin] as number, bads[bin] as number]
        if (removed === 0 || removed === inside) continue
        const after = (hits - lost) / (inside - removed)
        const rise = (after - hits / inside) / removed
        if (rise > gain || choice === null) {
          gain = rise
          choice = { input, side, inside: inside - removed, hits: hits - lost }
        }
      }
    }
    if (choice === null || gain <= 0) break
    const { input, side } = choice
    if (side === 'from') box.from[input] = (box.from[input] as number) + 1
    else box.to[input] = (box.to[input] as number) - 1
    const [from, to] = [box.from[input] as number, box.to[input] as number]
    const column = bins[input] as Uint8Array
    let kept = 0
    for (let i = 0; i < inside; i++) {
      const member = members[i] as number
      const bin = column[member] as number
      if (bin >= from && bin < to) members[kept++] = member
    }
    inside = kept
    hits = choice.hits
    const now = scoreOf({ inside, hits }, all)
    if (now > score) [best, score] = [copied(box), now]
  }
  return best
}

function histogram(
  column: Uint8Array,
  bad: Uint8Array,
  members: Uint32Array,
  inside: number,
  sizes: Float64Array,
  bads: Float64Array,
): void {
  sizes.fill(0)
  bads.fill(0)
  for (let i = 0; i < inside; i++) {
    const member = members[i] as number
    const bin = column[member] as number
    sizes[bin] = (sizes[bin] as number) + 1
    bads[bin] = (bads[bin] as number) + (bad[member] as number)
  }
}

/** The restricted inputs, by how much worse the box tells bad futures apart without each. */
function weightiest(bins: readonly Uint8Array[], bad: Uint8Array, binCount: number, box: Borders): number[] {
  const all = total(bad)
  const now = scoreOf(countedIn(bins, bad, binCount, box), all)
  return restricted(box, binCount)
    .map((input) => ({
      input,
      loss: now - scoreOf(countedIn(bins, bad, binCount, without(box, input, binCount)), all),
    }))
    .sort((one, other) => other.loss - one.loss)
    .map(({ input }) => input)
}

/** Puts slices back while that tells bad futures apart better. */
function pastedOn(
  bins: readonly Uint8Array[],
  bad: Uint8Array,
  binCount: number,
  start: Borders,
  allowed: readonly number[],
): Borders {
  const all = total(bad)
  let box = start
  let score = scoreOf(countedIn(bins, bad, binCount, box), all)
  for (let round = 0; round < binCount; round++) {
    const wider = allowed.flatMap((input) => widened(box, input, binCount))
    const scored = wider.map((one) => ({ one, score: scoreOf(countedIn(bins, bad, binCount, one), all) }))
    const best = scored.reduce((first, next) => (next.score > first.score ? next : first), { one: box, score })
    if (best.score <= score) return box
    box = best.one
    score = best.score
  }
  return box
}

function widened(box: Borders, input: number, binCount: number): Borders[] {
  const [from, to] = [box.from[input] as number, box.to[input] as number]
  const wider: Borders[] = []
  if (from > 0) wider.push(changed(box, input, from - 1, to))
  if (to < binCount) wider.push(changed(box, input, from, to + 1))
  return wider
}

/** Conditions that add less than a hundredth say nothing; of more than three the least goes first. */
function withoutIdle(bins: readonly Uint8Array[], bad: Uint8Array, binCount: number, start: Borders): Borders {
  const all = total(bad)
  let box = start
  for (;;) {
    const now = scoreOf(countedIn(bins, bad, binCount, box), all)
    const sides = sidesOf(box, binCount)
    const plainer = sides
      .map(({ input, side }) => {
        const [from, to] = [box.from[input] as number, box.to[input] as number]
        return side === 'from' ? changed(box, input, 0, to) : changed(box, input, from, binCount)
      })
      .map((one) => ({ one, loss: now - scoreOf(countedIn(bins, bad, binCount, one), all) }))
      .reduce<{ one: Borders; loss: number } | null>(
        (least, next) => (least && least.loss <= next.loss ? least : next),
        null,
      )
    if (!plainer || (plainer.loss >= LEAST_LOSS && sides.length <= MOST_CONDITIONS)) return box
    box = plainer.one
  }
}

function countedIn(bins: readonly Uint8Array[], bad: Uint8Array, binCount: number, { from, to }: Borders): Counted {
  const tight = bins.flatMap((column, input) => {
    const [low, high] = [from[input] as number, to[input] as number]
    return low > 0 || high < binCount ? [{ column, low, high }] : []
  })
  let [inside, hits] = [0, 0]
  for (let i = 0; i < bad.length; i++) {
    let isInside = true
    for (const { column, low, high } of tight) {
      const bin = column[i] as number
      if (bin < low || bin >= high) {
        isInside = false
        break
      }
    }
    if (!isInside) continue
    inside++
    hits += bad[i] as number
  }
  return { inside, hits }
}

const restricted = ({ from, to }: Borders, binCount: number): number[] =>
  [...from.keys()].filter((input) => (from[input] as number) > 0 || (to[input] as number) < binCount)

const without = (box: Borders, input: number, binCount: number): Borders => changed(box, input, 0, binCount)

function changed(box: Borders, input: number, from: number, to: number): Borders {
  const other = copied(box)
  other.from[input] = from
  other.to[input] = to
  return other
}

const copied = ({ from, to }: Borders): Borders => ({ from: Uint8Array.from(from), to: Uint8Array.from(to) })

const sidesOf = ({ from, to }: Borders, binCount: number): Side[] =>
  [...from.keys()].flatMap((input): Side[] => {
    const [low, high] = [from[input] as number, to[input] as number]
    return [
      ...(low > 0 ? [{ input, side: 'from' as const, border: low }] : []),
      ...(high < binCount ? [{ input, side: 'up-to' as const, border: high }] : []),
    ]
  })

const total = (bad: Uint8Array): number => bad.reduce((sum, one) => sum + one, 0)
