import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { paths } from '@/lib/share/paths'
import type { CandidateRow } from './candidate-rows'

/** Every candidate with its cost and the needs that it meets; each leads to its cost lines. */
export function Candidates({ rows, scenario }: { rows: CandidateRow[]; scenario: Scenario }) {
  const hasBudget = rows.some(({ budget }) => budget !== '')
  return (
    <ScrollTable caption="All candidates, least whole cost first">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Candidate
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            Whole cost
          </th>
          <th scope="col" className={headCell}>
            Range
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            Infrastructure a month
          </th>
          <th scope="col" className={headCell}>
            Needs met
          </th>
          {hasBudget && (
            <th scope="col" className={headCell}>
              Budget
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, marks, total, range, monthly, meets, misses, budget, recommended }) => (
          <tr key={id} className={recommended ? 'bg-sunken' : ''}>
            <th scope="row" className={`${cell} min-w-56 ${recommended ? 'font-semibold' : 'font-normal'}`}>
              <Link href={paths.recommendationPart('cost', scenario, { with: id })} className="link">
                {name}
              </Link>
              {marks.length > 0 && <span className="lettering block text-muted">{marks.join(', ')}</span>}
            </th>
            <td className={`${numberCell} font-semibold`}>{total}</td>
            <td className={`${cell} whitespace-nowrap text-muted`}>{range}</td>
            <td className={numberCell}>{monthly}</td>
            <td className={`${cell} min-w-44`}>
              {meets}
              {misses && <span className="block text-2xs text-muted">Misses: {misses}</span>}
            </td>
            {hasBudget && <td className={`${cell} ${budget === 'over' ? 'text-bad' : ''}`}>{budget}</td>}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** What was left out before anything was priced, and why. */
export function ExcludedList({ rows }: { rows: { because: string; names: string[] }[] }) {
  if (rows.length === 0) return <p className="text-muted">No composition is impossible under these answers.</p>
  return (
    <ul>
      {rows.map(({ because, names }) => (
        <li key={because} className="border-b border-rule py-2">
          <p className="font-medium">{because}</p>
          <p className="text-sm text-muted">{names.join('; ')}</p>
        </li>
      ))}
    </ul>
  )
}
