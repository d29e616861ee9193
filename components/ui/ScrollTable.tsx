import type { ReactNode } from 'react'
import { namedByPlace } from './named-by-place'

/** The heading of a column, and whether figures stand below it. */
export type Column = string | { label: string; numeric?: boolean; className?: string }

type Props = {
  caption: string
  /** With them the table has a head, and where a phone has no room for all of them, a row is a block there. */
  columns?: readonly Column[]
  children: ReactNode
  className?: string
}

/**
 * A table of figures or words. On a phone one of many columns shows each row as a block in which every cell stands
 * behind its heading, so that nothing is out of sight; others scroll sideways in a container that can be focused and
 * has a name.
 */
export function ScrollTable({ caption, columns, children, className = '' }: Props) {
  const stacked = columns !== undefined && !fits(columns)
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="relative [scrollbar-width:thin] overflow-x-auto border-y border-rule-strong print:overflow-visible"
    >
      <table
        style={stacked ? namedByPlace(columns.slice(1).map(labelOf)) : undefined}
        className={`w-full border-collapse text-left text-sm ${stacked ? 'stacked' : ''} ${className}`}
      >
        <caption className="sr-only">{caption}</caption>
        {columns && <Head columns={columns} />}
        {children}
      </table>
    </div>
  )
}

const Head = ({ columns }: { columns: readonly Column[] }) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th key={labelOf(column)} scope="col" className={headClass(column)}>
          {labelOf(column)}
        </th>
      ))}
    </tr>
  </thead>
)

const labelOf = (column: Column) => (typeof column === 'string' ? column : column.label)
const isNumeric = (column: Column) => typeof column !== 'string' && column.numeric === true

const headClass = (column: Column) =>
  [headCell, isNumeric(column) && 'text-right', typeof column !== 'string' && column.className]
    .filter(Boolean)
    .join(' ')

/** A phone has room for three columns, two of them of words. */
const fits = (columns: readonly Column[]) =>
  columns.length <= 3 && columns.filter((column) => !isNumeric(column)).length <= 2

/** The heading of a column of figures. */
export const figures = (label: string): Column => ({ label, numeric: true })

/** Cell classes that all tables share; what they mean is in globals.css. */
export const cell = 'cell'
export const headCell = 'lettering cell-head'
export const numberCell = 'cell cell-number'
