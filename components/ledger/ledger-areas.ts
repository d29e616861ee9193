import type { LedgerRow } from '@/lib/report'

/** One section of the ledger and its rows. */
export type LedgerArea = { id: string; title: string; lead: string; rows: LedgerRow[] }

/** The rows by area; areas without rows are left out. `cards` are the names of the rate cards that estimates use. */
export const areasOf = (rows: readonly LedgerRow[], cards: readonly string[]): LedgerArea[] =>
  AREAS.map((area) => ({ ...area, rows: rows.filter((row) => areaOf(row, cards) === area.id) })).filter(
    (area) => area.rows.length > 0,
  )

const AREAS = [
  { id: 'cards', title: 'List prices in use', lead: 'The prices that estimates of patterns use.' },
  {
    id: 'framework',
    title: 'Reference-guide rates (illustrative)',
    lead: 'The rates of the guide, and those we built from its unit prices.',
  },
  {
    id: 'capacities',
    title: 'Capacities',
    lead: 'The load that one unit of a component handles. Each is a control in the calculator.',
  },
  { id: 'models', title: 'Model constants', lead: 'Fixed; there is no control for them.' },
  { id: 'people-facts', title: 'Engineering overhead and ramp-up', lead: 'The engineering effort of each pattern.' },
  { id: 'load', title: 'Load and teams', lead: 'Defaults until you answer.' },
  { id: 'workload', title: 'Workload', lead: 'Defaults of the calculator.' },
  { id: 'people', title: 'People', lead: 'Defaults of the calculator.' },
  { id: 'terms', title: 'Terms', lead: 'Defaults of the calculator.' },
  { id: 'aws', title: 'Other AWS prices', lead: 'Used by single meters, not by the patterns.' },
  { id: 'gcp', title: 'Google Cloud prices', lead: 'Used by single meters, not by the patterns.' },
  { id: 'azure', title: 'Azure prices', lead: 'Used by single meters, not by the patterns.' },
  { id: 'cloudflare', title: 'Cloudflare prices', lead: 'Used by single meters, not by the patterns.' },
  { id: 'others', title: 'Other prices', lead: 'Used by single meters, not by the patterns.' },
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

/** A group that this page does not know is listed under "Other prices". */
function areaOf({ group, id, usedBy }: LedgerRow, cards: readonly string[]): AreaId {
  if (group !== 'Prices') return OF_GROUP[group] ?? 'others'
  if (usedBy.some((user) => cards.includes(user))) return 'cards'
  return VENDORS.find((vendor) => id.startsWith(`${vendor}.`)) ?? 'others'
}
