import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { MoneyFormat } from '@/lib/format'
import type { FrontierStep } from '@/lib/report'

/** The cheapest candidate for each number of needs, and what the step to it costs. */
export function FrontierTable({ steps, of, format }: { steps: FrontierStep[]; of: number; format: MoneyFormat }) {
  return (
    <ScrollTable caption="The cheapest candidate for each number of needs">
      <thead>
        <tr>
          <th className={headCell}>Needs met</th>
          <th className={headCell}>Cheapest candidate</th>
          <th className={`${headCell} text-right`}>Total</th>
          <th className={`${headCell} text-right`}>Range</th>
          <th className={`${headCell} text-right`}>More than the row above</th>
          <th className={headCell}>Needs met beyond it</th>
        </tr>
      </thead>
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
            <td className={numberCell}>{more === null ? '–' : `+${format.rough(more)}`}</td>
            <td className={cell}>{adds.length > 0 ? adds.join('; ') : '–'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
