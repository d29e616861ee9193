import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { Border } from '@/lib/decision'
import { quantity } from '@/lib/format'

/** From which figure one structure costs less than another, by the model itself. */
export function Borders({ borders }: { borders: readonly Border[] }) {
  return (
    <ScrollTable
      caption="Where the borders fall at the default figures, once the system runs"
      columns={['Question', figures('Central'), figures('Range')]}
      className="sm:min-w-xl"
    >
      <tbody>
        {borders.map(({ id, question, unit, at, earliest, latest }) => (
          <tr key={id}>
            <th scope="row" className={`${cell} font-normal`}>
              {question}
            </th>
            <td className={numberCell}>{figure(at, unit)}</td>
            <td className={numberCell}>
              {figure(earliest, unit)} to {figure(latest, unit)}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

const figure = (value: number | null, unit: string): string => (value === null ? 'never' : quantity(value, unit))
