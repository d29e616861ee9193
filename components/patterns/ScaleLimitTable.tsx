import type { ScaleLimit } from '@/content/schemas/pattern'
import { count } from '@/lib/format'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { Marked } from './Marked'

/** The stated limits of a pattern, the number that the app uses for each, and the evidence. */
export function ScaleLimitTable({ limits, name }: { limits: ScaleLimit[]; name: string }) {
  return (
    <ScrollTable
      caption={`Scaling limits of ${name}`}
      columns={['Limit as stated', figures('Value used'), 'Unit', 'Evidence']}
      className="sm:min-w-[34rem]"
    >
      <tbody>
        {limits.map(({ text, value, unit, evidence }) => (
          <tr key={text}>
            <th scope="row" className={`${cell} font-semibold`}>
              <Marked text={text} of={evidence.provenance} />
            </th>
            <td className={numberCell}>{value === null ? 'none' : count(value)}</td>
            <td className={cell}>{value === null ? 'not a number' : unit}</td>
            <td className={`${cell} text-muted`}>
              {evidence.source}, {evidence.asOf}
              {evidence.note && <span className="block">{evidence.note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
