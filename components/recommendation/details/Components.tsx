import { PATTERN_NAMES, isPatternId, type PatternId } from '@/content/pattern-ids'
import type { OptionId } from '@/content/options/option-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { Infrastructure } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import { partTitle } from '@/lib/report'
import { componentRows } from './component-rows'

type Props = { of: { name: string; infrastructure: Infrastructure }[]; scenario: Scenario }

/** The infrastructure today, component by component, of one candidate or of two side by side. */
export function Components({ of, scenario }: Props) {
  const { exact } = moneyIn(scenario.money)
  const said = (amount: number | null | undefined) => (typeof amount === 'number' ? exact(amount) : '–')
  const { rows, discounts, support } = componentRows(of.map(({ infrastructure }) => infrastructure))
  return (
    <ScrollTable caption="Infrastructure a month, component by component">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Component
          </th>
          <th scope="col" className={headCell}>
            Needed by
          </th>
          {of.map(({ name }) => (
            <th key={name} scope="col" className={`${headCell} min-w-28 text-right`}>
              {of.length > 1 ? name : 'A month'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, of: parts, amounts }) => (
          <tr key={id}>
            <th scope="row" className={`${cell} font-normal`}>
              {isPatternId(label) ? PATTERN_NAMES[label] : label}
            </th>
            <td className={`${cell} text-muted`}>
              {parts.map((part, index) => (
                <span key={part}>
                  {index > 0 && ', '}
                  <Part part={part} scenario={scenario} />
                </span>
              ))}
            </td>
            {of.map(({ name }, index) => (
              <td key={name} className={numberCell}>
                {said(amounts[index])}
              </td>
            ))}
          </tr>
        ))}
        {[
          { title: 'Discounts', amounts: discounts },
          { title: 'Support plan', amounts: support },
        ]
          .filter(({ amounts }) => amounts.some((amount) => amount !== 0))
          .map(({ title, amounts }) => (
            <tr key={title}>
              <th scope="row" className={`${cell} font-normal`} colSpan={2}>
                {title}
              </th>
              {of.map(({ name }, index) => (
                <td key={name} className={numberCell}>
                  {said(amounts[index])}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={`${cell} font-semibold`} colSpan={2}>
            Total
          </th>
          {of.map(({ name, infrastructure: { total } }) => (
            <td key={name} className={`${numberCell} font-semibold`}>
              {exact(total)}
            </td>
          ))}
        </tr>
      </tfoot>
    </ScrollTable>
  )
}

/** A pattern leads to its own bill, with the formula and the source of every line. */
const Part = ({ part, scenario }: { part: PatternId | OptionId; scenario: Scenario }) =>
  isPatternId(part) ? <Link href={paths.bill(part, scenario)}>{partTitle(part)}</Link> : partTitle(part)
