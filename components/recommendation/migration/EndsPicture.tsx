import { MonthLabels } from '@/components/charts/AxisLabels'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { MigrationPlan } from '@/lib/analysis'
import { endInWords, peopleInWords, type OnTheWay, type PictureInWords } from '@/lib/report'

type Props = { plan: MigrationPlan; way: OnTheWay; words: PictureInWords; table: PictureTable; csv: string }

/** When each phase ends, as a bar of 8 in 10 futures over the months of the horizon. */
export function EndsPicture({ plan, way, words, table, csv }: Props) {
  const { horizon, phases } = plan
  const left = (month: number) => Math.round((Math.min(month, horizon) / horizon) * 1000) / 10
  return (
    <PictureFrame
      id="phases"
      {...words}
      lead={`With ${peopleInWords(plan)}. A bar: the end of a phase in 8 in 10 futures; its mark: the median.`}
      table={table}
      csv={csv}
    >
      <ol className="grid gap-y-3">
        {phases.map((phase, index) => {
          const { ends } = phase.stop
          const { ends: month, beyond } = endInWords(ends, horizon)
          return (
            <li key={way.titleOf(phase)} className="text-sm">
              <p>
                <span className="font-mono text-accent">{index + 1}</span> {way.titleOf(phase)}: ends in {month}
                {beyond && <span className="text-muted">, {beyond}</span>}
              </p>
              <div aria-hidden="true" className="relative mt-1 h-4 border-b border-rule">
                <span
                  className="absolute inset-y-1 bg-ink opacity-35"
                  style={{ left: `${left(ends.p10)}%`, width: `${left(ends.p90) - left(ends.p10)}%` }}
                />
                {ends.p50 <= horizon && (
                  <span className="absolute inset-y-0 border-l-2 border-ink" style={{ left: `${left(ends.p50)}%` }} />
                )}
              </div>
            </li>
          )
        })}
      </ol>
      <MonthLabels horizon={horizon} left={left} />
    </PictureFrame>
  )
}
