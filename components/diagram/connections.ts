import type { Diagram } from '@/content/schemas/pattern'

/** Each connection as a sentence: the drawing for those who do not see it. */
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
