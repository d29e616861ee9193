import type { FactorId } from '@/content/scenario/factor-ids'
import type { FutureFigure } from '@/content/scenario/futures'
import type { PatternId } from '@/content/pattern-ids'
import type { Quantiles, Range } from '../numbers/quantiles'
import type { Graph, Node } from './expression'

/** A factor of the cost, an overhead, or a figure of the scenario that may turn out otherwise. */
export type InputId = FactorId | `overhead.${PatternId}` | FutureFigure

export type Input = Range & {
  id: InputId
  /** Whether it is known: the visitor gave it, so it has no range. */
  known: boolean
  quantiles: Quantiles
}

/** The whole cost of some candidates as one function of everything uncertain: what futures are worked out from. */
export type Compiled = {
  candidates: readonly { id: string }[]
  months: number
  graph: Graph
  /** What the totals depend on and is not known, in a fixed order. */
  inputs: readonly Input[]
  /** Every input that the totals depend on, known ones included. */
  all: ReadonlyMap<InputId, Input>
  nodeOf: (input: InputId) => Node
  /** US dollars over the horizon, one node for each candidate. */
  totals: readonly Node[]
  /** Size at which each candidate meets its first stated limit; Infinity: at none. */
  limits: readonly number[]
}
