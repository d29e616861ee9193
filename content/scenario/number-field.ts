/**
 * A number that a visitor can set: what it may be, in a link and in the schema. What it is called is in field-words.ts,
 * and why its default is this one in default-evidence.ts: a page with a link needs neither.
 */
export type NumberField = {
  /** Name in the link. Never reuse one for another meaning. */
  key: string
  /** Unit as shown after the figure; `%` fields hold a share (0.9 is shown as 90). */
  unit: string
  default: number
  min: number
  max: number
  /** Half of one makes no sense, in a link either. */
  whole?: true
}

/** What a number is called, and what it means. */
export type FieldWords = { label: string; help: string }

/** How it is moved. */
export type Steps = {
  /** Smallest change by arrow key, in stored units. On a log scale, the smallest rounding. */
  step: number
  scale: 'linear' | 'log'
}
