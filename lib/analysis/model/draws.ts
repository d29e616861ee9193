import { FACTOR_GROUPS, GROUP_WEIGHT } from '@/content/scenario/futures'
import { quantilesInto } from '../numbers/quantiles'
import { randomFrom, shuffled } from '../numbers/random'
import type { Input, InputId } from './types'

/**
 * What futures are drawn from: an input of its own, the part of an input that is its own, or what a group has in
 * common. Sources are independent of each other.
 */
export type Source = { id: string; inputs: readonly Input[] }

/** Sorts of equal probability that each input is divided into. */
export const BINS = 32

/** Futures that are drawn at once: each batch covers every input evenly, so batches are independent repetitions. */
export const BATCH = 1000

export type Draws = {
  count: number
  /** A column for each input, in the order of the inputs. */
  values: readonly Float64Array[]
  /** The sort that each value lies in, from 0 for the lowest. */
  bins: readonly Uint8Array[]
  /** Fills in the next batch. */
  draw: (batch: number) => void
}

const groupOf = (id: InputId) => FACTOR_GROUPS.find(({ members }) => members.some((member) => member === id)) ?? null

/** Groups of which at least two members are uncertain here. */
export function groupsIn(inputs: readonly Input[]): { id: string; inputs: Input[] }[] {
  return FACTOR_GROUPS.flatMap(({ id }) => {
    const members = inputs.filter((input) => groupOf(input.id)?.id === id)
    return members.length > 1 ? [{ id: `group.${id}`, inputs: members }] : []
  })
}

export function sourcesOf(inputs: readonly Input[]): Source[] {
  return [...inputs.map((input) => ({ id: input.id, inputs: [input] })), ...groupsIn(inputs)]
}

/**
 * The same for the same seed, in every engine. A batch is a Latin hypercube: every source takes each of its equal
 * parts of its range once, in an order of its own.
 */
export function drawsOf(inputs: readonly Input[], seed: string, count: number): Draws {
  const values = inputs.map(() => new Float64Array(count))
  const bins = inputs.map(() => new Uint8Array(count))
  const groups = groupsIn(inputs)
  const shared = groups.map(() => new Float64Array(BATCH))
  const membership = inputs.map((input) => groups.findIndex((group) => group.inputs.includes(input)))
  const own = new Float64Array(BATCH)
  return {
    count,
    values,
    bins,
    draw: (batch) => {
      const from = batch * BATCH
      const size = Math.min(BATCH, count - from)
      groups.forEach(({ id }, index) => sharesInto(shared[index] ?? own, `${seed} ${id} ${batch}`, size))
      inputs.forEach((input, index) => {
        sharesInto(own, `${seed} ${input.id} ${batch}`, size)
        const common = shared[membership[index]!]
        const [column, bin] = [values[index], bins[index]]
        if (!column || !bin) return
        if (common) for (let i = 0; i < size; i++) own[i] = blended(common[i] as number, own[i] as number)
        for (let i = 0; i < size; i++) bin[from + i] = Math.min(BINS - 1, Math.floor((own[i] as number) * BINS))
        quantilesInto(input.quantiles, own, column, from, size)
      })
    },
  }
}

/** One share of probability out of each of `count` equal parts, in random order. */
export function sharesInto(column: Float64Array, seed: string, count: number): void {
  const random = randomFrom(seed)
  const order = shuffled(count, random)
  for (let i = 0; i < count; i++) column[i] = (order[i]! + random.unit()) / count
}

/**
 * The share of a member whose group and whose own part have these shares: their weighted sum, put back to an even
 * spread. Two members of a group correlate by w² / (w² + (1 - w)²) before and by nearly as much after.
 */
export function blended(common: number, own: number): number {
  const weight = GROUP_WEIGHT
  const sum = weight * common + (1 - weight) * own
  const [less, more] = [Math.min(weight, 1 - weight), Math.max(weight, 1 - weight)]
  if (sum < less) return (sum * sum) / (2 * less * more)
  if (sum > more) return 1 - ((1 - sum) * (1 - sum)) / (2 * less * more)
  return (sum - less / 2) / more
}
