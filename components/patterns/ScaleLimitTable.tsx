import type { ScaleLimit } from '@/content/schemas/pattern'
import { count } from '@/lib/format'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { Marked } from './Marked'

/** The stated limits of a pattern, the number that the app uses for each, and the evidence. */
export function ScaleLimitTable({ limits, name }: { limits: ScaleLimit[]; name: string }) {
  return (
    <ScrollTable caption={`Scaling limits of ${name}`} className="min-w-[34rem]">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Limit as stated
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            Value used
          </th>
          <th scope="col" className={headCell}>
            Unit
          </th>
          <th scope="col" className={headCell}>
            Evidence
          </th>
        </tr>
      </thead>
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
