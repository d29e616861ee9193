import type { Provenance } from '../schemas/provenance'

/** What a number may be, in a link and in the schema. */
export type NumberRange = {
  /** Name in the link. Never reuse one for another meaning. */
  key: string
  /** Unit as shown after the figure; `%` fields hold a share (0.9 is shown as 90). */
  unit: string
  default: number
  min: number
  max: number
  /** Smallest change by arrow key, in stored units. On a log scale, the smallest rounding. */
  step: number
  scale: 'linear' | 'log'
  /** Half of one makes no sense, in a link either. */
  whole?: true
}

/**
 * A number that a visitor can set: its range, its name and who says its default. Why it is this one is left to
 * default-evidence.ts, which no browser needs. Plain data on purpose: pages with sliders read it without shipping zod.
 */
export type NumberField = NumberRange & { label: string; help: string; provenance: Provenance }
