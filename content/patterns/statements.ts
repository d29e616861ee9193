import type { ScaleLimit } from '../schemas/pattern'
import type { Evidence, Statement } from '../schemas/provenance'

/** A fact quoted from the reference guide. The note is ours. */
export const fromSource = (text: string, note?: string): Statement => ({
  text,
  provenance: 'source',
  ...(note && { note }),
})

/** A fact that follows from another statement of the guide; the note says which. */
export const derived = (text: string, note: string): Statement => ({ text, provenance: 'derived', note })

/** Our own judgement. */
export const assumed = (text: string, note?: string): Statement => ({
  text,
  provenance: 'assumed',
  ...(note && { note }),
})

/** A scaling limit, quoted from the comparison table. The note says how we read it where that is not obvious. */
export const tableLimit = (
  text: string,
  metric: ScaleLimit['metric'],
  value: number | null,
  unit: string,
  note?: string,
): ScaleLimit => ({ text, metric, value, unit, evidence: { ...TABLE, ...(note && { note }) } })

/** The same limit under a name in the units of this app: the guide says TPS, QPS and RPS for one thing. */
export const labelled = (label: string, limit: ScaleLimit): ScaleLimit => ({ ...limit, label })

const TABLE: Evidence = { provenance: 'source', source: 'Reference guide, comparison table', asOf: '2026-11' }
