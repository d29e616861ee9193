import type { ScaleLimit } from '../schemas/pattern'
import type { Evidence, Statement } from '../schemas/provenance'

/** A fact in the source's own words. The note is ours. */
export const fromSource = (text: string, note?: string): Statement => ({
  text,
  provenance: 'source',
  ...(note && { note }),
})

/** Follows from something that the source says elsewhere; the note says from what. */
export const derived = (text: string, note: string): Statement => ({ text, provenance: 'derived', note })

/** Our own judgement. */
export const assumed = (text: string, note?: string): Statement => ({
  text,
  provenance: 'assumed',
  ...(note && { note }),
})

/**
 * A ceiling of the comparison table, as worded there. The note says how we read it, where there is anything to read.
 */
export const tableLimit = (
  text: string,
  metric: ScaleLimit['metric'],
  value: number | null,
  unit: string,
  note?: string,
): ScaleLimit => ({ text, metric, value, unit, evidence: { ...TABLE, ...(note && { note }) } })

const TABLE: Evidence = { provenance: 'source', source: 'System patterns, comparison table', asOf: '2026-11' }
