import { FigureTable, type PictureTable } from '@/components/charts/PictureFrame'
import { Section } from '@/components/ui/Section'
import type { MoneyFormat } from '@/lib/format'
import { agreementInWords, measureRows, regretTable, togetherInWords, type Team } from '@/lib/links'
import { asShown } from '@/lib/report'

type Props = { team: Team; names: readonly string[]; money: MoneyFormat; table: PictureTable; csv: string }

/** Where links differ, which differences change the recommendation, and what to find out to agree. */
export function Agreement({ team, names, money, table, csv }: Props) {
  const { finding, todo } = agreementInWords(team)
  const measures = measureRows(team, money)
  const together = togetherInWords(team, names)
  const isApart = new Set(team.outcomes.map(({ candidate }) => candidate.id)).size > 1
  return (
    <Section id="agree" title="What to agree on" lead={finding}>
      <p className="max-w-3xl font-medium">{todo}</p>
      {measures.length > 0 && <Measures rows={measures} />}
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-y-8">
        {isApart && (
          <div>
            <h3 className="mb-2 text-lg font-semibold">What it costs to build by one link where another is right</h3>
            <FigureTable table={asShown(regretTable(team, names, money))} />
            <p className="mt-1 max-w-4xl text-2xs text-muted">
              More than what the right link recommends, over the horizon. With a minus it costs less, and misses a need
              or a limit of that link.
            </p>
          </div>
        )}
        <div>
          <h3 className="mb-2 text-lg font-semibold">Where the links differ</h3>
          {together && <p className="mb-3 max-w-4xl text-sm">{together}</p>}
          <FigureTable table={table} />
          <p className="no-print mt-1 text-sm">
            <a href={csv} download className="link inline-block py-2">
              All figures as CSV
            </a>
          </p>
        </div>
      </div>
    </Section>
  )
}

const Measures = ({ rows }: { rows: ReturnType<typeof measureRows> }) => (
  <>
    <h3 className="mt-6 text-lg font-semibold">What to find out</h3>
    <ol className="mt-2 max-w-4xl border-t border-rule text-sm">
      {rows.map(({ label, measure, atStake }) => (
        <li key={label} className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[13rem_1fr_13rem]">
          <span className="font-medium">{label}</span>
          <span>{measure}</span>
          <span className="text-muted sm:text-right">{atStake}</span>
        </li>
      ))}
    </ol>
    <p className="mt-1 max-w-4xl text-2xs text-muted">
      At the right: what deciding by the value of one link costs at most over the horizon when that of another is right.
    </p>
  </>
)
