import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { MoneyFormat } from '@/lib/format'
import type { FrontierStep } from '@/lib/report'

/** The cheapest candidate for each number of needs, and what the step to it costs. */
export function FrontierTable({ steps, of, format }: { steps: FrontierStep[]; of: number; format: MoneyFormat }) {
  return (
    <ScrollTable
      caption="The cheapest candidate for each number of needs"
      columns={[
        'Needs met',
        'Cheapest candidate',
        figures('Total'),
        figures('Range'),
        figures('More than the row above'),
        'Needs met beyond it',
      ]}
    >
      <tbody>
        {steps.map(({ name, total, low, high, met, more, adds }) => (
          <tr key={met}>
            <td className={cell}>
              {met} of {of}
            </td>
            <th scope="row" className={`${cell} font-medium`}>
              {name}
            </th>
            <td className={numberCell}>{format.rough(total)}</td>
            <td className={numberCell}>{format.range(low, high)}</td>
            <td className={numberCell}>{more === null ? '–' : `+${format.about(more)}`}</td>
            <td className={cell}>{adds.length > 0 ? adds.join('; ') : '–'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
