import type { Scenario } from '@/content/schemas/scenario'
import { buttonClass } from '@/components/ui/Button'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { Link } from '@/components/ui/Link'
import { fieldText } from '@/lib/format'
import { pairsOf, whatIfKey, type Ignored } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { whatIfFields, whatIfLinks, type BeforeAfter } from './what-if'

/** What was asked: the scenario with other figures, and both side by side. */
export type Asked = { scenario: Scenario; rows: BeforeAfter[]; ignored: Ignored[] }

/** Other figures tried in place, before and after side by side. A plain form: it works without a script. */
export function WhatIf({ scenario, asked }: { scenario: Scenario; asked: Asked | null }) {
  return (
    <section id="what-if" aria-labelledby="what-if-title" className="border-t border-rule-strong py-3">
      <div className="no-print flex flex-wrap items-end gap-x-6 gap-y-3">
        <h2 id="what-if-title" className="text-lg font-semibold max-lg:basis-full">
          What if
        </h2>
        <ul className="flex flex-wrap gap-1.5 sm:gap-2">
          {whatIfLinks(scenario).map(({ label, href }) => (
            <li key={label}>
              <Link href={href} scroll={false} className={buttonClass('quiet', 'px-2! sm:px-3!')}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <Form scenario={scenario} asked={asked} />
      </div>
      {asked && <SideBySide scenario={scenario} asked={asked} />}
    </section>
  )
}

function Form({ scenario, asked }: { scenario: Scenario; asked: Asked | null }) {
  const shown = whatIfFields(asked?.scenario ?? scenario)
  return (
    <form
      action="/recommendation#what-if"
      className="grid grid-cols-3 items-end gap-x-3 gap-y-2 max-sm:w-full sm:flex sm:flex-wrap"
    >
      {pairsOf(scenario).map(([key, text]) => (
        <input key={key} type="hidden" name={key} value={text} />
      ))}
      {shown.map(({ key, label, unit, now, standard }) => (
        <label key={key} className="text-2xs text-muted">
          {label} {unit && <span>({unit})</span>}
          <input
            type="text"
            inputMode="decimal"
            name={whatIfKey(key)}
            defaultValue={now === undefined ? undefined : fieldText(now)}
            placeholder={fieldText(standard)}
            className={FIELD}
          />
        </label>
      ))}
      <button type="submit" className={buttonClass()}>
        Show
      </button>
    </form>
  )
}

const FIELD =
  'block min-h-11 w-full border border-rule-strong bg-raised px-2 text-right font-mono text-sm text-ink sm:w-28'

function SideBySide({ scenario, asked: { scenario: after, rows, ignored } }: { scenario: Scenario; asked: Asked }) {
  return (
    <div className="mt-4">
      <IgnoredNotice ignored={ignored} />
      <table className="w-full max-w-4xl border-collapse text-left text-sm">
        <caption className="sr-only">Before and after</caption>
        <thead>
          <tr>
            <td className="border-b border-rule-strong" />
            <th scope="col" className="lettering border-b border-rule-strong py-1 pr-4 font-normal text-muted">
              As given
            </th>
            <th scope="col" className="lettering border-b border-rule-strong py-1 font-normal text-muted">
              What if
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, before, after: then, changed }) => (
            <tr key={label} className="border-b border-rule align-top">
              <th scope="row" className="py-1 pr-4 font-normal text-muted">
                {label}
              </th>
              <td className="py-1 pr-4">{before}</td>
              <td className={`py-1 ${changed ? 'font-semibold' : ''}`}>{changed ? then : 'the same'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="no-print mt-2 flex flex-wrap gap-x-6 text-sm">
        <Link href={paths.recommendation(after)}>Read the recommendation for these figures</Link>
        <Link href={paths.recommendation(scenario)}>Back to the figures as given</Link>
      </p>
    </div>
  )
}
