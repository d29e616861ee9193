import { MonthLabels, UpLabels } from '@/components/charts/AxisLabels'
import { fittedAxis } from '@/components/charts/fitted-axis'
import { placeOn } from '@/components/charts/linear-axis'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { MigrationPlan } from '@/lib/analysis'
import type { MoneyFormat } from '@/lib/format'
import type { PictureInWords } from '@/lib/report'

type Props = { plan: MigrationPlan; money: MoneyFormat; words: PictureInWords; table: PictureTable; csv: string }

const LINE = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const

/** Saved less spent over the months, with its range, and when each phase ends. */
export function CashPicture({ plan, money, words, table, csv }: Props) {
  const { cash, phases, horizon } = plan
  const axis = fittedAxis(cash.flatMap(({ p10, p90 }) => [p10, p90]))
  const left = (month: number) => Math.round((Math.min(month, horizon) / horizon) * 1000) / 10
  const top = (usd: number) => 100 - placeOn(axis, usd)
  const points = (values: readonly number[]) => values.map((usd, month) => `${left(month)} ${top(usd)}`)
  const upper = points(cash.map(({ p90 }) => p90))
  const lower = points(cash.map(({ p10 }) => p10))
  const stops = phases.map(({ stop: { ends } }, index) => ({ ends, number: index + 1 }))
  return (
    <PictureFrame
      id="cash"
      {...words}
      lead={
        'Cumulative cash: saved less spent. The line is the median, the band 8 in 10 futures. A number marks the end ' +
        'of a phase, where one can stop.'
      }
      table={table}
      csv={csv}
    >
      <div aria-hidden="true" className="grid grid-cols-[3.5rem_1fr] gap-x-2">
        <UpLabels axis={axis} top={top} said={(usd) => money.amount(usd, { compact: true })} />
        <div className="relative h-64 sm:h-80">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
            {axis.ticks.map((tick) => (
              <path
                key={tick}
                d={`M0 ${top(tick)}H100`}
                stroke={tick === 0 ? 'var(--ink)' : 'var(--rule)'}
                strokeWidth={1}
                {...LINE}
              />
            ))}
            <path d={`M${upper.join('L')}L${lower.toReversed().join('L')}Z`} fill="var(--accent)" opacity={0.2} />
            <path
              d={`M${points(cash.map(({ p50 }) => p50)).join('L')}`}
              stroke="var(--accent)"
              strokeWidth={2}
              {...LINE}
            />
          </svg>
          {stops
            .filter(({ ends }) => ends.p50 <= horizon)
            .map(({ number, ends }) => (
              <span
                key={number}
                className={
                  'absolute flex size-5 -translate-1/2 items-center justify-center rounded-full border border-ink ' +
                  'bg-paper font-mono text-2xs'
                }
                style={{ left: `${left(ends.p50)}%`, top: `${top(cashAt(plan, ends.p50))}%` }}
              >
                {number}
              </span>
            ))}
        </div>
        <span />
        <MonthLabels horizon={horizon} left={left} />
      </div>
    </PictureFrame>
  )
}

/** The median between two months. */
function cashAt({ cash }: MigrationPlan, month: number): number {
  const before = Math.floor(month)
  const [from, to] = [cash[before]?.p50 ?? 0, cash[before + 1]?.p50 ?? cash[before]?.p50 ?? 0]
  return from + (to - from) * (month - before)
}
