'use client'

import { exported } from '@/components/ui/late'
import { count, qps } from '@/lib/format'
import { amountFormats } from './chart-format'
import { ChartFrame } from './ChartFrame'
import { cutTo, rowsAt } from './line-rows'
import { LineLegend } from './LineLegend'
import { LineTable } from './LineTable'
import { loadsAround } from './loads-around'
import { fittedLogAxis, tightLogAxis } from './log-axis'
import type { LineSeries } from './series'

const LinePlot = exported(
  () => import('./LinePlot'),
  (it) => it.LinePlot,
)

type Props = { series: LineSeries[]; load: number; currency: string }

/** Monthly infrastructure cost over peak load in requests/s; both axes are logarithmic. */
export function CostOverScaleChart({ series, load, currency }: Props) {
  const { name, short, perMonth } = amountFormats(currency)
  const shown = cutTo(series, loadsAround(load, series), 'log')
  const x = tightLogAxis(shown.flatMap(({ points }) => points.map((point) => point.x)))
  return (
    <ChartFrame
      title="At what load does each reach its limit?"
      lead={
        'A ring marks the load at which a candidate reaches its first stated limit, and the infrastructure cost ' +
        'there; data and users grow with the load. A limit is a warning, not a veto.'
      }
      axes={{ up: `${name} a month, infrastructure`, across: 'peak load, requests/s' }}
      height="h-80 sm:h-112"
      drawing={
        <LinePlot
          name="Monthly infrastructure cost over peak load"
          series={shown}
          scale="log"
          x={x}
          y={fittedLogAxis(shown.flatMap(({ points }) => points.map(({ y }) => y)))}
          tickX={(at) => count(at, { compact: true })}
          tickY={short}
          formatX={(at) => `At a peak load of ${qps(at)}`}
          formatY={perMonth}
          remarkOf={limitOf}
          mark={{ x: load, label: `your load: ${qps(load)}` }}
        />
      }
      legend={<LineLegend entries={series.map((one) => ({ series: one, figure: limitOf(one), remark: one.endsAt }))} />}
      table={
        <LineTable
          caption={`Monthly infrastructure cost over peak load, in ${name}`}
          corner="Peak load"
          series={series}
          rows={rowsAt(tightLogAxis(series.flatMap(({ points }) => points.map(({ x }) => x))).ticks, series, 'log')}
          formatX={qps}
          formatY={short}
          beyond="beyond its limit"
        />
      }
    />
  )
}

function limitOf({ points, endsAt }: LineSeries): string {
  const last = points.at(-1)
  return endsAt && last ? `limit ${qps(last.x)}` : 'no limit by load'
}
