import type { Extreme } from './differences'

/** Says in a sign and a word that a figure is the lowest or highest of its row; the better end is coloured. */
export function ExtremeBadge({ extreme, good }: { extreme: Extreme | null; good: Extreme }) {
  if (extreme === null) return null
  return (
    <p className={`text-2xs font-medium ${extreme === good ? 'text-good' : 'text-muted'}`}>
      <span aria-hidden="true">{extreme === 'lowest' ? '▼' : '▲'}</span> {extreme}
    </p>
  )
}
