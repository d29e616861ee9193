import type { Futures } from './futures'
import type { Node } from './model/expression'
import { runnerOf } from './model/runner'

/** Any nodes of a model in the futures that were drawn: a column for each, for the first `count` futures. */
export function columnsOf({ model, draws }: Futures, nodes: readonly Node[], count: number): Float64Array[] {
  const inputs = model.inputs.map(({ id }) => model.nodeOf(id))
  const runner = runnerOf(model.graph, nodes, inputs, { once: true })
  for (const [id, { value }] of model.all) runner.share(model.nodeOf(id), value)
  runner.prepare()
  // One piece of memory: hundreds of small ones keep the garbage collector busy.
  const memory = new Float64Array(nodes.length * count)
  const columns = nodes.map((_, index) => memory.subarray(index * count, (index + 1) * count))
  for (let from = 0; from < count; from += runner.block) {
    const size = Math.min(runner.block, count - from)
    inputs.forEach((input, index) => {
      const [into, drawn] = [runner.column(input), draws.values[index]]
      for (let i = 0; i < size; i++) into[i] = drawn![from + i]!
    })
    runner.run(size)
    nodes.forEach((node, index) => runner.read(node, size, columns[index] ?? new Float64Array(size), from))
  }
  return columns
}

/** The same for all futures so far, by node: a node asked for twice is worked out once. */
export function columnsByNode(futures: Futures, nodes: readonly Node[]): (node: Node) => Float64Array {
  const unique = [...new Set(nodes)]
  const columns = columnsOf(futures, unique, futures.done())
  const byNode = new Map(unique.map((node, index) => [node, columns[index]]))
  return (node) => byNode.get(node) ?? new Float64Array(futures.done())
}
