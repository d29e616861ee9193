import { REQUIREMENTS } from '@/content/scenario/requirements'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { DerivedRequirement } from '@/lib/cost'
import { count } from '@/lib/format'

export function DerivedVolumes({ derived }: { derived: DerivedRequirement[] }) {
  return (
    <ScrollTable
      caption="Monthly volumes derived from the default workload"
      columns={['Volume', 'Formula', figures('Default workload'), 'Unit']}
      className="sm:min-w-2xl"
    >
      <tbody>
        {derived.map(({ name, formula, derived: value }) => (
          <tr key={name}>
            <th scope="row" className={`${cell} font-semibold`}>
              {REQUIREMENTS[name].label}
              <ProvenanceMark of={REQUIREMENTS[name].origin === 'source' ? 'source' : 'derived'} />
            </th>
            <td className={cell}>{formula}</td>
            <td className={numberCell}>{count(value)}</td>
            <td className={cell}>{REQUIREMENTS[name].unit}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
