import type { Futures } from './futures'
import { BINS } from './model/draws'
import type { InputId } from './model/inputs'
import { randomFrom, shuffled } from './numbers/random'

/** What it is worth to know one input before deciding, US dollars over the horizon. */
export type Worth = {
  input: InputId
  /** Expected value of partial perfect information, what chance alone gives taken off; never below zero. */
  usd: number
  /** Standard error of that. */
  error: number
  /** The same before chance was taken off. */
  raw: number
}

export type ValueOfInformation = {
  /** Of knowing everything: the expected regret of the best candidate on average. */
  everything: number
  /** Greatest first. */
  inputs: Worth[]
  /** What an input without any influence seems to be worth: mean and spread over several. */
  control: { mean: number; spread: number }
}

const CONTROLS = 12

/**
 * The price of not knowing. For each input the futures are sorted into parts of equal probability; within a part the
 * input is as good as known, so the candidate of least mean cost there would be chosen. Even an input that says nothing
 * gains by picking among means of samples: inputs made of nothing but chance are measured and taken off. Greatest error
 * against closed forms: five per cent, at ten thousand futures.
 */
export function valueOfInformation(futures: Futures, eligible: readonly number[]): ValueOfInformation {
  const { draws, model } = futures
  const count = futures.done()
  const costs = differences(futures, eligible, count)
  const width = eligible.length
  const controls = controlBins(count).map((bins) => worthOf(costs, bins, width, count))
  const mean = controls.reduce((sum, { worth }) => sum + worth, 0) / CONTROLS
  const spread = Math.sqrt(controls.reduce((sum, { worth }) => sum + (worth - mean) * (worth - mean), 0) / (CONTROLS - 1))
  const inputs = model.inputs.map(({ id }, index): Worth => {
    const { worth, error } = worthOf(costs, draws.bins[index] ?? new Uint8Array(count), width, count)
    return { input: id, usd: Math.max(0, worth - mean), error: Math.max(error, spread), raw: worth }
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
  const first = totals[eligible[0] ?? 0]
  eligible.forEach((candidate, place) => {
    const column = totals[candidate]
    for (let i = 0; i < count; i++) rows[i * width + place] = (column?.[i] ?? 0) - (first?.[i] ?? 0)
  })
  return rows
}

/** Sorts that have nothing to do with any input. */
const controlBins = (count: number): Uint8Array[] =>
  Array.from({ length: CONTROLS }, (_, control) => {
    const order = shuffled(count, randomFrom(`control ${control}`))
    return Uint8Array.from(order, (place) => Math.floor((place * BINS) / count))
  })

const scratch = { rows: new Float64Array(0), counts: new Float64Array(BINS), best: new Uint16Array(BINS) }

function worthOf(
  costs: Float64Array,
  bins: Uint8Array,
  width: number,
  count: number,
): { worth: number; error: number } {
  if (scratch.rows.length < BINS * width) scratch.rows = new Float64Array(BINS * width)
  const { rows, counts, best } = scratch
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
    let place = least.place
    for (let k = 0; k < width; k++)
      if ((rows[bin * width + k] as number) < (rows[bin * width + place] as number)) place = k
    best[bin] = place
    known += rows[bin * width + place] as number
  }
  return { worth: Math.max(0, least.mean - known / count), error: errorOf(costs, bins, width, count, least.place) }
}

/** Standard error of the gain: what a future saves by the choice of its part varies within the part. */
function errorOf(costs: Float64Array, bins: Uint8Array, width: number, count: number, place: number): number {
  const { rows, counts, best } = scratch
  let squares = 0
  for (let i = 0; i < count; i++) {
    const bin = bins[i] as number
    const chosen = best[bin] as number
    if (chosen === place) continue
    const mean = ((rows[bin * width + place] as number) - (rows[bin * width + chosen] as number)) / (counts[bin] as number)
    const off = (costs[i * width + place] as number) - (costs[i * width + chosen] as number) - mean
    squares += off * off
  }
  return Math.sqrt(squares) / count
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
