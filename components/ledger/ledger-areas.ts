import type { LedgerRow } from '@/lib/report'

/** A part of the ledger: what belongs together, in the order it is read. */
export type LedgerArea = { id: string; title: string; lead: string; rows: LedgerRow[] }

/** The rows by area; areas without rows are left out. `cards` are the names of the rate cards that estimates use. */
export const areasOf = (rows: readonly LedgerRow[], cards: readonly string[]): LedgerArea[] =>
  AREAS.map((area) => ({ ...area, rows: rows.filter((row) => areaOf(row, cards) === area.id) })).filter(
    (area) => area.rows.length > 0,
  )

const AREAS = [
  { id: 'cards', title: 'Prices on the rate cards', lead: 'What estimates of patterns multiply with.' },
  {
    id: 'framework',
    title: 'Coefficients of the framework',
    lead: 'What the source multiplies with, and what we built in its style.',
  },
  {
    id: 'capacities',
    title: 'Capacities',
    lead: 'What one unit of a building block carries. Each is a control in the calculator.',
  },
  { id: 'models', title: 'Fixed in the models', lead: 'What nobody is asked for.' },
  { id: 'people-facts', title: 'Overheads and learning', lead: 'What a pattern asks of its people.' },
  { id: 'load', title: 'Load and owners', lead: 'What is priced until somebody answers.' },
  { id: 'workload', title: 'Workload', lead: 'Defaults of the calculator.' },
  { id: 'people', title: 'People', lead: 'Defaults of the calculator.' },
  { id: 'terms', title: 'Terms', lead: 'Defaults of the calculator.' },
  { id: 'aws', title: 'Other prices of AWS', lead: 'Read by single meters; no pattern is built on them.' },
  { id: 'gcp', title: 'Prices of Google Cloud', lead: 'Read by single meters; no pattern is built on them.' },
  { id: 'azure', title: 'Prices of Azure', lead: 'Read by single meters; no pattern is built on them.' },
  { id: 'cloudflare', title: 'Prices of Cloudflare', lead: 'Read by single meters; no pattern is built on them.' },
  { id: 'others', title: 'Other prices', lead: 'Read by single meters; no pattern is built on them.' },
] as const

export type AreaId = (typeof AREAS)[number]['id']

const OF_GROUP: Record<string, AreaId> = {
  'Framework coefficients': 'framework',
  Capacities: 'capacities',
  'Fixed in the models': 'models',
  'Overheads and learning': 'people-facts',
  'Load and owners': 'load',
  Workload: 'workload',
  People: 'people',
  Terms: 'terms',
}

const VENDORS = ['aws', 'gcp', 'azure', 'cloudflare'] as const

/** A group that is new to this page is not lost: it stands among the others. */
function areaOf({ group, id, usedBy }: LedgerRow, cards: readonly string[]): AreaId {
  if (group !== 'Prices') return OF_GROUP[group] ?? 'others'
  if (usedBy.some((user) => cards.includes(user))) return 'cards'
  return VENDORS.find((vendor) => id.startsWith(`${vendor}.`)) ?? 'others'
}
