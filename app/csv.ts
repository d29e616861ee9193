import { unparse } from 'papaparse'

/** A table as RFC 4180 for a spreadsheet, which shall not take a text for a formula. */
export const csv = (table: readonly (readonly (string | number)[])[]): string =>
  `${unparse(
    table.map((row) => [...row]),
    { escapeFormulae: true },
  )}\r\n`

/** A file that a browser saves under its name. */
export const download = (text: string, name: string, type: string): Response =>
  new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
