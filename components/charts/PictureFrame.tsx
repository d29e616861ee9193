import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/Disclosure'
import { FileLinks } from '@/components/ui/FileLinks'
import { cell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'

/** The figures of a picture as a page shows them: the first column names the row. */
export type PictureTable = {
  caption: string
  columns: readonly { label: string; numeric?: boolean }[]
  rows: readonly (readonly string[])[]
}

type Props = {
  id: string
  /** What the picture shows, as a finding: "Serverless is best in 71% of futures". */
  finding: ReactNode
  /** How to read it, in a sentence. */
  lead?: ReactNode
  /** Controls to the right of the finding. */
  controls?: ReactNode
  children: ReactNode
  /** The picture is a list that may be longer than a printed page: it breaks between rows, never under its title. */
  breaks?: boolean
  /** What to do with it, in a sentence or two. */
  todo: string
  table: PictureTable
  /** The same figures as a file for a spreadsheet. */
  csv: string
}

/**
 * A picture of an analysis with what belongs to each: the finding as its title, what to do with it, and its figures as
 * a table and a file. Without state, so that it is drawn on the server and in a browser alike.
 */
export const PictureFrame = ({ id, finding, lead, controls, children, breaks, todo, table, csv }: Props) => (
  <figure id={id} aria-labelledby={`${id}-finding`} className="min-w-0">
    <div className={breaks ? undefined : 'break-inside-avoid'}>
      <div className="flex break-after-avoid flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <figcaption className="max-w-2xl">
          <h3 id={`${id}-finding`} className="text-lg font-semibold">
            {finding}
          </h3>
          {lead && <div className="mt-0.5 text-sm text-muted">{lead}</div>}
        </figcaption>
        {controls}
      </div>
      <div data-drawing="" className="mt-3 border-y border-rule-strong py-3">
        {children}
      </div>
      <p className="mt-2 max-w-3xl">{todo}</p>
    </div>
    <Disclosure summary={<span className="text-sm">Figures</span>}>
      <FigureTable table={table} />
      <FileLinks csv={csv} />
    </Disclosure>
  </figure>
)

/** The figures alone, where a table is the picture. */
export const FigureTable = ({ table: { caption, columns, rows } }: { table: PictureTable }) => (
  <ScrollTable caption={caption} columns={columns}>
    <tbody>
      {rows.map(([name = '', ...rest], row) => (
        // Rows are never sorted or taken out, and names may repeat.
        <tr key={row}>
          <th scope="row" className={`${nameCell(columns)} font-normal`}>
            {name}
          </th>
          {rest.map((text, index) => (
            <td key={columns[index + 1]?.label} className={columns[index + 1]?.numeric ? numberCell : cell}>
              {text}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)

/** Below its head; where a phone shows a row as a block, above its figures. */
const nameCell = ([first, ...others]: PictureTable['columns']): string =>
  first?.numeric
    ? `${numberCell} ${others.length > MOST_SIDE_BY_SIDE ? 'max-sm:text-left' : ''}`
    : `${cell} min-w-36 text-left`

/** Of a table with more columns beside its first a phone shows each row as a block (see ScrollTable). */
const MOST_SIDE_BY_SIDE = 2
