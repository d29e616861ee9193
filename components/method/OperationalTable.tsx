import type { OperationalCost } from '@/content/schemas/rate-card'
import { PatternName } from '@/components/glyphs/PatternName'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import { signedPercent } from '@/lib/format'

export function OperationalTable({ costs }: { costs: OperationalCost[] }) {
  return (
    <ScrollTable
      caption="Engineering overhead, complexity and ramp-up time per pattern"
      columns={['Pattern', 'Overhead', 'Range we can support', 'Complexity', 'Ramp-up', 'Used']}
      className="sm:min-w-3xl"
    >
      <tbody>
        {costs.map((cost) => (
          <tr key={cost.pattern}>
            <th scope="row" className={`${cell} font-normal`}>
              <PatternName pattern={cost.pattern} />
            </th>
            <td className={cell}>
              {cost.overheadText}
              <ProvenanceMark of={cost.evidence.provenance} />
            </td>
            <td className={cell}>
              {signedPercent(cost.overheadRange[0])} to {signedPercent(cost.overheadRange[1])}
              <ProvenanceMark of="assumed" />
              <span className="block text-muted">{cost.overheadRangeWhy}</span>
            </td>
            <td className={cell}>{cost.complexity}</td>
            <td className={cell}>{cost.learningText}</td>
            <td className={`${cell} whitespace-nowrap`}>
              {cost.learningMonths} months
              <ProvenanceMark of="derived" />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
