import type { TenantIsolation } from '@/content/schemas/combination'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import { Marked } from './Marked'

const HEADS = ['Strategy', 'What it means', 'Isolation', 'Cost', 'Risk']

/** The strategies for tenant isolation and the risk of each. */
export function TenantTable({ strategies }: { strategies: readonly TenantIsolation[] }) {
  return (
    <ScrollTable caption="Tenant isolation strategies compared" columns={HEADS} className="sm:min-w-[52rem]">
      <tbody>
        {strategies.map((strategy) => (
          <tr key={strategy.id} id={strategy.id}>
            <th scope="row" className={`${cell} w-56 text-base font-semibold`}>
              <Marked text={strategy.name} of={strategy.provenance} />
            </th>
            <td className={cell}>
              <ul>
                {strategy.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </td>
            <td className={cell}>{strategy.isolation}</td>
            <td className={`${cell} first-letter:uppercase`}>{strategy.cost}</td>
            <td className={`${cell} font-semibold text-warn`}>{strategy.risk}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
