import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import writeXlsxFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/node'
import type { Sheet, SheetCell } from '@/lib/workbook'

/** As the library types what a file may be made of. */
type FileContent = Stream | Buffer | Blob

const FORMATS = { money: '#,##0.00', number: '#,##0.######', share: '0.0##%' } as const

/**
 * Sheets as an XLSX file. Each formula carries the value that it works out to, so that what does not recalculate shows
 * the right figures too; `values` leaves those out, for a test that wants them worked out.
 */
export const xlsx = (sheets: readonly Sheet[], { values = true } = {}): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      data: rows.map((row) => row.map(cellOf)) satisfies SheetData,
    })),
    { features: values ? [withValues(sheets)] : [] },
  ).toBuffer()

function cellOf(cell: SheetCell): CellObject | null {
  if (!cell) return null
  if (cell.kind === 'words')
    return { type: String, value: cell.text, ...(cell.head && { fontWeight: 'bold', backgroundColor: '#eef0ee' }) }
  const { formula, value } = cell.cell
  const style = {
    format: FORMATS[cell.format],
    ...(cell.input && { textColor: '#1f4fa3', backgroundColor: '#f3f6fc' }),
  }
  if (formula !== null) return { type: 'Formula', value: `=${formula}`, ...style }
  return typeof value === 'boolean' ? { type: Boolean, value } : { type: Number, value, ...style }
}

/** The library writes formulas alone: the value of each follows it in the sheet. */
function withValues(sheets: readonly Sheet[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const cells = sheets[sheetIndex]?.rows.flat() ?? []
            const made = cells.flatMap((one) =>
              one?.kind === 'figure' && one.cell.formula !== null ? [one.cell.value] : [],
            )
            let next = 0
            return content.replaceAll(
              /<c ([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
              (_all, attributes: string, formula: string) => {
                const value = made[next++] ?? 0
                return typeof value === 'boolean'
                  ? `<c ${attributes} t="b">${formula}<v>${value ? 1 : 0}</v></c>`
                  : `<c ${attributes}>${formula}<v>${value}</v></c>`
              },
            )
          },
        },
        'xl/workbook.xml': {
          transform: (content) => content.replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'),
        },
      },
    },
  }
}
