import type { MigrationRisk } from '@/content/schemas/risk'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'

export function RiskTable({ risks }: { risks: MigrationRisk[] }) {
  return (
    <ScrollTable
      caption="Migration risks: mitigation, detection and rollback"
      columns={['Risk', 'Mitigation', 'Detection', 'Rollback']}
      className="sm:min-w-2xl"
    >
      <tbody>
        {risks.map((risk) => (
          <tr key={risk.id}>
            <th scope="row" className={`${cell} font-semibold`}>
              {risk.name}
            </th>
            <td className={cell}>{risk.mitigation}</td>
            <td className={cell}>{risk.detection}</td>
            <td className={cell}>{risk.rollback}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
