import type { Report } from '@/lib/report'
import { EXPORT_GROUPS, type ExportRow } from './export-rows'

type Props = { report: Report; about: Readonly<Record<string, string>> }

/** Every file with what it is for, in groups. Plain links: nothing is worked out before one is followed. */
export const ExportList = (props: Props) => (
  <>
    <Groups kind="files" {...props} />
    <h3 className="mt-10 text-xl font-semibold">Tables</h3>
    <p className="mt-1 mb-5 max-w-2xl text-muted">
      Unrounded, in the currency and over the horizon of this recommendation. No cell is taken for a formula.
    </p>
    <Groups kind="tables" {...props} />
  </>
)

function Groups({ kind, report, about }: Props & { kind: 'files' | 'tables' }) {
  const Title = kind === 'files' ? 'h3' : 'h4'
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      {EXPORT_GROUPS.filter((group) => group.kind === kind).map(({ id, title, lead, rows }) => {
        const there = rows.filter(({ isThere }) => !isThere || isThere(report))
        if (there.length === 0) return null
        return (
          <div key={id}>
            <Title className="text-lg font-semibold">{title}</Title>
            <p className="mt-0.5 mb-2 text-sm text-muted">{lead}</p>
            <ul className="border-b border-rule text-sm leading-snug">
              {there.map((row) => (
                <li
                  key={row.file}
                  className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[13rem_1fr] sm:items-baseline"
                >
                  <Links row={row} href={row.href(report.scenario, about)} />
                  <span className="text-muted">{row.use}</span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

/** A file by its name; a table by its name in both forms. */
function Links({ row: { file, isPage, isTable }, href }: { row: ExportRow; href: string }) {
  if (!isTable)
    return (
      <a href={href} download={isPage ? undefined : ''} className="link justify-self-start font-mono text-xs">
        {file}
      </a>
    )
  const name = file.replace(/\.csv$/, '')
  return (
    <span className="flex items-baseline gap-x-3">
      <span className="min-w-0 grow font-mono text-xs wrap-anywhere sm:max-w-28">{name}</span>
      <a href={href} download aria-label={`${name} as CSV`} className="link">
        CSV
      </a>
      <a href={asJson(href)} download aria-label={`${name} as JSON`} className="link">
        JSON
      </a>
    </span>
  )
}

const asJson = (href: string): string => href.replace(/\.csv(?=\?|$)/, '.json')
