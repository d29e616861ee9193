'use client'

import { useState } from 'react'
import { exported } from '@/components/ui/late'
import { percent, roughShare } from '@/lib/format'
import { amountFormats } from './chart-format'
import { ChartFrame } from './ChartFrame'
import { FillSample } from './FillSample'
import { linearAxis } from './linear-axis'
import { PartsTable } from './PartsTable'
import { SegmentedControl } from './SegmentedControl'
import type { StackedBar } from './series'
import { barEnds, driverOf, placeInKind, stackRows, unpaidShare, type Measure } from './stacked-parts'

const BarPlot = exported(
  () => import('./BarPlot'),
  (it) => it.BarPlot,
)

const MEASURES = { amounts: 'Amount', shares: 'Share' } as const

type Props = { bars: StackedBar[]; months: number; currency: string }

/** The whole cost of each candidate as one bar, line by line: what is paid, and what is left unpaid. */
export function WholeCostChart({ bars, months, currency }: Props) {
  const { name, short, whole, rough } = amountFormats(currency)
  const [measure, setMeasure] = useState<Measure>('amounts')
  const rows = stackRows(bars, measure)
  return (
    <ChartFrame
      title="What is the whole cost made of?"
      lead={answerIn(bars, rough)}
      axes={{ across: measure === 'amounts' ? `${name} over ${months} months` : 'share of the total' }}
      height={HEIGHTS[bars.length] ?? 'h-120'}
      controls={
        <SegmentedControl legend="What the bars measure" options={MEASURES} value={measure} onChange={setMeasure} />
      }
      drawing={
        <BarPlot
          name={`Whole cost over ${months} months by line`}
          rows={rows}
          measure={measure}
          axis={measure === 'amounts' ? linearAxis(barEnds(rows), 3) : SHARES}
          tick={measure === 'amounts' ? short : percent}
          total={rough}
          format={whole}
        />
      }
      legend={<Key rows={rows} />}
      table={<PartsTable rows={stackRows(bars, 'shares')} currency={currency} months={months} />}
    />
  )
}

const SHARES = { domain: [0, 1] as [number, number], ticks: [0, 0.5, 1] }
// Written out as classes, so that the height is known before scripts run.
const HEIGHTS: Record<number, string> = {
  1: 'h-28',
  2: 'h-44',
  3: 'h-60',
  4: 'h-76',
  5: 'h-92',
  6: 'h-108',
  7: 'h-124',
}

/** The lead sentences: how much is left unpaid, and the line that weighs most. */
function answerIn(bars: StackedBar[], rough: (amount: number) => string): string {
  const shares = bars.map(unpaidShare)
  const [least, most] = [roughShare(Math.min(...shares)), roughShare(Math.max(...shares))]
  const unpaid = least === most ? `${most} of every total is left unpaid.` : `${least} to ${most} is left unpaid.`
  const [first] = bars
  const largest = first && driverOf(first)
  if (!first || !largest) return unpaid
  return `Of ${first.label}, ${largest.label.toLowerCase()} weighs most, ${rough(largest.amount)}. ${unpaid}`
}

/** Every line with its fill; a bar has the lines in the same order. */
function Key({ rows: [row] }: { rows: ReturnType<typeof stackRows> }) {
  if (!row) return null
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 py-2 text-sm text-muted">
      {row.parts.map(({ id, label, kind }, index) => (
        <li key={id} className="flex items-center gap-2">
          <FillSample color="var(--ink)" kind={kind} index={placeInKind(row.parts, index)} /> {label}
        </li>
      ))}
    </ul>
  )
}
