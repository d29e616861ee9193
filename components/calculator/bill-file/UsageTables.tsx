import { Disclosure } from '@/components/ui/Disclosure'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { UsageStatement } from '@/lib/bills'
import { count, quantity } from '@/lib/format'

const MOST_LISTED = 300

/** The usage in a file of infracost, which holds no money. */
export function UsageTables({ usage: { covered, uncovered, ignored } }: { usage: UsageStatement }) {
  const others = [
    ...uncovered.map(({ resource, field }) => ({ resource, field, because: 'no meter of ours asks for it' })),
    ...ignored.map(({ resource, field, found }) => ({ resource, field, because: `“${found}” is no number` })),
  ]
  return (
    <div className="space-y-5">
      <p className="text-sm">
        infracost usage file: {quantity(covered.length, 'values')} of {count(covered.length + others.length)} belong to
        meters. A usage file holds no money.
      </p>
      {covered.length > 0 && (
        <ScrollTable
          caption="Usage matched to meters"
          columns={['Resource and meter', figures('Quantity')]}
          className="tight"
        >
          <tbody>
            {covered.slice(0, MOST_LISTED).map(({ resource, field, meter, quantity: used, unit }) => (
              <tr key={`${resource} ${field}`}>
                <th scope="row" className={`${cell} min-w-44 font-normal`}>
                  <span className="break-all">{resource}</span> <span className="text-muted">{field}</span>
                  <span className="block font-mono text-2xs text-muted">{meter}</span>
                </th>
                <td className={numberCell}>{quantity(used, unit)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {others.length > 0 && (
        <Disclosure summary={`Not used, ${quantity(others.length, 'values')}`} className="text-sm">
          <ul className="divide-y divide-rule">
            {others.slice(0, MOST_LISTED).map(({ resource, field, because }) => (
              <li key={`${resource} ${field}`} className="py-1 break-words">
                {resource} {field}, <span className="text-muted">{because}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
