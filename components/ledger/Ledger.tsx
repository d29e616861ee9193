import type { Scenario } from '@/content/schemas/scenario'
import { count } from '@/lib/format'
import { ledgerAnchor, paths, type LedgerQuery } from '@/lib/share/paths'
import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import type { LedgerArea } from './ledger-areas'
import { countOf, isFiltered, narrowed } from './ledger-filter'
import { LedgerFilters } from './LedgerFilters'
import { LedgerRows } from './LedgerRows'
import { OtherRows } from './OtherRows'

type Props = { areas: readonly LedgerArea[]; filter: LedgerQuery; scenario: Scenario; today: string }

/** The ledger, filtered by its address, with an export of all rows. */
export function Ledger({ areas, filter, scenario, today }: Props) {
  const shown = narrowed(areas, filter)
  const rows = areas.flatMap((area) => area.rows)
  const own = rows.filter((row) => row.own !== undefined).length
  const hrefOf = (area: LedgerArea) => paths.ledgerOnly({ area: area.id }, scenario)
  const hrefOfFigure = (id: string) => {
    const area = areas.find((one) => one.rows.some((row) => row.id === id))
    const isHere = area === undefined || shown.some((one) => one.rows.some((row) => row.id === id))
    return `${isHere ? '' : hrefOf(area)}#${ledgerAnchor(id, false)}`
  }
  return (
    <>
      <LedgerFilters areas={areas} filter={filter} scenario={scenario} />
      <p className="py-4 text-muted">
        {count(countOf(areas, filter))} of {count(rows.length)} figures
        {!isFiltered(filter) && ': those that estimates use'}. A price is stale when its date lies more than twelve
        months before {today}. {own > 0 && <>You have replaced {count(own)} of them. </>}
        Export all as <Link href={paths.ledgerExport('csv', scenario)}>CSV</Link> or{' '}
        <Link href={paths.ledgerExport('json', scenario)}>JSON</Link>.
      </p>
      {shown.length === 0 && <p className="pb-8">No figure matches the filter.</p>}
      {shown.map(({ id, title, lead, rows: ofArea }) => (
        <Section
          key={id}
          id={id}
          title={title}
          lead={lead}
          aside={<p className="lettering text-muted">{count(ofArea.length)} figures</p>}
        >
          <LedgerRows rows={ofArea} label={title} hrefOfFigure={hrefOfFigure} />
        </Section>
      ))}
      {!isFiltered(filter) && <OtherRows areas={areas.filter(({ apart }) => apart)} hrefOf={hrefOf} />}
    </>
  )
}
