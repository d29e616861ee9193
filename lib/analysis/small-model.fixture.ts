import { graph, type Algebra, type Node } from './model/expression'
import type { Model } from './model/model'
import type { Input, InputId } from './model/types'
import { quantilesOf, type Range } from './numbers/quantiles'

/** An even spread between two ends. */
export const evenly = (id: InputId, from: number, to: number): Input => {
  const width = to - from
  const range: Range = {
    low: from + 0.1 * width,
    value: from + 0.5 * width,
    high: from + 0.9 * width,
    least: from,
    most: to,
    shape: 'even',
  }
  return { id, known: false, ...range, quantiles: quantilesOf(range) }
}

/** A model of a few inputs whose results are known in closed form. Inputs borrow ids that no group names. */
export function smallModel(inputs: Input[], totals: (algebra: Algebra, nodes: Node[]) => Node[]): Model {
  const built = graph()
  const nodes = inputs.map(({ id }) => built.algebra.input(id))
  const outputs = totals(built.algebra, nodes)
  return {
    candidates: outputs.map((_, index) => ({ id: `candidate ${index}`, patterns: [], options: [], stream: null })),
    months: 36,
    builtBy: 0,
    graph: built,
    inputs,
    all: new Map(inputs.map((input) => [input.id, input])),
    nodeOf: (id) => built.algebra.input(id),
    totals: outputs,
    paid: outputs,
    totalBy: (candidate) => outputs[candidate] ?? 0,
    paidBy: (candidate) => outputs[candidate] ?? 0,
    bill: () => 0,
    monthly: () => 0,
    effects: () => 0,
    entry: () => 0,
    isOver: () => ({ plain: 0 }),
    atLimit: () => 0,
    stated: () => [],
    work: () => 0,
    learning: () => 0,
    engineers: 0,
    size: () => 0,
    limits: outputs.map(() => Infinity),
    fits: [],
  }
}
