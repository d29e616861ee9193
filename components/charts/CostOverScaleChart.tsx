'use client'

import { lazy } from 'react'
import { count, qps } from '@/lib/format'
import { ChartFrame } from './ChartFrame'
import { rowsAt } from './line-rows'
import { LineLegend } from './LineLegend'
import { LineTable } from './LineTable'
import { logAxis, tightLogAxis } from './log-axis'
import type { LineSeries } from './series'
import { amountFormats } from './chart-format'

const LinePlot = lazy(() => import('./LinePlot').then(({ LinePlot }) => ({ default: LinePlot })))

/** Monthly infrastructure against peak load, both axes logarithmic. x is peak load in queries per second. */
export function CostOverScaleChart({
  series,
  load,
  currency,
}: {
  series: LineSeries[]
  load: number
  currency: string
}) {
  const { name, short, perMonth } = amountFormats(currency)
  const x = tightLogAxis(series.flatMap(({ points }) => points.map((point) => point.x)))
  return (
    <ChartFrame
      title="What does it cost when load grows, and where does it end?"
      lead={
        'Infrastructure alone, with data and users growing along. Both axes grow tenfold from mark to mark. A ring ' +
        'ends a line where the pattern meets a stated limit: it warns, it does not forbid.'
      }
      axes={{ up: `${name} a month`, across: 'peak load, queries per second' }}
      height="h-80 sm:h-104"
      drawing={
        <LinePlot
          name="Monthly infrastructure cost over peak load"
          series={series}
          scale="log"
          x={x}
          y={logAxis(series.flatMap(({ points }) => points.map(({ y }) => y)))}
          tickX={(load) => count(load, { compact: true })}
          tickY={short}
          sayX={(load) => `At ${qps(load)} peak`}
          sayY={perMonth}
          mark={{ x: load, label: `your load: ${qps(load)}` }}
        />
      }
      legend={<LineLegend entries={series.map((one) => ({ series: one, ...ending(one) }))} />}
      table={
        <LineTable
          caption={`Monthly infrastructure cost over peak load, in ${name}`}
          corner="Peak load"
          series={series}
          rows={rowsAt(x.ticks, series, 'log')}
          sayX={qps}
          sayY={short}
          beyond="beyond its limit"
        />
      }
    />
  )
}

const ending = ({ points, endsAt }: LineSeries) => {
  const last = points.at(-1)
  return endsAt && last ? { figure: `ends at ${qps(last.x)}`, remark: endsAt } : { figure: 'no limit met' }
}
