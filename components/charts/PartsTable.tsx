import { Fragment } from 'react'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { percent } from '@/lib/format'
import { amountFormats } from './chart-format'
import { FillSample } from './FillSample'
import { placeInKind, type StackRow } from './stacked-parts'

/** The lines of every whole cost by name. `rows` must be measured as shares. */
export function PartsTable({ rows, currency, months }: { rows: StackRow[]; currency: string; months: number }) {
  const { whole } = amountFormats(currency)
  return (
    <ScrollTable caption={`Whole cost over ${months} months, line by line`}>
      <thead>
        <tr>
          <th className={headCell}>Candidate</th>
          <th className={headCell}>Line</th>
          <th className={`${headCell} text-right`}>{currency}</th>
          <th className={`${headCell} text-right`}>Share</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ bar, parts, lengths }) => (
          <Fragment key={bar.id}>
            {parts.map((part, index) => (
              <tr key={part.id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={parts.length} className={`${cell} font-medium`}>
                    {bar.label}
                  </th>
                )}
                <td className="border-b border-rule px-3 py-1.5">
                  <FillSample color={bar.color} kind={part.kind} index={placeInKind(parts, index)} /> {part.label}
                </td>
                <td className={numberCell}>{whole(part.amount)}</td>
                <td className={numberCell}>{part.amount < 0 ? 'saved' : percent(lengths[index] ?? 0)}</td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </ScrollTable>
  )
}
