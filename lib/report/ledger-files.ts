import { COST_PART_NAMES } from '@/content/scenario/cost-parts'
import type { LedgerGroup, LedgerRow } from './ledger-types'

/** How files call the groups. */
const GROUPS: Record<LedgerGroup, string> = {
  prices: 'Prices',
  framework: 'Framework coefficients',
  capacities: 'Capacities',
  constants: 'Fixed in the models',
  engineering: 'Overheads and learning',
  load: 'Load and owners',
  workload: 'Workload',
  people: 'People',
  terms: 'Terms',
  offers: 'Commitments and support plans',
  factors: 'Factors of the whole cost',
  facts: 'Published facts',
  migrations: 'Published migrations',
}

const fileRow = ({ price: _, group, ...row }: LedgerRow) => ({ ...row, group: GROUPS[group] })

/** The ledger for programs. */
export const ledgerAsJson = (rows: readonly LedgerRow[], today: string): string =>
  `${JSON.stringify(
    { format: 'loadbearing-evidence-ledger', version: 1, date: today, rows: rows.map(fileRow) },
    null,
    2,
  )}\n`

/** The ledger as a table: a head line, and a line for each row. */
export const ledgerTable = (rows: readonly LedgerRow[]): (string | number)[][] => [
  [
    'id',
    'group',
    'label',
    'value',
    'unit',
    'low',
    'high',
    'own',
    'source',
    'as of',
    'grade',
    'stale',
    'used by',
    'note',
    'url',
    'line',
    'rests on',
  ],
  ...rows.map((row) => [
    row.id,
    GROUPS[row.group],
    row.label,
    row.value ?? '',
    row.unit,
    row.range?.[0] ?? '',
    row.range?.[1] ?? '',
    row.own ?? '',
    row.source,
    row.asOf,
    row.grade,
    row.stale ? 'yes' : 'no',
    row.usedBy.join('; '),
    row.note ?? '',
    row.url ?? '',
    row.line ? COST_PART_NAMES[row.line] : '',
    row.restsOn?.join('; ') ?? '',
  ]),
]
