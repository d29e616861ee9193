import { unparse } from 'papaparse'
import { plainCell } from '@/lib/format'
import { markdown } from './markdown'
import type { Format, Output } from './output'
import { plain } from './plain'

/** The answer in a format, with the end of its last line. */
export function written(output: Output, format: Format, color: boolean): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(output.json(), null, 2)}\n`
    case 'csv':
      // A spreadsheet shall not take a text for a formula.
      return `${unparse(
        output.csv().map((row) => row.map(plainCell)),
        { escapeFormulae: true },
      )}\r\n`
    case 'md':
      return markdown(output.sections())
    case 'table':
      return plain(output.sections(), color)
  }
}
