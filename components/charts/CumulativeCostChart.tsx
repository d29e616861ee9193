'use client'

import { lazy } from 'react'
import { amountFormats, signedWith } from './chart-format'
import { ChartFrame } from './ChartFrame'
import { differencesTo, rowsAt } from './line-rows'
import { LineLegend } from './LineLegend'
import { LineTable } from './LineTable'
import { linearAxis, monthTicks } from './linear-axis'
import type { LineSeries } from './series'

const LinePlot = lazy(() => import('./LinePlot').then(({ LinePlot }) => ({ default: LinePlot })))

type Props = {
  series: LineSeries[]
  months: number
  currency: string
  /** Id of the line that the others are compared with; without one, costs are shown from zero. */
  baseline?: string
  /** What is counted; without it what a pattern costs: infrastructure, engineering and ramp-up. */
  lead?: string
}

/**
 * Cumulative cost with ramp-up, by month from 1 to the horizon. With a baseline the axis fits the differences, and a
 * line that crosses zero shows when a pattern has paid for itself.
 */
export function CumulativeCostChart({ series, months, currency, baseline, lead }: Props) {
  const { name, whole, short } = amountFormats(currency)
  const ticks = monthTicks(months)
  const base = series.find(({ id }) => id === baseline)
  const shown = base ? differencesTo(base, series) : series
  const signed = signedWith(short)
  const ends = (format: (amount: number) => string) => (one: LineSeries) => format(endOf(one))
  const ranked = shown.toSorted((one, other) => endOf(other) - endOf(one))
  const remarkOf = base ? (one: LineSeries) => (one.id === base.id ? 'baseline' : ends(signed)(one)) : ends(short)
  return (
    <ChartFrame
      title={
        base
          ? `How much more than ${base.label} does each cost over ${months} months?`
          : `What will each have cost after ${months} months?`
      }
      lead={
        lead ??
        'Infrastructure growing with the load, engineering with each pattern’s overhead, and the ramp-up, which ' +
          'weighs ' +
          'most at the start.'
      }
      axes={{
        up: base ? `${name} above ${base.label}, since the start` : `${name} since the start`,
        across: 'months',
      }}
      height="h-80 sm:h-96"
      drawing={
        <LinePlot
          name={`Cumulative cost over ${months} months`}
          series={shown}
          scale="linear"
          x={{ domain: [0, months], ticks }}
          y={linearAxis(shown.flatMap(({ points }) => points.map(({ y }) => y)))}
          tickX={String}
          tickY={base ? signed : short}
          formatX={(month) => (month === 1 ? 'After 1 month' : `After ${month} months`)}
          formatY={base ? signedWith(whole) : whole}
          remarkOf={remarkOf}
        />
      }
      legend={<LineLegend entries={ranked.map((one) => ({ series: one, figure: remarkOf(one) }))} />}
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
          formatX={(month) => `${month} mo`}
          formatY={whole}
        />
      }
    />
  )
}

const endOf = ({ points }: LineSeries): number => points.at(-1)?.y ?? 0
