import type { ScaleLimit } from '../schemas/pattern'
import type { Evidence, Statement } from '../schemas/provenance'

/** A fact quoted from the reference guide, with an optional note of ours. */
export const fromSource = (text: string, note?: string): Statement => ({
  text,
  provenance: 'source',
  ...(note && { note }),
})

/** A fact that follows from another statement of the reference guide, which the note names. */
export const derived = (text: string, note: string): Statement => ({ text, provenance: 'derived', note })

/** Our own judgement, with an optional note. */
export const assumed = (text: string, note?: string): Statement => ({
  text,
  provenance: 'assumed',
  ...(note && { note }),
})

/**
 * A scaling limit quoted from the reference guide's comparison table. A note says how the app reads it where that is
 * not obvious.
 */
export const tableLimit = (
  text: string,
  metric: ScaleLimit['metric'],
  value: number | null,
  unit: string,
  note?: string,
): ScaleLimit => ({ text, metric, value, unit, evidence: { ...TABLE, ...(note && { note }) } })

/** The same limit with a label in the app's units, because the guide says TPS, QPS and RPS for the same thing. */
export const labelled = (label: string, limit: ScaleLimit): ScaleLimit => ({ ...limit, label })

const TABLE: Evidence = { provenance: 'source', source: 'Reference guide, comparison table', asOf: '2026-11' }
