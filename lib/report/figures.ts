import type { Percentiles } from '@/lib/analysis'
import { withoutNoise, type MoneyFormat, type MoneyInFiles } from '@/lib/format'

export type Cell = string | { text: string; raw: number | '' }

/** The figures of a picture: each cell as it is read, and as it is worked with in a spreadsheet. */
export type Figures = {
  caption: string
  /** Cells of a page have their unit with them; a file has bare numbers, and the unit in its heading. */
  columns: { label: string; numeric?: boolean; unit?: string }[]
  rows: Cell[][]
}

/** A page has the weightiest rows, a file all. */
const MOST_ROWS = 25

/** As a page shows them. */
export const asShown = ({ caption, columns, rows }: Figures) => ({
  caption: rows.length > MOST_ROWS ? `${caption}: the first ${MOST_ROWS} of ${rows.length}` : caption,
  columns: columns.map(({ unit: _inTheCells, ...column }) => column),
  rows: rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
})

/** As a file has them: unrounded, with a row of headings and their units. */
export const asFile = ({ columns, rows }: Figures): (string | number)[][] => [
  columns.map(({ label, unit }) => (unit ? withUnit(label, unit) : label)),
  ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : bare(cell.raw)))),
]

const bare = (raw: number | '') => (raw === '' ? raw : withoutNoise(raw))

/** "Total (USD)", "Error (±, USD)". */
const withUnit = (label: string, unit: string): string =>
  label.endsWith(')') ? `${label.slice(0, -1)}, ${unit})` : `${label} (${unit})`

/** Where an amount lies over all futures, in as many digits as its ends: "$420K ($180K to $1.1M)". */
export const moneySpan = ({ p10, p50, p90 }: Percentiles, { about, range }: MoneyFormat): string =>
  about(p10) === about(p90) ? about(p50) : `${about(p50)} (${range(p10, p90)})`

/** Where a figure does not apply. */
export const NONE: Cell = { text: '–', raw: '' }

/** An amount that is zero in every future. */
export const NOTHING: Percentiles = { p10: 0, p50: 0, p90: 0 }

/** Columns: of words, of figures, and of amounts. */
export const text = (label: string) => ({ label })
export const figure = (label: string) => ({ label, numeric: true })
export const inUnit = (label: string, unit: string) => ({ label, numeric: true, unit })
export const amounts = (label: string, { currency }: MoneyInFiles) => inUnit(label, currency)

/** An amount as a page says it, and in the same currency for a file. */
export const amount = (usd: number, { plain }: MoneyInFiles, said = ''): Cell => ({ text: said, raw: plain(usd) })
