import type { Extreme } from './differences'

/**
 * Says in a sign and a word that a figure is the lowest or highest of its row; the colour only repeats which end is
 * welcome.
 */
export function ExtremeBadge({ extreme, good }: { extreme: Extreme | null; good: Extreme }) {
  if (extreme === null) return null
  return (
    <p className={`text-2xs font-medium ${extreme === good ? 'text-good' : 'text-bad'}`}>
      <span aria-hidden="true">{extreme === 'lowest' ? '▼' : '▲'}</span> {extreme}
    </p>
  )
}
