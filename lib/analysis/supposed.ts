import type { Compiled, Input, InputId } from './model/types'
import { quantilesOf } from './numbers/quantiles'

/** What somebody supposes of an input: that it is known, where both are the same, or another range. */
export type Supposed = { id: InputId; low: number; value: number; high: number }

/**
 * The model under other ranges of some inputs. All others draw what they drew before, so that what changes in the
 * futures changes for this reason alone. Bills are compiled for the sizes that were drawn: stay within the ends.
 */
export function supposing<Of extends Compiled>(model: Of, supposed: readonly Supposed[]): Of {
  const all = new Map([...model.all].map(([id, input]): [InputId, Input] => [id, changed(input, supposed)]))
  return { ...model, all, inputs: [...all.values()].filter(({ known }) => !known) }
}

function changed(input: Input, supposed: readonly Supposed[]): Input {
  const now = supposed.find(({ id }) => id === input.id)
  if (!now) return input
  const { low, value, high } = now
  const range = { ...input, low, value, high }
  return { ...range, known: low === high, quantiles: quantilesOf(range) }
}
