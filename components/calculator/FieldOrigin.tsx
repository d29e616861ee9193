'use client'

import type { Provenance } from '@/content/schemas/provenance'
import { quantity } from '@/lib/format'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'

type Props = {
  label: string
  unit: string
  standard: number
  provenance: Provenance
  /** The figure in force; undefined while nobody has given one. */
  given: number | undefined
  /** The figure that the link, the saved work or the worked example came with; undefined if it held none. */
  opened: number | undefined
  onReset: (value: number | undefined) => void
}

/** Where a figure comes from: the default, the link's own, or the visitor's, with the way back named. */
export function FieldOrigin({ label, unit, standard, provenance, given, opened, onReset }: Props) {
  const current = given ?? standard
  const start = opened ?? standard
  if (current === start)
    return start === standard ? (
      <span className="text-2xs whitespace-nowrap text-muted">
        default <ProvenanceMark of={provenance} />
      </span>
    ) : null
  const words = `${start === standard ? 'default' : 'link'}: ${quantity(start, unit)}`
  return (
    <button
      type="button"
      onClick={() => onReset(opened)}
      aria-label={`${label}: reset to ${words}`}
      className="min-h-6 text-2xs text-muted underline decoration-accent underline-offset-4 hover:text-accent"
    >
      reset to {words}
    </button>
  )
}
