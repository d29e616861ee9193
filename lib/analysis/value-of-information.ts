import type { Futures } from './futures'
import { BINS } from './model/draws'
import type { InputId } from './model/types'
import { exp } from './numbers/exact'
import { randomFrom, shuffled } from './numbers/random'

/** What it is worth to know one input before deciding, US dollars over the horizon. */
export type Worth = {
  input: InputId
  /** Expected value of partial perfect information, what chance alone gives taken off; never below zero. */
  usd: number
  /** Standard error of that. */
  error: number
  /** What it seems to be worth before chance is taken off. */
  raw: number
}

export type ValueOfInformation = {
  /** Of knowing everything: the expected regret of the best candidate on average. */
  everything: number
  /** Greatest first. */
  inputs: Worth[]
  /** What inputs without any influence still seem to be worth: mean and spread over several. */
  control: { mean: number; spread: number }
}

const CONTROLS = 12

/**
 * The price of not knowing. For each input the futures are sorted into parts of equal probability; within a part the
 * input is as good as known, so the candidate of least mean cost there would be chosen. Picking the least of means that
 * are only samples always seems to gain: what chance gives near ties is worked out part by part and taken off, and so
 * is what is left of it on average for inputs made of nothing but chance. Against closed forms the error is below five
 * per cent at ten thousand futures.
 */
export function valueOfInformation(futures: Futures, eligible: readonly number[]): ValueOfInformation {
  const { draws, model } = futures
  const count = futures.done()
  const costs = differences(futures, eligible, count)
  const width = eligible.length
  const controls = controlBins(count).map((bins) => worthOf(costs, bins, width, count).net)
  const mean = controls.reduce((sum, net) => sum + net, 0) / CONTROLS
  const spread = Math.sqrt(controls.reduce((sum, net) => sum + (net - mean) * (net - mean), 0) / (CONTROLS - 1))
  const inputs = model.inputs.map(({ id }, index): Worth => {
    const { raw, net, error } = worthOf(costs, draws.bins[index] ?? new Uint8Array(count), width, count)
    return { input: id, usd: Math.max(0, net - Math.max(0, mean)), error: Math.max(error, spread), raw }
  })
  return {
    everything: worthOfAll(costs, width, count),
    inputs: inputs.sort((one, other) => other.usd - one.usd || other.raw - one.raw),
    control: { mean, spread },
  }
}

/** A row for each future: what each eligible candidate costs more than the first of them. */
function differences({ totals }: Futures, eligible: readonly number[], count: number): Float64Array {
  const width = eligible.length
  const rows = new Float64Array(count * width)
  const first = totals[eligible[0]!]
  eligible.forEach((candidate, place) => {
    const column = totals[candidate]
    for (let i = 0; i < count; i++) rows[i * width + place] = column![i]! - first![i]!
  })
  return rows
}

/** Sorts that have nothing to do with any input. */
const controlBins = (count: number): Uint8Array[] =>
  Array.from({ length: CONTROLS }, (_, control) => {
    const order = shuffled(count, randomFrom(`control ${control}`))
    return Uint8Array.from(order, (place) => Math.floor((place * BINS) / count))
  })

const scratch = {
  rows: new Float64Array(0),
  counts: new Float64Array(BINS),
  first: new Uint16Array(BINS),
  second: new Uint16Array(BINS),
  ties: new Float64Array(BINS),
}

/** What knowing the part would save: as it seems, and less what chance gives. US dollars, with its standard error. */
function worthOf(
  costs: Float64Array,
  bins: Uint8Array,
  width: number,
  count: number,
): { raw: number; net: number; error: number } {
  if (scratch.rows.length < BINS * width) scratch.rows = new Float64Array(BINS * width)
  const { rows, counts, first, second } = scratch
  rows.fill(0)
  counts.fill(0)
  for (let i = 0; i < count; i++) {
    const bin = bins[i] as number
    counts[bin] = (counts[bin] as number) + 1
    const [from, to] = [bin * width, i * width]
    for (let k = 0; k < width; k++) rows[from + k] = (rows[from + k] as number) + (costs[to + k] as number)
  }
  const least = leastMean(rows, width, count)
  let known = 0
  for (let bin = 0; bin < BINS; bin++) {
    let [one, two] = [least.place, -1]
    for (let k = 0; k < width; k++) if ((rows[bin * width + k] as number) < (rows[bin * width + one] as number)) one = k
    for (let k = 0; k < width; k++)
      if (k !== one && (two < 0 || (rows[bin * width + k] as number) < (rows[bin * width + two] as number))) two = k
    first[bin] = one
    second[bin] = Math.max(0, two)
    known += rows[bin * width + one] as number
  }
  const raw = Math.max(0, least.mean - known / count)
  const { chance, error } = chanceIn(costs, bins, width, count, least.place)
  return { raw, net: raw - chance, error }
}

/** By how much the bias that is worked out from samples falls short, where two candidates cost the same: 1 + root 2. */
const SHORTFALL = 2.414213562373095

/** What chance gives near ties, and the standard error of what is gained. */
function chanceIn(costs: Float64Array, bins: Uint8Array, width: number, count: number, place: number) {
  const { rows, counts, first, second, ties } = scratch
  const gap = (bin: number, from: number, to: number): number =>
    ((rows[bin * width + from] as number) - (rows[bin * width + to] as number)) / (counts[bin] as number)
  ties.fill(0)
  let squares = 0
  for (let i = 0; i < count; i++) {
    const bin = bins[i] as number
    const [best, next] = [first[bin] as number, second[bin] as number]
    const own = costs[i * width + best] as number
    const tie = (costs[i * width + next] as number) - own - gap(bin, next, best)
    ties[bin] = (ties[bin] as number) + tie * tie
    if (best === place) continue
    const off = (costs[i * width + place] as number) - own - gap(bin, place, best)
    squares += off * off
  }
  let chance = 0
  for (let bin = 0; bin < BINS; bin++) {
    const error = Math.sqrt(ties[bin] as number) / (counts[bin] as number)
    if (!(error > 0)) continue
    const distance = gap(bin, second[bin] as number, first[bin] as number) / error
    chance += ((counts[bin] as number) / count) * SHORTFALL * error * lossBeyond(distance)
  }
  return { chance, error: Math.sqrt(squares) / count }
}

/** Expected value of a standard normal variable above z, less z: what a mean that lies z errors off still wins. */
function lossBeyond(z: number): number {
  if (z > 8) return 0
  const density = 0.3989422804014327 * exp((-z * z) / 2)
  const t = 1 / (1 + 0.33267 * z)
  // Abramowitz and Stegun 26.2.16, to 1e-5.
  return Math.max(0, density - z * density * t * (0.4361836 + t * (-0.1201676 + t * 0.937298)))
}

function leastMean(rows: Float64Array, width: number, count: number): { mean: number; place: number } {
  let [mean, place] = [Infinity, 0]
  for (let k = 0; k < width; k++) {
    let sum = 0
    for (let bin = 0; bin < BINS; bin++) sum += rows[bin * width + k] as number
    if (sum / count < mean) [mean, place] = [sum / count, k]
  }
  return { mean, place }
}

function worthOfAll(costs: Float64Array, width: number, count: number): number {
  const means = new Float64Array(width)
  let known = 0
  for (let i = 0; i < count; i++) {
    let best = Infinity
    for (let k = 0; k < width; k++) {
      const cost = costs[i * width + k] as number
      means[k] = (means[k] as number) + cost
      if (cost < best) best = cost
    }
    known += best
  }
  return Math.max(0, Math.min(...means) / count - known / count)
}
