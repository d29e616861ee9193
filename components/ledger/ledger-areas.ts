import type { LedgerGroup, LedgerRow } from '@/lib/report'

/** One section of the ledger and its rows. What estimates do not use stands on a page of its own. */
export type LedgerArea = { id: string; title: string; lead: string; rows: LedgerRow[]; apart?: boolean }

/** The rows by area; areas without rows are left out. */
export const areasOf = (rows: readonly LedgerRow[]): LedgerArea[] =>
  AREAS.map((area) => ({ ...area, rows: rows.filter((row) => areaOf(row) === area.id) })).filter(
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
  {
    id: 'whole-cost',
    title: 'Factors of the whole cost',
    lead: 'What the lines of a whole cost rest on, with a defensible range. Each is a control in the calculator.',
  },
  { id: 'people-facts', title: 'Engineering overhead and ramp-up', lead: 'The engineering effort of each pattern.' },
  { id: 'load', title: 'Load and teams', lead: 'Defaults until you answer.' },
  { id: 'workload', title: 'Workload', lead: 'Defaults of the calculator.' },
  { id: 'people', title: 'People', lead: 'Defaults of the calculator.' },
  { id: 'terms', title: 'Terms', lead: 'Defaults of the calculator.' },
  {
    id: 'offers',
    title: 'Commitments and support plans',
    lead: 'What is taken off a line for a term or on spare capacity, and what support costs; used once chosen.',
  },
  {
    id: 'facts',
    apart: true,
    title: 'Published facts',
    lead: 'What was published about benefits and effort, in our words.',
  },
  {
    id: 'migrations',
    apart: true,
    title: 'Published migrations',
    lead: 'How long moves took, what they cost, and where one could have stopped.',
  },
  { id: 'aws', apart: true, title: 'Other AWS prices', lead: 'Used by single meters, not by the patterns.' },
  { id: 'gcp', apart: true, title: 'Google Cloud prices', lead: 'Used by single meters, not by the patterns.' },
  { id: 'azure', apart: true, title: 'Azure prices', lead: 'Used by single meters, not by the patterns.' },
  { id: 'cloudflare', apart: true, title: 'Cloudflare prices', lead: 'Used by single meters, not by the patterns.' },
  { id: 'others', apart: true, title: 'Other prices', lead: 'Used by single meters, not by the patterns.' },
] as const satisfies readonly Omit<LedgerArea, 'rows'>[]

export type AreaId = (typeof AREAS)[number]['id']

const OF_GROUP: Record<Exclude<LedgerGroup, 'prices'>, AreaId> = {
  framework: 'framework',
  capacities: 'capacities',
  constants: 'models',
  engineering: 'people-facts',
  load: 'load',
  workload: 'workload',
  people: 'people',
  terms: 'terms',
  offers: 'offers',
  factors: 'whole-cost',
  facts: 'facts',
  migrations: 'migrations',
}

const VENDORS = ['aws', 'gcp', 'azure', 'cloudflare'] as const

function areaOf({ group, price }: LedgerRow): AreaId {
  if (group !== 'prices') return OF_GROUP[group]
  return price?.onCard ? 'cards' : (VENDORS.find((vendor) => vendor === price?.vendor) ?? 'others')
}
