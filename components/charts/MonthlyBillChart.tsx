'use client'

import { lazy, useState } from 'react'
import { count, percent } from '@/lib/format'
import { BillTable } from './BillTable'
import { ChartFrame } from './ChartFrame'
import { SegmentedControl } from './SegmentedControl'
import { linearAxis } from './linear-axis'
import { FillSample } from './FillSample'
import type { StackedBar } from './series'
import { barEnds, driverOf, spread, stackRows, type Measure } from './stacked-parts'
import { amountFormats } from './chart-format'

const BarPlot = lazy(() => import('./BarPlot').then(({ BarPlot }) => ({ default: BarPlot })))

const MEASURES = { dollars: 'Amount', shares: 'Share of each bill' } as const
const SCOPES = { all: 'Cash and people', cash: 'Cash only' } as const

/**
 * Monthly cost, stacked by component. Shares answer where dollars cannot: a bill a hundredth of its neighbour's is a
 * line.
 */
export function MonthlyBillChart({ bars, currency }: { bars: StackedBar[]; currency: string }) {
  const { name, short, perMonth } = amountFormats(currency)
  const [measure, setMeasure] = useState<Measure>('dollars')
  const [scope, setScope] = useState<keyof typeof SCOPES>('all')
  const shown =
    scope === 'all' ? bars : bars.map((bar) => ({ ...bar, parts: bar.parts.filter(({ kind }) => kind === 'cash') }))
  const rows = stackRows(shown, measure)
  return (
    <ChartFrame
      title="What drives the bill?"
      lead={answerIn(shown, perMonth)}
      axes={{ across: measure === 'dollars' ? `${name} a month` : 'share of what is spent each month' }}
      height={HEIGHTS[bars.length] ?? 'h-96'}
      controls={
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          <SegmentedControl legend="What the bars count" options={SCOPES} value={scope} onChange={setScope} />
          <SegmentedControl legend="What the bars measure" options={MEASURES} value={measure} onChange={setMeasure} />
        </div>
      }
      drawing={
        <BarPlot
          name="Monthly cost by component"
          rows={rows}
          measure={measure}
          axis={measure === 'dollars' ? linearAxis(barEnds(rows), 4) : SHARES}
          tick={measure === 'dollars' ? short : percent}
          say={perMonth}
        />
      }
      legend={<Key names={namesOf(shown)} />}
      table={<BillTable rows={stackRows(bars, 'shares')} currency={currency} />}
    />
  )
}

const SHARES = { domain: [0, 1] as [number, number], ticks: [0, 0.25, 0.5, 0.75, 1] }
// Written out, so that the height is known before a script runs.
const HEIGHTS: Record<number, string> = { 2: 'h-40', 3: 'h-52', 4: 'h-64', 5: 'h-76', 6: 'h-88', 7: 'h-100' }

/** The largest part of all, and whether dollars can show the small bills. */
function answerIn(bars: StackedBar[], perMonth: (amount: number) => string): string {
  const drivers = bars.flatMap((bar) => {
    const part = driverOf(bar)
    return part ? [{ bar, part }] : []
  })
  const most = drivers.toSorted((a, b) => b.part.amount - a.part.amount)[0]
  if (!most) return 'Nothing is spent here.'
  const times = spread(bars)
  const largest = `The largest single part: ${most.part.label.toLowerCase()} in ${most.bar.label}, ${perMonth(most.part.amount)}.`
  return times > 100
    ? `${largest} The dearest bill is ${count(Math.round(times))} times the cheapest: shares show what the small ` +
        'ones are made of.'
    : largest
}

const IN_ORDER = ['First line of the bill', 'Second line of the bill', 'Third line of the bill']

/** The names of the cash parts where every bar has the same ones; else their place on the bill. */
function namesOf(bars: StackedBar[]): string[] {
  const [names = [], ...rest] = bars.map(({ parts }) =>
    parts.filter(({ kind }) => kind === 'cash').map(({ label }) => label),
  )
  return rest.every((others) => others.join() === names.join()) ? names : IN_ORDER
}

function Key({ names }: { names: string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 py-2 text-sm text-muted">
      {names.map((name, index) => (
        <li key={name} className="flex items-center gap-2">
          <FillSample color="var(--ink)" index={index} people={false} /> {name}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <FillSample color="var(--ink)" index={0} people /> People: development with the pattern’s overhead
      </li>
    </ul>
  )
}
