'use client'

import { Link } from '@/components/ui/Link'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import type { FactorRow } from './cost-rows'

/** The factors of a line. Drawn from bare rows in the browser too, so that the page does not carry them twice. */
export const FactorTable = ({ name, factors }: { name: string; factors: FactorRow[] }) => (
  <ScrollTable
    caption={`Factors of ${name.toLowerCase()}`}
    columns={['Factor', 'Value', 'Range', 'How it is known', 'Source']}
  >
    <tbody>
      {factors.map(({ id, label, value, range, grade, source, href }) => (
        <tr key={id}>
          <th scope="row" className={`${cell} font-normal`}>
            <Link href={href}>{label}</Link>
          </th>
          <td className={`${cell} font-mono`}>{value}</td>
          <td className={cell}>{range}</td>
          <td className={cell}>{grade}</td>
          <td className={`${cell} min-w-64 text-muted`}>{source}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
