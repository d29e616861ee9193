import { unparse } from 'papaparse'
import { plainCell } from '@/lib/format'

/** A table with a row of headings. */
export type Table = readonly (readonly (string | number)[])[]

/** A table as RFC 4180 for a spreadsheet, which shall not take a text for a formula. */
export const csv = (table: Table): string =>
  `${unparse(
    table.map((row) => row.map(plainCell)),
    { escapeFormulae: true },
  )}\r\n`

/** The same for a program: a record for each row, by the headings. */
function json([headings = [], ...rows]: Table): string {
  const records = rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, record(row[at])])))
  return `${JSON.stringify(records, null, 2)}\n`
}

const record = (cell: string | number | undefined) => (cell === undefined ? null : plainCell(cell))

/** What a table can be taken along as. */
export type TableType = 'csv' | 'json'
export const isTableType = (type: string | undefined): type is TableType => type === 'csv' || type === 'json'

const TYPES = { csv: { mime: 'text/csv', write: csv }, json: { mime: 'application/json', write: json } } as const

/** A table as a file that a browser saves. */
export const tableFile = (table: Table, name: string, type: TableType): Response =>
  download(TYPES[type].write(table), `loadbearing-${name}.${type}`, TYPES[type].mime)

/** A file that a browser saves under its name. */
export const download = (text: string, name: string, type: string): Response =>
  new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
