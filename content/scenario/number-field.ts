import type { Provenance } from '../schemas/provenance'

/**
 * A number that a visitor can set: its bounds, its default and who says that default. Why it is this one is left to
 * field-evidence.ts, which no browser needs.
 * Plain data on purpose: pages with sliders read it without shipping zod.
 */
export type NumberField = {
  /** Name in the link. Never reuse one for another meaning. */
  key: string
  label: string
  /** Unit as shown after the figure; `%` fields hold a share (0.9 is shown as 90). */
  unit: string
  help: string
  default: number
  min: number
  max: number
  /** Smallest change by arrow key, in stored units. On a log scale, the smallest rounding. */
  step: number
  scale: 'linear' | 'log'
  /** Half of one makes no sense, in a link either. */
  whole?: true
  provenance: Provenance
}
