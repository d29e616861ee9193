import type { Report } from '@/lib/report'
import { EXPORT_GROUPS } from './export-rows'

type Props = { report: Report; about: Readonly<Record<string, string>> }

/** Every file with what it is for, in groups. Plain links: nothing is worked out before one is followed. */
export const ExportList = ({ report, about }: Props) => (
  <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
    {EXPORT_GROUPS.map(({ id, title, lead, rows }) => {
      const there = rows.filter(({ isThere }) => !isThere || isThere(report))
      if (there.length === 0) return null
      return (
        <div key={id}>
          <h3 className="text-lg font-semibold">{title}</h3>
          <p className="mt-1 mb-2 text-sm text-muted">{lead}</p>
          <ul className="text-sm leading-snug">
            {there.map(({ file, use, href }) => (
              <li
                key={file}
                className="grid border-t border-rule py-1.5 sm:grid-cols-[11rem_1fr] sm:items-baseline sm:gap-x-4"
              >
                <a href={href(report.scenario, about)} download className="link justify-self-start font-mono">
                  {file}
                </a>
                <span className="text-muted">{use}</span>
              </li>
            ))}
          </ul>
        </div>
      )
    })}
  </div>
)
