import { UpLabels } from '@/components/charts/AxisLabels'
import { fittedAxis } from '@/components/charts/fitted-axis'
import { dashAt, LineNames } from '@/components/charts/LineNames'
import { placeOn } from '@/components/charts/linear-axis'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { placeAt, type Axis, type Line } from '@/lib/analysis'
import type { MoneyFormat } from '@/lib/format'
import { inputInWords, type PictureInWords } from '@/lib/report'

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
  const colorOf = (place: number) => `var(--${of[place]?.pattern ?? 'monolith'})`
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
        <UpLabels axis={up} top={top} said={(usd) => money.amount(usd, { compact: true })} />
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
                stroke={colorOf(place)}
                strokeWidth={2}
                strokeDasharray={dashAt(index)}
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
            here {said(axis.input.value)}
          </span>
        </div>
      </div>
      <p className="lettering text-right text-muted">{label}</p>
      <LineNames
        lines={shown.map((place, index) => ({
          id: place,
          color: colorOf(place),
          dash: dashAt(index),
          name: of[place]?.name,
        }))}
      />
    </PictureFrame>
  )
}
