import type { Diagram as DiagramFacts } from '@/content/schemas/pattern'
import { Disclosure } from '@/components/ui/Disclosure'
import { layoutDiagram, type Direction, type Layer, type Layout } from '@/lib/diagram'
import { connectionsOf } from './connections'
import { DiagramDrawing } from './DiagramDrawing'
import { DiagramKey } from './DiagramKey'

type Props = {
  /** Unique on the page. */
  id: string
  /** Title of the drawing, e.g. "Architecture of CQRS". */
  title: string
  diagram: DiagramFacts
  layers: readonly Layer[]
  /** A CSS colour for frames and their names. */
  color?: string
  /** Width from which on the drawing runs from left to right; below it the drawing is transposed. */
  turnsAt?: 'lg' | 'never'
}

/**
 * An architecture drawing, rendered on the server from content. On narrow screens it is transposed, so that it reads
 * from top to bottom; a drawing that is still too wide scrolls inside its own container.
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

/** The layout of a drawing. It is cached, because content does not change while the server runs. */
function drawn(diagram: DiagramFacts, layers: readonly Layer[], direction: Direction): Layout {
  const known = layouts.get(diagram) ?? new Map<Direction, Layout>()
  const layout = known.get(direction) ?? layoutDiagram(diagram, layers, direction)
  layouts.set(diagram, known.set(direction, layout))
  return layout
}
