import type { Node, Step, Table } from './expression'

/** A lookup times a column plus a number that all futures share, as one pass instead of three. */
export type Fused = { size: Node; piece: Node; table: Table; row: number; factor: Node; plus: Node }

/**
 * Where a step adds a shared number to a product with a lookup that nothing else reads: every bill has two of these,
 * for the mix of its load. The steps in between are then left out of the order.
 */
export function fusedIn(
  steps: readonly Step[],
  order: readonly Node[],
  outputs: readonly Node[],
  varies: readonly boolean[],
): { fused: ReadonlyMap<Node, Fused>; order: Node[] } {
  const readers = new Map<Node, number>()
  for (const node of [...order.flatMap((at) => [steps[at]?.one ?? -1, steps[at]?.other ?? -1]), ...outputs])
    readers.set(node, (readers.get(node) ?? 0) + 1)
  const isFree = (node: Node) => readers.get(node) === 1 && varies[node] === true
  const fused = new Map<Node, Fused>()
  const skipped = new Set<Node>()
  for (const node of order) {
    const sum = steps[node]
    if (sum?.operation !== 'add') continue
    const [product, plus] = varies[sum.one] ? [sum.one, sum.other] : [sum.other, sum.one]
    const times = steps[product]
    if (varies[plus] || times?.operation !== 'multiply' || !isFree(product)) continue
    const lookup = [times.one, times.other].find((one) => steps[one]?.operation === 'lookup' && isFree(one))
    const found = lookup === undefined ? undefined : steps[lookup]
    const factor = times.one === lookup ? times.other : times.one
    if (lookup === undefined || !found?.table || varies[factor] !== true || factor === lookup) continue
    fused.set(node, { size: found.one, piece: found.other, table: found.table, row: found.row, factor, plus })
    skipped.add(product).add(lookup)
  }
  return { fused, order: order.filter((node) => !skipped.has(node)) }
}
