import type { ReactNode } from 'react'
import type { Scenario } from '@/content/schemas/scenario'
import { capitalised, count } from '@/lib/format'
import { paths, type LedgerQuery } from '@/lib/share/paths'
import { Link } from '@/components/ui/Link'
import type { LedgerArea } from './ledger-areas'
import { countOf, gradeName, GRADES, gradeSlug } from './ledger-filter'

type Props = { areas: readonly LedgerArea[]; filter: LedgerQuery; scenario: Scenario }

/** Plain links that work without scripts, because the filter is in the address. Each shows its number of rows. */
export function LedgerFilters({ areas, filter, scenario }: Props) {
  const choice = (label: string, change: LedgerQuery) => {
    const next = { ...filter, ...change }
    return (
      <Choice
        key={label}
        label={label}
        rows={countOf(areas, next)}
        href={paths.ledgerOnly(next, scenario)}
        chosen={same(next, filter)}
      />
    )
  }
  return (
    <nav aria-label="Filter the ledger" className="grid gap-y-3 border-b border-rule py-5">
      <Choices title="Evidence">
        {choice('All grades', { grade: undefined })}
        {GRADES.map((grade) => choice(capitalised(gradeName(grade)), { grade: gradeSlug(grade) }))}
      </Choices>
      <Choices title="Age">
        {choice('Any age', { age: undefined })}
        {choice('Stale: older than 12 months', { age: 'stale' })}
      </Choices>
      <Choices title="Area">
        {choice(filter.grade || filter.age ? 'All areas' : 'Used by estimates', { area: undefined })}
        {areas.map(({ id, title }) => choice(title, { area: id }))}
      </Choices>
    </nav>
  )
}

function Choices({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 sm:grid-cols-[6rem_1fr]">
      <p className="lettering py-2 text-muted">{title}</p>
      <ul className="flex flex-wrap gap-x-5">{children}</ul>
    </div>
  )
}

function Choice({ label, rows, href, chosen }: { label: string; rows: number; href: string; chosen: boolean }) {
  return (
    <li>
      <Link
        href={href}
        aria-current={chosen ? 'true' : undefined}
        className={
          'inline-flex min-h-9 items-center gap-1.5 text-sm hover:text-accent hover:underline ' +
          'aria-[current]:font-semibold aria-[current]:text-accent'
        }
      >
        {label} <span className="font-mono text-2xs text-muted">{count(rows)}</span>
      </Link>
    </li>
  )
}

const same = (one: LedgerQuery, other: LedgerQuery) =>
  one.area === other.area && one.grade === other.grade && one.age === other.age
