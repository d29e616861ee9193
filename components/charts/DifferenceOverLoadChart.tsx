'use client'

import { exported } from '@/components/ui/late'
import { count, qps } from '@/lib/format'
import { amountFormats, signedWith } from './chart-format'
import { ChartFrame } from './ChartFrame'
import { differencesTo, rowsAt } from './line-rows'
import { LineLegend } from './LineLegend'
import { LineTable } from './LineTable'
import { linearAxis } from './linear-axis'
import { tightLogAxis } from './log-axis'
import type { LineSeries } from './series'

const LinePlot = exported(
  () => import('./LinePlot'),
  (it) => it.LinePlot,
)

type Props = {
  series: LineSeries[]
  /** Today's peak load, requests/s. */
  load: number
  months: number
  currency: string
  /** Id of the line to measure the others against. */
  baseline: string
}

/**
 * How much more or less than the baseline each costs at other loads. x is peak load in requests per second on a log
 * axis; a line that crosses zero shows the load at which the order changes.
 */
export function DifferenceOverLoadChart({ series, load, months, currency, baseline }: Props) {
  const { name, whole, short } = amountFormats(currency)
  const base = series.find(({ id }) => id === baseline)
  if (!base) return null
  const shown = differencesTo(base, series)
  const places = base.points.map(({ x }) => x)
  const signed = signedWith(short)
  const remarkOf = (one: LineSeries) => (one.id === base.id ? 'baseline' : signed(one.points.at(-1)?.y ?? 0))
  return (
    <ChartFrame
      title={`At what load does another become cheaper than ${base.label}?`}
      lead={answerIn(shown, base, load)}
      axes={{ up: `${name} over ${months} months, above ${base.label}`, across: 'peak load, requests/s' }}
      height="h-80 sm:h-112"
      drawing={
        <LinePlot
          name={`Difference to ${base.label} over peak load`}
          series={shown}
          scale="linear"
          xScale="log"
          x={tightLogAxis(places)}
          y={linearAxis(shown.flatMap(({ points }) => points.map(({ y }) => y)))}
          tickX={(at) => count(at, { compact: true })}
          tickY={signed}
          formatX={(at) => `At a peak load of ${qps(at)}`}
          formatY={signedWith(whole)}
          remarkOf={remarkOf}
          mark={{ x: load, label: `your load: ${qps(load)}` }}
        />
      }
      legend={<LineLegend entries={shown.map((one) => ({ series: one, figure: remarkOf(one) }))} />}
      table={
        <LineTable
          caption={`Total over ${months} months at other loads, in ${name}`}
          corner="Peak load"
          series={series}
          rows={rowsAt(places, series, 'linear')}
          formatX={qps}
          formatY={short}
        />
      }
    />
  )
}

/** The first load above today's at which another is cheaper, or that none is. */
function answerIn(differences: readonly LineSeries[], base: LineSeries, load: number): string {
  const crossings = differences.flatMap((one) => {
    const now = one.points.find(({ x }) => x === load)?.y ?? 0
    const first = one.id === base.id || now <= 0 ? undefined : one.points.find(({ x, y }) => x > load && y < 0)
    return first ? [{ label: one.label, at: first.x }] : []
  })
  const [first] = crossings.toSorted((a, b) => a.at - b.at)
  const same = 'Users, data, teams and needs stay as they are.'
  return first
    ? `${first.label} becomes cheaper by ${qps(first.at)}. ${same}`
    : `At greater loads none becomes cheaper that is not so already. ${same}`
}
