import type { Node, Step } from './expression'
import type { Fused } from './fused'

/** A column for each node in order; one that no later node reads is taken again, unless it is an output. */
export function columnsInTurn(
  steps: readonly Step[],
  order: readonly Node[],
  fused: ReadonlyMap<Node, Fused>,
  outputs: readonly Node[],
  own: ReadonlySet<Node>,
  block: number,
): Map<Node, Float64Array> {
  const readBy = (node: Node): Node[] => {
    const one = fused.get(node)
    const step = steps[node] as Step
    return one ? [one.size, one.piece, one.factor] : [step.one, step.other]
  }
  const lastReader = new Map<Node, Node>()
  for (const node of order) for (const read of readBy(node)) lastReader.set(read, node)
  const kept = new Set(outputs)
  const columns = new Map<Node, Float64Array>()
  const free: Float64Array[] = []
  for (const node of order) {
    columns.set(node, free.pop() ?? new Float64Array(block))
    for (const read of new Set(readBy(node))) {
      const column = columns.get(read)
      if (column && lastReader.get(read) === node && !kept.has(read) && !own.has(read)) free.push(column)
    }
  }
  return columns
}
