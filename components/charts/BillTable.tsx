import { Fragment } from 'react'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { percent } from '@/lib/format'
import { amountFormats } from './chart-format'
import { FillSample } from './FillSample'
import { placeInKind, type StackRow } from './stacked-parts'

/** The parts of every bill by name. `rows` must be measured as shares. */
export function BillTable({ rows, currency }: { rows: StackRow[]; currency: string }) {
  const { whole } = amountFormats(currency)
  return (
    <ScrollTable caption="Monthly cost by component">
      <thead>
        <tr>
          <th className={headCell}>Pattern</th>
          <th className={headCell}>Part</th>
          <th className={`${headCell} text-right`}>{currency} a month</th>
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
