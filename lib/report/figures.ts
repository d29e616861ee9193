import type { Percentiles } from '@/lib/analysis'
import { withoutNoise, type MoneyFormat } from '@/lib/format'

export type Cell = string | { text: string; raw: number }

/** `unit`: of the bare figures in a file; on a page each cell says its own. */
type Column = { label: string; numeric?: boolean; unit?: string }

/** The figures of a picture: each cell as it is read, and as it is worked with in a spreadsheet. */
export type Figures = {
  caption: string
  columns: Column[]
  rows: Cell[][]
}

/** A page has the weightiest rows, a file all. */
const MOST_ROWS = 25

/** As a page shows them. */
export const asShown = ({ caption, columns, rows }: Figures) => ({
  caption: rows.length > MOST_ROWS ? `${caption}: the first ${MOST_ROWS} of ${rows.length}` : caption,
  columns,
  rows: rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
})

/** As a file has them: unrounded, with a row of headings and their units. */
export const asFile = ({ columns, rows }: Figures): (string | number)[][] => [
  columns.map(({ label, unit }) => (unit ? `${label}, ${unit}` : label)),
  ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : withoutNoise(cell.raw)))),
]

/** Where an amount lies over all futures, in as many digits as its ends: "$420K ($180K to $1.1M)". */
export const moneySpan = ({ p10, p50, p90 }: Percentiles, { about, range }: MoneyFormat): string =>
  about(p10) === about(p90) ? about(p50) : `${about(p50)} (${range(p10, p90)})`

/** Columns: of words, and of figures. */
export const text = (label: string) => ({ label })
export const figure = (label: string) => ({ label, numeric: true })
export const measured = (label: string, unit: string): Column => ({ label, numeric: true, unit })
