import type { Diagram as DiagramFacts } from '@/content/schemas/pattern'
import { Disclosure } from '@/components/ui/Disclosure'
import { layoutDiagram, type Direction, type Layer, type Layout } from '@/lib/diagram'
import { connectionsOf } from './connections'
import { DiagramDrawing } from './DiagramDrawing'
import { DiagramKey } from './DiagramKey'

type Props = {
  /** Unique on the page. */
  id: string
  /** What is drawn, e.g. "Architecture of CQRS". */
  title: string
  diagram: DiagramFacts
  layers: readonly Layer[]
  /** A CSS colour for frames and their names. */
  color?: string
  /** From which width on the drawing runs across; below it is turned. */
  turnsAt?: 'lg' | 'never'
}

/**
 * An architecture drawing on squared paper, made on the server from the content. On narrow screens the same drawing is
 * turned, so that it is read downwards; a drawing that is still wider than its place scrolls inside its own frame.
 */
export function Diagram({ id, title, diagram, layers, color = 'var(--muted)', turnsAt = 'lg' }: Props) {
  const connections = connectionsOf(diagram)
  const sheet = (direction: Direction, className: string) => (
    <div
      role="region"
      aria-label={`${title}, drawing`}
      tabIndex={0}
      className={`drafting [scrollbar-width:thin] overflow-x-auto border border-rule-strong ${className}`}
    >
      <DiagramDrawing
        id={`${id}-${direction}`}
        title={title}
        description={
          `${diagram.nodes.length} boxes and ${connections.length} connections, ` + 'listed in words below the drawing.'
        }
        layout={drawn(diagram, layers, direction)}
        color={color}
      />
    </div>
  )
  return (
    <figure>
      {turnsAt === 'lg' ? (
        <>
          {sheet('across', 'hidden lg:block print:block')}
          {sheet('down', 'lg:hidden print:hidden')}
        </>
      ) : (
        sheet('down', '')
      )}
      <figcaption className="mt-2">
        <DiagramKey diagram={diagram} />
        <Disclosure summary={`The ${connections.length} connections in words`}>
          <ul className="list-disc pl-5 text-sm">
            {connections.map((connection) => (
              <li key={connection}>{connection}</li>
            ))}
          </ul>
        </Disclosure>
      </figcaption>
    </figure>
  )
}

const layouts = new WeakMap<DiagramFacts, Map<Direction, Layout>>()

/** Content does not change while the server runs, so each drawing is worked out once. */
function drawn(diagram: DiagramFacts, layers: readonly Layer[], direction: Direction): Layout {
  const known = layouts.get(diagram) ?? new Map<Direction, Layout>()
  const layout = known.get(direction) ?? layoutDiagram(diagram, layers, direction)
  layouts.set(diagram, known.set(direction, layout))
  return layout
}
