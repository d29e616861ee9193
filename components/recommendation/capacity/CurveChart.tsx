import { UpLabels } from '@/components/charts/AxisLabels'
import { placeOn, type Axis } from '@/components/charts/linear-axis'

export type Curve = { id: string; color: string; dash: string; points: readonly { x: number; y: number }[] }

type Props = {
  /** Above the chart: what is drawn upwards. */
  title: string
  curves: readonly Curve[]
  x: Axis & { place?: (x: number) => number; said: (x: number) => string; label: string }
  y: Axis & { place?: (y: number) => number; said: (y: number) => string }
  /** Upright lines with what they mean. */
  marks?: readonly { x: number; text: string }[]
  /** A stretch of the axis that is shaded. */
  band?: { from: number; to: number }
}

/** Lines over one axis, drawn by the server. The figures are in the table below it. */
export function CurveChart({ title, curves, x, y, marks = [], band }: Props) {
  const left = (value: number) => Math.round((x.place ? x.place(value) * 100 : placeOn(x, value)) * 10) / 10
  const top = (value: number) => Math.round((100 - (y.place ? y.place(value) * 100 : placeOn(y, value))) * 10) / 10
  const [first, last] = y.domain
  return (
    <div className="min-w-0">
      <p className="lettering text-muted">{title}</p>
      <div aria-hidden="true" className="mt-2 grid grid-cols-[3.5rem_1fr] gap-x-2 pr-2">
        <UpLabels axis={y} top={top} said={y.said} />
        <div className="relative h-56 sm:h-64">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-hidden">
            {band && (
              <path
                d={`M${left(band.from)} 0V100H${left(band.to)}V0Z`}
                fill="var(--ink)"
                opacity={0.1}
                stroke="var(--ink)"
                strokeWidth={1}
                vectorEffect="non-scaling-stroke"
              />
            )}
            {y.ticks.map((tick) => (
              <Line key={tick} d={`M0 ${top(tick)}H100`} color="var(--rule)" />
            ))}
            {marks.map((mark) => (
              <Line key={mark.text} d={`M${left(mark.x)} 0V100`} color="var(--ink)" dash="1 3" />
            ))}
            {curves.map(({ id, color, dash, points }) => (
              <Line key={id} d={pathOf(within(points, first, last), left, top)} color={color} dash={dash} width={2} />
            ))}
          </svg>
        </div>
        <span />
        <div className="relative mt-1 h-9 font-mono text-2xs text-muted">
          {x.ticks.map((tick, index) => (
            <span
              key={tick}
              className={
                'absolute -translate-x-1/2 whitespace-nowrap first:translate-x-0 ' +
                (index % 2 === 1 && x.ticks.length > 4 ? 'max-sm:hidden' : '')
              }
              style={{ left: `${left(tick)}%` }}
            >
              {x.said(tick)}
            </span>
          ))}
          {marks.map((mark) => (
            <span
              key={mark.text}
              className={`absolute top-4 whitespace-nowrap text-ink ${shiftAt(left(mark.x))}`}
              style={{ left: `${left(mark.x)}%` }}
            >
              {mark.text}
            </span>
          ))}
        </div>
      </div>
      <p className="text-right text-2xs text-muted">{x.label}</p>
    </div>
  )
}

/** Text stands in the middle below its line, but within the chart. */
const shiftAt = (left: number): string => (left < 18 ? '' : left > 82 ? '-translate-x-full' : '-translate-x-1/2')

/** Points up to the upper edge: what lies further above is left out, not drawn along the edge. */
function within(points: Curve['points'], low: number, high: number): Curve['points'] {
  const beyond = points.findIndex(({ y }) => y > high)
  const [before, after] = [points[beyond - 1], points[beyond]]
  if (beyond < 0 || !before || !after) return points.filter(({ y }) => y >= low && y <= high)
  const share = (high - before.y) / (after.y - before.y)
  return [...points.slice(0, beyond), { x: before.x + (after.x - before.x) * share, y: high }]
}

const pathOf = (points: Curve['points'], left: (x: number) => number, top: (y: number) => number): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${left(x)} ${top(y)}`).join('')

const Line = ({ d, color, dash, width = 1 }: { d: string; color: string; dash?: string; width?: number }) => (
  <path
    d={d}
    fill="none"
    stroke={color}
    strokeWidth={width}
    strokeDasharray={dash || undefined}
    vectorEffect="non-scaling-stroke"
  />
)
