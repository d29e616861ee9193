import type { PatternId } from '@/content/pattern-ids'

/** The symbols of the patterns, all in one line weight on a 24-unit square. */
const drawings: Record<PatternId, string> = {
  // One block on a foundation.
  monolith: 'M6 3.5h12v15H6z M3 21h18 M6 18.5v2.5 M18 18.5v2.5',
  // One beam on two columns: one for writes, one for reads.
  cqrs: 'M3 5h18 M7 5v14 M17 5v14 M4 16l3 3 3-3 M14 8l3-3 3 3 M7 21.5h0 M17 21.5h0',
  // Layers on layers that never change; the arrow adds the next one.
  'event-sourcing': 'M3 20.5h18 M3 16.5h18 M3 12.5h12 M18 12.5V3.5 M15 6.5l3-3 3 3',
  // Separate elements connected by ties.
  microservices:
    'M3.5 3.5h6v6h-6z M14.5 3.5h6v6h-6z M3.5 14.5h6v6h-6z M14.5 14.5h6v6h-6z M9.5 6.5h5 M6.5 9.5v5 M9.5 17.5h5 ' +
    'M17.5 9.5v5',
  // A span without supports.
  serverless: 'M4 20.5 L11 8.5 M8 3.5h2.2L19 20.5h1.5 M3 12.5h3 M17 9.5h4',
  // Separate cells side by side.
  'cell-based':
    'M12 2.5l4 2.3v4.6l-4 2.3-4-2.3V4.8z M8 9.4l-4 2.3v4.6l4 2.3 4-2.3v-4.6 M16 9.4l4 2.3v4.6l-4 2.3-4-2.3 M4 21.5h16',
  // A centre with points of presence around it.
  'edge-computing':
    'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z M12 2v3 M12 ' +
    '19v3 M2 12h3 M19 12h3',
}

/** The symbol of a pattern in its colour. It is decoration, because the name is always beside it. */
export function PatternGlyph({
  pattern,
  size = 24,
  className = '',
}: {
  pattern: PatternId
  size?: number
  className?: string
}) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke={`var(--${pattern})`}
      strokeWidth={1.5}
      strokeLinecap="square"
      strokeLinejoin="miter"
      className={`shrink-0 ${className}`}
    >
      <path d={drawings[pattern]} />
    </svg>
  )
}
