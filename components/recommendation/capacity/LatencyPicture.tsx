import { linearAxis, type Axis } from '@/components/charts/linear-axis'
import { fittedLogAxis } from '@/components/charts/log-axis'
import { dashAt, LineNames } from '@/components/charts/LineNames'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import type { LoadCurve } from '@/lib/analysis'
import { qps, requestTime, type MoneyFormat } from '@/lib/format'
import type { PictureInWords } from '@/lib/report'
import { CurveChart } from './CurveChart'

type Props = {
  curves: readonly LoadCurve[]
  of: readonly { name: string; pattern: PatternId }[]
  peak: number
  /** The load up to which both are drawn. */
  upTo: number
  words: PictureInWords
  money: MoneyFormat
  table: PictureTable
  csv: string
}

/** Beyond so many times the longest time without load a curve only says that a queue grows. */
const HIGHEST = 2.5

/** p99 against load beside the bill against load, the same candidates in the same colours. */
export function LatencyPicture({ curves, of, peak, upTo, words, money, table, csv }: Props) {
  const looks = curves.map(({ id }, index) => ({
    id,
    color: `var(--${of[index]?.pattern ?? 'monolith'})`,
    dash: dashAt(index),
  }))
  const unloaded = curves.map(({ points }) => (points[0]?.p99 ?? 0) * 1000).filter((time) => time > 0)
  const times = fittedLogAxis([...unloaded, Math.max(...unloaded) * HIGHEST])
  const ticks = linearAxis([upTo], 4).ticks.filter((tick) => tick <= upTo)
  const x = { domain: [0, upTo] as Axis['domain'], ticks, said: (load: number) => qps(load).replace(' requests/s', '') }
  const marks = [{ x: peak, text: 'planned peak' }]
  return (
    <PictureFrame
      id="latency"
      {...words}
      lead={
        'First, the time that 99 of 100 requests stay below, with the servers bought for the planned peak. Then, ' +
        'what a month costs if servers are bought for the load.'
      }
      table={table}
      csv={csv}
    >
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <CurveChart
          title="p99, time within the system, logarithmic"
          curves={curves.map(({ points }, index) => ({
            ...(looks[index] ?? NO_LOOK),
            points: points.map(({ qps: load, p99 }) => ({ x: load, y: p99 * 1000 })),
          }))}
          x={{ ...x, label: 'Load, requests/s' }}
          y={{
            ...times,
            place: (time) => Math.log(time / times.domain[0]) / Math.log(times.domain[1] / times.domain[0]),
            said: (time) => requestTime(time / 1000),
          }}
          marks={marks}
        />
        <CurveChart
          title="Infrastructure bill of a month"
          curves={curves.map(({ bills }, index) => ({
            ...(looks[index] ?? NO_LOOK),
            points: bills.map(({ qps: load, usd }) => ({ x: load, y: usd })),
          }))}
          x={{ ...x, label: 'Load, requests/s' }}
          y={{
            ...linearAxis(
              curves.flatMap(({ bills }) => bills.map(({ usd }) => usd)),
              4,
            ),
            said: (usd) => money.amount(usd, { compact: true }),
          }}
          marks={marks}
        />
      </div>
      <LineNames lines={looks.map((look, index) => ({ ...look, name: of[index]?.name }))} />
    </PictureFrame>
  )
}

const NO_LOOK = { id: '', color: 'var(--ink)', dash: '' }
