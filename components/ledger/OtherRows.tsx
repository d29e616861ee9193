import { count } from '@/lib/format'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import type { LedgerArea } from './ledger-areas'
import { anchorOf, otherAnchorOf } from './row-in-words'

type Props = { areas: readonly LedgerArea[]; hrefOf: (area: LedgerArea) => string }

/**
 * What the first page of the ledger does not show, and where it is. Each row has its place here as well, because links
 * to it from elsewhere name this page: the browser opens the list and marks the id, which leads on.
 */
export function OtherRows({ areas, hrefOf }: Props) {
  return (
    <Section id="elsewhere" title="Figures that estimates do not use">
      {areas.map((area) => (
        <div key={area.id} className="border-t border-rule py-2">
          <p>
            <Link href={hrefOf(area)} className="link inline-flex min-h-9 items-center font-semibold">
              {area.title}
            </Link>{' '}
            <span className="font-mono text-2xs text-muted">{count(area.rows.length)}</span>{' '}
            <span className="text-sm text-muted">{area.lead}</span>
          </p>
          <Disclosure summary={`Ids of ${area.title}`} className="text-sm">
            <ul className="ledger-ids">
              {area.rows.map((row) => (
                <li key={row.id} id={anchorOf(row)}>
                  <a id={otherAnchorOf(row) ?? undefined} href={`${hrefOf(area)}#${anchorOf(row)}`}>
                    {row.id}
                  </a>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ))}
    </Section>
  )
}
