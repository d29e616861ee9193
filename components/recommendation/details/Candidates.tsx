'use client'

import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { listed } from '@/lib/format'
import type { CandidateRow } from './candidate-rows'

type Props = {
  rows: CandidateRow[]
  /** The page of cost lines: a candidate's id is added to it. */
  costPage: string
  /** Names of the needs, in the order in which rows number them. */
  needs: string[]
}

/**
 * The candidates that a choice is between, and behind them every candidate, with its cost and the needs that it meets;
 * each leads to its cost lines. Drawn from bare rows in the browser too, so that a page does not carry its longest
 * table twice.
 */
export function Candidates({ rows, ...rest }: Props) {
  const short = rows.filter((row) => row.short)
  return (
    <>
      <Table caption="Short list, least whole cost first" rows={short} {...rest} />
      {short.length < rows.length && (
        <Disclosure summary={`All ${rows.length} candidates`} className="mt-2">
          <Table caption="All candidates, least whole cost first" rows={rows} {...rest} />
        </Disclosure>
      )}
    </>
  )
}

function Table({ caption, rows, costPage, needs }: Props & { caption: string }) {
  const hasBudget = rows.some(({ budget }) => budget !== undefined)
  const columns = [
    'Candidate',
    figures('Whole cost'),
    figures('Range'),
    figures('Infrastructure a month'),
    figures('Needs met'),
  ]
  return (
    <ScrollTable caption={caption} columns={hasBudget ? [...columns, figures('Budget')] : columns}>
      <tbody>
        {rows.map(({ id, name, marks, total, range, monthly, misses, budget, recommended }) => (
          <tr key={id} className={recommended ? 'bg-sunken' : undefined}>
            <th scope="row" className={`${cell} min-w-36 ${recommended ? '' : 'font-normal'}`}>
              <Link href={`${costPage}&${new URLSearchParams({ with: id }).toString()}`}>{name}</Link>
              {marks && <span className="lettering block text-muted">{marks}</span>}
            </th>
            <td className={numberCell}>{total}</td>
            <td className={numberCell}>{range}</td>
            <td className={numberCell}>{monthly}</td>
            <td className={`${numberCell} font-sans`}>{needs.length === 0 ? 'none asked' : metIn(needs, misses)}</td>
            {hasBudget && (
              <td className={`${numberCell} font-sans ${budget === 'over' ? 'text-bad' : ''}`}>{budget}</td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function metIn(needs: readonly string[], misses: readonly number[] | undefined): string {
  const met = `${needs.length - (misses?.length ?? 0)} of ${needs.length}`
  return misses ? `${met}, misses ${misses.length > 1 ? 'needs' : 'need'} ${listed(misses.map(String))}` : met
}
