import type { Evidence } from '../schemas/provenance'

/** Evidence for a figure that is our own assumption. */
export const assumed = (note: string): Evidence => ({
  provenance: 'assumed',
  source: 'Loadbearing',
  asOf: '2026-11',
  note,
})
