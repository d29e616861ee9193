import type { ScaleLimit } from '@/content/schemas/pattern'
import { count } from '@/lib/format'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { Marked } from './Marked'

/** The stated ceilings, the figure that the app reads out of each, and where it was read. */
export function ScaleLimitTable({ limits, name }: { limits: ScaleLimit[]; name: string }) {
  return (
    <ScrollTable caption={`Scale limits of ${name}`} className="min-w-[34rem]">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Limit as stated
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            Read as
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
            <td className={numberCell}>{value === null ? 'no figure' : count(value)}</td>
            <td className={cell}>{value === null ? 'a limit in words' : unit}</td>
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
