import type { Diagram } from '@/content/schemas/pattern'

/**
 * Each connection as a sentence, for readers who cannot see the drawing. Throws when an edge names a node that does not
 * exist.
 */
export function connectionsOf({ nodes, edges }: Diagram): string[] {
  const nameOf = (id: string) => {
    const node = nodes.find((one) => one.id === id)
    if (!node) throw new Error(`The diagram has no node "${id}"`)
    return node.detail ? `${node.label} (${node.detail})` : node.label
  }
  return edges.map(
    ({ from, to, label, kind }) =>
      `${nameOf(from)} to ${nameOf(to)}${label ? `: ${label}` : ''}, ` +
      `${kind === 'async' ? 'asynchronous' : 'synchronous'}.`,
  )
}
