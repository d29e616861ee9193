import type { Scenario } from '@/content/schemas/scenario'
import { count } from '@/lib/format'
import { paths, type LedgerQuery } from '@/lib/share/paths'
import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import type { LedgerArea } from './ledger-areas'
import { countOf, narrowed } from './ledger-filter'
import { LedgerFilters } from './LedgerFilters'
import { LedgerRows } from './LedgerRows'

type Props = { areas: readonly LedgerArea[]; filter: LedgerQuery; scenario: Scenario; today: string }

/** The ledger, filtered by its address, with an export of all rows. */
export function Ledger({ areas, filter, scenario, today }: Props) {
  const shown = narrowed(areas, filter)
  const own = areas.flatMap(({ rows }) => rows).filter((row) => row.own !== undefined).length
  return (
    <>
      <LedgerFilters areas={areas} filter={filter} scenario={scenario} />
      <p className="py-4 text-muted">
        {count(countOf(areas, filter))} of {count(countOf(areas, {}))} figures. A price is stale when its date lies more
        than twelve months before {today}. {own > 0 && <>You have replaced {count(own)} of them. </>}
        Export all as <Link href={paths.ledgerExport('csv', scenario)}>CSV</Link> or{' '}
        <Link href={paths.ledgerExport('json', scenario)}>JSON</Link>.
      </p>
      {shown.length === 0 && <p className="pb-8">No figure matches the filter.</p>}
      {shown.map(({ id, title, lead, rows }) => (
        <Section
          key={id}
          id={id}
          title={title}
          lead={lead}
          aside={<p className="lettering text-muted">{count(rows.length)} figures</p>}
        >
          <LedgerRows rows={rows} label={title} />
        </Section>
      ))}
    </>
  )
}
