import { BATCH, drawsOf, type Draws } from './model/draws'
import { totalsRunner } from './model/evaluate'
import type { Compiled } from './model/types'

/** Futures of a model: what was drawn, and what each candidate costs in each of them. */
export type Futures<Of extends Compiled = Compiled> = {
  model: Of
  draws: Draws
  /** US dollars over the horizon: a column for each candidate. */
  totals: readonly Float64Array[]
  /** How many are worked out: a multiple of the batch until all are. */
  done: () => number
  /** Works the next batch out; false when there is none left. */
  step: () => boolean
}

export const FUTURES_COUNT = 10_000

/**
 * Starts futures without working any out. Whoever drives `step` may show what there is after each, and stop at any
 * time: a worker between messages, the main thread between frames. The seed is the canonical link of the scenario.
 */
export function futuresOf<Of extends Compiled>(model: Of, seed: string, count: number = FUTURES_COUNT): Futures<Of> {
  const { inputs, totals: outputs, nodeOf } = model
  const draws = drawsOf(inputs, seed, count)
  const runner = totalsRunner(
    model,
    inputs.map(({ id }) => id),
    { once: true },
  )
  const columns = inputs.map(({ id }) => runner.column(nodeOf(id)))
  const totals = outputs.map(() => new Float64Array(count))
  let done = 0

  const step = (): boolean => {
    if (done >= count) return false
    draws.draw(done / BATCH)
    const end = Math.min(count, done + BATCH)
    for (let from = done; from < end; from += runner.block) {
      const size = Math.min(runner.block, end - from)
      for (let input = 0; input < columns.length; input++) copy(draws.values[input], columns[input], from, size)
      runner.run(size)
      for (let candidate = 0; candidate < outputs.length; candidate++) {
        const into = totals[candidate]
        if (into) runner.read(outputs[candidate]!, size, into, from)
      }
    }
    done = end
    return done < count
  }
  return { model, draws, totals, done: () => done, step }
}

function copy(from: Float64Array | undefined, to: Float64Array | undefined, offset: number, count: number): void {
  if (!from || !to) return
  for (let i = 0; i < count; i++) to[i] = from[offset + i]!
}

/** All of them at once, where nobody waits for a picture. */
export function allFutures<Of extends Compiled>(model: Of, seed: string, count?: number): Futures<Of> {
  const futures = futuresOf(model, seed, count)
  while (futures.step());
  return futures
}
