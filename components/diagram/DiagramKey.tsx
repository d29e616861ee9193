import type { Diagram } from '@/content/schemas/pattern'
import { shapeOf, type NodeKind } from '@/lib/diagram'

/** Meaning of each shape, as the key words it. */
const KIND_NAMES: Record<NodeKind, string> = {
  client: 'client',
  compute: 'service',
  store: 'store',
  stream: 'stream',
  gateway: 'gateway',
  group: 'many of one kind',
}

/** The key of one drawing, with only the shapes and lines that it uses. */
export function DiagramKey({ diagram: { nodes, edges } }: { diagram: Diagram }) {
  const kinds = (Object.keys(KIND_NAMES) as NodeKind[]).filter((kind) => nodes.some((node) => node.kind === kind))
  const waits = [...new Set(edges.map((edge) => edge.kind))].sort().reverse()
  return (
    <ul aria-label="Key to the drawing" className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {kinds.map((kind) => (
        <Entry key={kind} words={KIND_NAMES[kind]} line={shapeOf(kind, { x: 1, y: 2, width: 30, height: 16 }).line} />
      ))}
      {waits.map((kind) => (
        <Entry
          key={kind}
          words={kind === 'async' ? 'asynchronous' : 'synchronous'}
          line="M1 10H27"
          dashed={kind === 'async'}
          arrow
        />
      ))}
    </ul>
  )
}

function Entry({
  words,
  line,
  dashed = false,
  arrow = false,
}: {
  words: string
  line: string
  dashed?: boolean
  arrow?: boolean
}) {
  return (
    <li className="flex items-center gap-2">
      <svg
        aria-hidden="true"
        focusable="false"
        width={32}
        height={20}
        viewBox="0 0 32 20"
        className="shrink-0 fill-none stroke-ink [stroke-width:1.25]"
      >
        <path d={line} strokeDasharray={dashed ? '5 4' : undefined} />
        {arrow && <path d="M32 10L24 6V14Z" className="fill-ink stroke-none" />}
      </svg>
      {words}
    </li>
  )
}
