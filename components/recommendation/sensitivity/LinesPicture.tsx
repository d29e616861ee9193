import { fittedAxis } from '@/components/charts/fitted-axis'
import { LineSample } from '@/components/charts/LineSample'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { placeAt, type Axis, type Line } from '@/lib/analysis'
import type { MoneyFormat } from '@/lib/format'
import { inputInWords, type PictureInWords } from '@/lib/report'
import { placeOn } from './BarRows'

type Props = {
  line: Line
  axis: Axis
  /** Places of the candidates that have a line. */
  shown: readonly number[]
  of: readonly { name: string; pattern: PatternId }[]
  words: PictureInWords
  scenario: Scenario
  money: MoneyFormat
  table: PictureTable
  csv: string
}

const DASHES = ['', '7 4', '2 3', '10 3 2 3', '1 5', '14 4']

/** Totals along one figure, with the exact places at which another candidate becomes the cheapest. */
export function LinesPicture({
  line: { points, crossings },
  axis,
  shown,
  of,
  words,
  scenario,
  money,
  table,
  csv,
}: Props) {
  const { label, said } = inputInWords(axis.input.id, scenario)
  const up = fittedAxis(points.flatMap(({ totals }) => shown.map((place) => totals[place] ?? 0)))
  const top = (usd: number) => 100 - placeOn(up, usd)
  const left = (x: number) => Math.round(placeAt(axis, x) * 1000) / 10
  const costAt = (x: number, candidate: number) => {
    const after = points.find((point) => point.x >= x) ?? points[0]
    return after?.totals[candidate] ?? 0
  }
  return (
    <PictureFrame
      id="lines"
      {...words}
      lead="Whole cost along one figure, all others central. A ring marks where another candidate becomes the cheapest."
      table={table}
      csv={csv}
    >
      <div className="grid grid-cols-[3.5rem_1fr] gap-x-2">
        <div aria-hidden="true" className="relative font-mono text-2xs text-muted">
          {up.ticks.map((tick) => (
            <span key={tick} className="absolute right-0 -translate-y-1/2" style={{ top: `${top(tick)}%` }}>
              {money.amount(tick, { compact: true })}
            </span>
          ))}
        </div>
        <div aria-hidden="true" className="relative h-64 sm:h-80">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
            {up.ticks.map((tick) => (
              <path
                key={tick}
                d={`M0 ${top(tick)}H100`}
                stroke="var(--rule)"
                strokeWidth={1}
                vectorEffect="non-scaling-stroke"
              />
            ))}
            <path
              d={`M${left(axis.input.value)} 0V100`}
              stroke="var(--ink)"
              strokeDasharray="1 3"
              strokeWidth={1}
              vectorEffect="non-scaling-stroke"
            />
            {shown.map((place, index) => (
              <path
                key={place}
                d={points
                  .map(({ x, totals }, at) => `${at === 0 ? 'M' : 'L'}${left(x)} ${top(totals[place] ?? 0)}`)
                  .join('')}
                fill="none"
                stroke={`var(--${of[place]?.pattern ?? 'monolith'})`}
                strokeWidth={2}
                strokeDasharray={DASHES[index]}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
          {crossings.map(({ x, after }) => (
            <span
              key={x}
              className="absolute size-3 -translate-1/2 rounded-full border-2 border-ink bg-paper"
              style={{ left: `${left(x)}%`, top: `${top(costAt(x, after))}%` }}
            />
          ))}
        </div>
        <span />
        <div aria-hidden="true" className="relative mt-1 h-10 font-mono text-2xs text-muted">
          <span className="absolute left-0">{said(axis.from)}</span>
          <span className="absolute right-0">{said(axis.to)}</span>
          <span
            className="absolute top-4 -translate-x-1/2 whitespace-nowrap text-ink"
            style={{ left: `${Math.min(85, Math.max(15, left(axis.input.value)))}%` }}
          >
            today {said(axis.input.value)}
          </span>
        </div>
      </div>
      <p className="lettering text-right text-muted">{label}</p>
      <ul className="mt-1 grid gap-x-8 text-sm sm:grid-cols-2">
        {shown.map((place, index) => (
          <li key={place} className="flex items-center gap-2 py-0.5">
            <LineSample color={`var(--${of[place]?.pattern ?? 'monolith'})`} dash={DASHES[index] ?? ''} />
            {of[place]?.name}
          </li>
        ))}
      </ul>
    </PictureFrame>
  )
}
