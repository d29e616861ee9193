'use client'

import { exported } from '@/components/ui/late'
import { amountFormats, signedWith } from './chart-format'
import { ChartFrame } from './ChartFrame'
import { differencesTo, rowsAt } from './line-rows'
import { LineLegend } from './LineLegend'
import { LineTable } from './LineTable'
import { linearAxis, monthTicks } from './linear-axis'
import type { LineSeries } from './series'

const LinePlot = exported(
  () => import('./LinePlot'),
  (it) => it.LinePlot,
)

type Props = {
  series: LineSeries[]
  months: number
  currency: string
  /** Id of the line that the others are compared with. */
  baseline: string
  /** What is counted. */
  lead: string
}

/**
 * How much more than the baseline each costs, by month from 1 to the horizon. Where a line crosses zero, the order
 * changes.
 */
export function CumulativeCostChart({ series, months, currency, baseline, lead }: Props) {
  const { name, whole, short } = amountFormats(currency)
  const ticks = monthTicks(months)
  const base = series.find(({ id }) => id === baseline)
  if (!base) return null
  const shown = differencesTo(base, series)
  const signed = signedWith(short)
  const ranked = shown.toSorted((one, other) => endOf(other) - endOf(one))
  const remarkOf = (one: LineSeries) => (one.id === base.id ? 'baseline' : signed(endOf(one)))
  return (
    <ChartFrame
      title={`How much more than ${base.label} does each cost over ${months} months?`}
      lead={lead}
      axes={{
        up: `${name} above ${base.label}, since the start`,
        across: 'months',
      }}
      height="h-80 sm:h-112"
      drawing={
        <LinePlot
          name={`Cumulative cost over ${months} months`}
          series={shown}
          scale="linear"
          x={{ domain: [0, months], ticks }}
          y={linearAxis(shown.flatMap(({ points }) => points.map(({ y }) => y)))}
          tickX={String}
          tickY={signed}
          formatX={(month) => (month === 1 ? 'After 1 month' : `After ${month} months`)}
          formatY={signedWith(whole)}
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
