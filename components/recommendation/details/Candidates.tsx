'use client'

import { Link } from '@/components/ui/Link'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { CandidateRow } from './candidate-rows'

type Props = {
  rows: CandidateRow[]
  /** The page of cost lines: a candidate's id is added to it. */
  costPage: string
  /** Names of the needs, in the order in which rows number them. */
  needs: string[]
}

/**
 * Every candidate with its cost and the needs that it meets; each leads to its cost lines. Drawn from bare rows in the
 * browser too, so that a page does not carry its longest table twice.
 */
export function Candidates({ rows, costPage, needs }: Props) {
  const hasBudget = rows.some(({ budget }) => budget !== undefined)
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
        {rows.map(({ id, name, marks, total, range, monthly, misses, budget, recommended }) => (
          <tr key={id} className={recommended ? 'bg-sunken' : undefined}>
            <th scope="row" className={recommended ? cell : `${cell} font-normal`}>
              <Link href={`${costPage}&${new URLSearchParams({ with: id }).toString()}`}>{name}</Link>
              {marks && <span className="lettering block text-muted">{marks}</span>}
            </th>
            <td className={numberCell}>{total}</td>
            <td className={`${cell} whitespace-nowrap`}>{range}</td>
            <td className={numberCell}>{monthly}</td>
            <td className={cell}>{needs.length === 0 ? 'none asked' : metIn(needs, misses)}</td>
            {hasBudget && <td className={budget === 'over' ? `${cell} text-bad` : cell}>{budget}</td>}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function metIn(needs: readonly string[], misses: readonly number[] | undefined): string {
  const met = `${needs.length - (misses?.length ?? 0)} of ${needs.length}`
  return misses ? `${met}, misses ${misses.join(', ')}` : met
}
