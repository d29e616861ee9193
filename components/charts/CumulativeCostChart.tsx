'use client'

import { lazy } from 'react'
import { amountFormats } from './chart-format'
import { ChartFrame } from './ChartFrame'
import { rowsAt } from './line-rows'
import { LineLegend } from './LineLegend'
import { LineTable } from './LineTable'
import { linearAxis, monthTicks } from './linear-axis'
import type { LineSeries } from './series'

const LinePlot = lazy(() => import('./LinePlot').then(({ LinePlot }) => ({ default: LinePlot })))

/** Cost since the first month, learning included. x is a month from 1 to the horizon. */
export function CumulativeCostChart({
  series,
  months,
  currency,
}: {
  series: LineSeries[]
  months: number
  currency: string
}) {
  const { name, whole, short } = amountFormats(currency)
  const ticks = monthTicks(months)
  const last = (one: LineSeries) => one.points.at(-1)?.y ?? 0
  const ranked = series.toSorted((a, b) => last(b) - last(a))
  return (
    <ChartFrame
      title={`What will each have cost after ${months} months?`}
      lead={
        'Infrastructure growing with the load, development with each pattern’s overhead, and the development lost ' +
        'while the team learns, which weighs most at the start.'
      }
      axes={{ up: `${name} since the start`, across: 'months' }}
      height="h-80 sm:h-96"
      drawing={
        <LinePlot
          name={`Cumulative cost over ${months} months`}
          series={series}
          scale="linear"
          x={{ domain: [0, months], ticks }}
          y={linearAxis(series.flatMap(({ points }) => points.map(({ y }) => y)))}
          tickX={String}
          tickY={short}
          sayX={(month) => (month === 1 ? 'After 1 month' : `After ${month} months`)}
          sayY={(amount) => whole(amount)}
        />
      }
      legend={<LineLegend entries={ranked.map((one) => ({ series: one, figure: whole(last(one)) }))} />}
      table={
        <LineTable
          caption={`Cumulative cost over ${months} months, in ${name}`}
          corner="After"
          series={series}
          rows={rowsAt(
            [...new Set([1, ...ticks, months])].filter((month) => month >= 1).sort((a, b) => a - b),
            series,
            'linear',
          )}
          sayX={(month) => `${month} mo`}
          sayY={(amount) => whole(amount)}
        />
      }
    />
  )
}
