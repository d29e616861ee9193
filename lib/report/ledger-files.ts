import type { LedgerRow } from './ledger-types'

const COLUMNS = [
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
] as const

/** The ledger as a table for a spreadsheet: RFC 4180, a head line, lines ended by CR LF. */
export const ledgerAsCsv = (rows: readonly LedgerRow[]): string =>
  [COLUMNS, ...rows.map(cellsOf)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')

/** The ledger for programs. */
export const ledgerAsJson = (rows: readonly LedgerRow[], today: string): string =>
  `${JSON.stringify({ format: 'loadbearing-evidence-ledger', version: 1, date: today, rows }, null, 2)}\n`

const cellsOf = (row: LedgerRow): (string | number)[] => [
  row.id,
  row.group,
  row.label,
  row.value,
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
]

// Spreadsheets run a text that begins like a formula; a quote mark before it keeps it a text. Numbers may be negative.
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
