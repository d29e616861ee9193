import { headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { LineRow } from './line-rows'
import type { LineSeries } from './series'

type Props = {
  caption: string
  corner: string
  series: LineSeries[]
  rows: LineRow[]
  formatX: (x: number) => string
  formatY: (y: number) => string
  /** What an empty cell means. */
  beyond?: string
}

/** The data of a line chart as a table, with a row for each tick of the horizontal axis. */
export function LineTable({ caption, corner, series, rows, formatX, formatY, beyond = 'no figure' }: Props) {
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th className={headCell}>{corner}</th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col" className={`${headCell} text-right`}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ x, at }) => (
          <tr key={x}>
            <th scope="row" className={`${numberCell} text-left font-normal`}>
              {formatX(x)}
            </th>
            {series.map(({ id }) => (
              <td key={id} className={numberCell}>
                {typeof at[id] === 'number' ? (
                  formatY(at[id])
                ) : (
                  <span aria-label={beyond} title={beyond}>
                    –
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
