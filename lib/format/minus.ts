/** The minus sign, as wide as a plus; a hyphen beside a figure may end a line, and reads as "to" in a range. */
const MINUS = '\u2212'

/** Numbers as people read them. Intl writes a hyphen; files and fields, which are read by programs, keep it. */
export function figureFormat(options: Intl.NumberFormatOptions) {
  const intl = new Intl.NumberFormat('en-US', options)
  return { format: (n: number): string => intl.format(n).replace('-', MINUS) }
}

/** A cell of a file that programs read: figures in a text have a hyphen again, as every reader of numbers takes it. */
export const plainCell = (cell: string | number): string | number =>
  typeof cell === 'string' ? cell.replaceAll(/\u2212(?=[^\s\d]{0,4}\d)/gu, '-') : cell
