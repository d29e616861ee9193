import type { Scenario } from '@/content/schemas/scenario'
import { MonthlyFigure } from '@/components/costs/MonthlyFigure'
import { roleInWords } from '@/components/costs/candidate-role'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { quantity, type MoneyFormat } from '@/lib/format'
import type { ShownCandidate } from '@/lib/report'

type Props = { shown: readonly ShownCandidate[]; scenario: Scenario; format: MoneyFormat }

/** What each candidate costs over the horizon: the recommended one first, paid and left unpaid apart. */
export function CandidateTable({ shown, scenario, format }: Props) {
  const months = scenario.money.horizonMonths
  const { rough, range } = format
  return (
    <ScrollTable
      caption={`Whole cost of each candidate over ${months} months`}
      columns={['Candidate', ...[`${months} months`, 'Paid', 'Left unpaid', 'Infrastructure per month'].map(figures)]}
      className="tight"
    >
      <tbody>
        {shown.map((one) => (
          <tr key={one.id}>
            <th scope="row" className={`${cell} min-w-36 ${one.recommended ? 'font-semibold' : 'font-normal'}`}>
              <span className="flex gap-2">
                <PatternGlyph pattern={one.pattern} size={18} />
                <span>
                  {one.name}
                  <span className="block text-2xs font-normal text-muted">
                    {roleInWords(one)}
                    {one.misses.length > 0 && `, misses ${quantity(one.misses.length, 'need')}`}
                  </span>
                </span>
              </span>
            </th>
            <td className={numberCell}>
              <span className={one.recommended ? 'text-base font-semibold' : ''}>{rough(one.cost.total)}</span>
              <span className="block text-2xs text-muted">{range(one.cost.low, one.cost.high)}</span>
              {one.toRecommended?.told === false && (
                <span className="block font-sans text-2xs text-muted">cannot be told apart</span>
              )}
            </td>
            <td className={numberCell}>{rough(one.paid)}</td>
            <td className={numberCell}>{rough(one.cost.total - one.paid)}</td>
            <td className={`${numberCell} text-muted`}>
              <MonthlyFigure one={one} scenario={scenario} format={format} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
