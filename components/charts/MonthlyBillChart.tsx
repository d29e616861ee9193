'use client'

import { lazy, useState } from 'react'
import { count, percent } from '@/lib/format'
import { BillTable } from './BillTable'
import { amountFormats } from './chart-format'
import { ChartFrame } from './ChartFrame'
import { FillSample } from './FillSample'
import { linearAxis } from './linear-axis'
import { SegmentedControl } from './SegmentedControl'
import type { Part, StackedBar } from './series'
import { barEnds, driverOf, engineeringShare, onlyKind, spread, stackRows, type Measure } from './stacked-parts'

const BarPlot = lazy(() => import('./BarPlot').then(({ BarPlot }) => ({ default: BarPlot })))

const MEASURES = { amounts: 'Amount', shares: 'Share' } as const

/**
 * One month of every pattern in two panels with separate axes, because infrastructure is often a hundredth of
 * engineering and could not be read on the same axis.
 */
export function MonthlyBillChart({ bars, currency }: { bars: StackedBar[]; currency: string }) {
  const { name, perMonth } = amountFormats(currency)
  const [measure, setMeasure] = useState<Measure>('amounts')
  return (
    <ChartFrame
      title="What drives the cost of a month?"
      lead={answerIn(bars, perMonth)}
      axes={{
        across: measure === 'amounts' ? `${name} a month; each panel has its own axis` : 'share of the panel’s month',
      }}
      height={HEIGHTS[bars.length] ?? 'h-168 sm:h-96'}
      controls={
        <SegmentedControl legend="What the bars measure" options={MEASURES} value={measure} onChange={setMeasure} />
      }
      drawing={
        <div className="grid h-full grid-rows-2 gap-x-8 sm:grid-cols-2 sm:grid-rows-1">
          <Panel title="Infrastructure" kind="infrastructure" {...{ bars, measure, currency }} />
          <Panel title="Engineering" kind="engineering" {...{ bars, measure, currency }} />
        </div>
      }
      legend={<Key names={namesOf(onlyKind(bars, 'infrastructure'))} />}
      table={<BillTable rows={stackRows(bars, 'shares')} currency={currency} />}
    />
  )
}

type PanelProps = { title: string; kind: Part['kind']; bars: StackedBar[]; measure: Measure; currency: string }

function Panel({ title, kind, bars, measure, currency }: PanelProps) {
  const { short, perMonth } = amountFormats(currency)
  const rows = stackRows(onlyKind(bars, kind), measure)
  return (
    <div className="flex min-h-0 min-w-0 flex-col">
      <p className="pt-2 font-medium">{title}</p>
      <div className="min-h-0 grow">
        <BarPlot
          name={`Monthly ${title.toLowerCase()} cost by component`}
          rows={rows}
          measure={measure}
          axis={measure === 'amounts' ? linearAxis(barEnds(rows), 3) : SHARES}
          tick={measure === 'amounts' ? short : percent}
          total={short}
          format={perMonth}
        />
      </div>
    </div>
  )
}

const SHARES = { domain: [0, 1] as [number, number], ticks: [0, 0.5, 1] }
// Written out as classes, so that the height is known before scripts run. On a phone the panels are stacked.
const HEIGHTS: Record<number, string> = {
  2: 'h-88 sm:h-48',
  3: 'h-108 sm:h-60',
  4: 'h-128 sm:h-72',
  5: 'h-148 sm:h-84',
  6: 'h-168 sm:h-96',
  7: 'h-188 sm:h-108',
}

/**
 * The lead sentences: the share of engineering, the largest infrastructure item and, when bills differ by more than a
 * factor of 100, that the view by shares shows the small ones.
 */
function answerIn(bars: StackedBar[], perMonth: (amount: number) => string): string {
  const shares = bars.map(engineeringShare)
  const [least, most] = [Math.min(...shares), Math.max(...shares)]
  const engineering =
    percent(least) === percent(most)
      ? `Engineering is ${percent(most)} of every month.`
      : `Engineering is ${percent(least)} to ${percent(most)} of a month.`
  const infrastructure = onlyKind(bars, 'infrastructure')
  const [largest] = infrastructure
    .flatMap((bar) => {
      const part = driverOf(bar)
      return part ? [{ bar, part }] : []
    })
    .toSorted((one, other) => other.part.amount - one.part.amount)
  if (!largest) return `${engineering} Infrastructure costs nothing here.`
  const { bar, part } = largest
  const item = `${part.label.toLowerCase()} in ${bar.label}`
  const driver = `The largest infrastructure item is ${item}, ${perMonth(part.amount)}.`
  const times = spread(infrastructure)
  const apart = `The most expensive bill is ${count(Math.round(times))} times the cheapest: shares show the small ones.`
  return [engineering, driver, ...(times > 100 ? [apart] : [])].join(' ')
}

const IN_ORDER = ['First line of the bill', 'Second line of the bill', 'Third line of the bill']

/** Names of the parts when all bars have the same ones; otherwise their position on the bill. */
function namesOf(bars: StackedBar[]): string[] {
  const [names = [], ...rest] = bars.map(({ parts }) => parts.map(({ label }) => label))
  return rest.every((others) => others.join() === names.join()) ? names : IN_ORDER
}

function Key({ names }: { names: string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 py-2 text-sm text-muted">
      {names.map((name, index) => (
        <li key={name} className="flex items-center gap-2">
          <FillSample color="var(--ink)" kind="infrastructure" index={index} /> {name}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <FillSample color="var(--ink)" kind="engineering" index={0} /> Development
      </li>
      <li className="flex items-center gap-2">
        <FillSample color="var(--ink)" kind="engineering" index={1} /> Pattern overhead
      </li>
    </ul>
  )
}
