import type { LedgerRow } from '@/lib/report'
import { GradeMark } from './GradeMark'
import { anchorOf, otherAnchorOf, rangeInWords, valueInWords } from './row-in-words'

/**
 * Rows of the ledger: the figure, its value and its evidence. A list and not a table, because a phone stacks the three.
 * Classes are set on the list and not on the rows: with hundreds of rows each class name would be sent hundreds of
 * times.
 */
export function LedgerRows({ rows, label }: { rows: readonly LedgerRow[]; label: string }) {
  return (
    <ul
      aria-label={label}
      className="border-t border-rule-strong text-sm [&_b]:font-semibold [&_code]:block [&_code]:text-2xs [&_code]:break-all [&_code]:text-muted [&_small]:block [&_small]:text-2xs [&_small]:break-words [&_small]:text-muted [&_strong]:font-mono [&_strong]:font-semibold [&>li]:grid [&>li]:grid-cols-[minmax(0,1fr)] [&>li]:gap-x-6 [&>li]:gap-y-1 [&>li]:border-b [&>li]:border-rule [&>li]:py-3 md:[&>li]:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,6fr)] [&>li:is(:target,:has(:target))]:bg-sunken [&>li:is(:target,:has(:target))]:shadow-[-6px_0_0_var(--sunken),-9px_0_0_var(--accent)]"
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  )
}

function Row({ row }: { row: LedgerRow }) {
  const { figure, unit } = valueInWords(row.value, row.unit)
  const range = rangeInWords(row)
  const other = otherAnchorOf(row)
  return (
    <li id={anchorOf(row)}>
      <div>
        {other && <span id={other} className="scroll-mt-20" />}
        <b>{row.label}</b>
        <code>{row.id}</code>
        <small>Used by: {row.usedBy.join(' · ')}</small>
      </div>
      <div>
        <strong>{figure}</strong> {unit}
        {range && <small>Range: {range}</small>}
        {row.own !== undefined && (
          <span className="block text-accent">
            Your own: <strong>{valueInWords(row.own, row.unit).figure}</strong>
          </span>
        )}
      </div>
      <div>
        <GradeMark of={row.grade} /> {row.source}, <span className="whitespace-nowrap">{row.asOf}</span>
        {row.stale && <StaleMark />}
        {row.note && <small>{row.note}</small>}
      </div>
    </li>
  )
}

function StaleMark() {
  return (
    <>
      {' '}
      <span className="lettering border border-warn px-1 whitespace-nowrap text-warn">stale</span>
    </>
  )
}
