import { PATTERN_NAMES, isPatternId } from '@/content/pattern-ids'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { Infrastructure } from '@/lib/cost'
import type { Money } from '@/content/schemas/scenario'
import { moneyIn } from '@/lib/format'
import { partTitle } from '../brief/reasons-in-words'

type Props = { infrastructure: Infrastructure; money: Money; name: string }

/** The infrastructure of a candidate today, component by component; a shared one is bought once. */
export function Components({ infrastructure: { parts, total }, money, name }: Props) {
  const { exact } = moneyIn(money)
  const sum = parts.reduce((all, { amount }) => all + amount, 0)
  const rows = parts.toSorted((a, b) => b.amount - a.amount)
  return (
    <ScrollTable caption={`Infrastructure of ${name} a month`}>
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Component
          </th>
          <th scope="col" className={headCell}>
            Needed by
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            A month
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, of, amount }) => (
          <tr key={id}>
            <th scope="row" className={`${cell} font-normal`}>
              {isPatternId(label) ? PATTERN_NAMES[label] : label}
            </th>
            <td className={`${cell} text-muted`}>{[...new Set(of)].map(partTitle).join(', ')}</td>
            <td className={numberCell}>{exact(amount)}</td>
          </tr>
        ))}
        {sum - total > 0.01 && (
          <tr>
            <th scope="row" className={`${cell} font-normal`} colSpan={2}>
              Discounts
            </th>
            <td className={numberCell}>{exact(total - sum)}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={`${cell} font-semibold`} colSpan={2}>
            Total
          </th>
          <td className={`${numberCell} font-semibold`}>{exact(total)}</td>
        </tr>
      </tfoot>
    </ScrollTable>
  )
}
