/** The minus sign, as wide as a plus; a hyphen beside a figure may end a line, and reads as "to" in a range. */
const MINUS = '\u2212'

/**
 * Numbers as people read them. Intl writes a hyphen; files and fields, which are read by programs, keep it. Intl's
 * formatter is made when it is first used: the first of a page takes a phone tens of milliseconds.
 */
export function figureFormat(options: Intl.NumberFormatOptions) {
  let intl: Intl.NumberFormat | undefined
  return {
    format: (n: number): string => (intl ??= new Intl.NumberFormat('en-US', options)).format(n).replace('-', MINUS),
  }
}

/** A cell of a file that programs read: figures in a text have a hyphen again, as every reader of numbers takes it. */
export const plainCell = (cell: string | number): string | number =>
  typeof cell === 'string' ? cell.replaceAll(/\u2212(?=[^\s\d]{0,4}\d)/gu, '-') : cell
