import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { labelPositions } from './label-positions'
import { nameLines } from './name-lines'
import type { LineSeries } from './series'

/** Width in pixels at the right of the plot, for the names of lines and one remark each. */
export const LABEL_WIDTH = 224
/** Letters of a name that fit into it. */
const LETTERS = 29
const LINE_HEIGHT = 14
const GAP = 4

/**
 * The name of each line beside the plot, with an optional remark on its end; a thin connector leads from the end of the
 * line to the name.
 */
export function LineEndLabels({ series, remarkOf }: { series: LineSeries[]; remarkOf?: (one: LineSeries) => string }) {
  const area = usePlotArea()
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  // Before the chart has measured its frame, the plot is narrower than the space kept for the names.
  if (!area || area.width <= 0 || !xScale || !yScale) return null
  const ends = series.flatMap((one) => {
    const last = one.points.at(-1)
    if (!last) return []
    const [x, y] = [xScale(last.x), yScale(last.y)]
    return typeof x === 'number' && typeof y === 'number' ? [{ one, x, y }] : []
  })
  const right = area.x + area.width
  const lines = ends.map(({ one }) => nameLines(one.label, LETTERS))
  const heights = lines.map((name) => (name.length + (remarkOf ? 1 : 0)) * LINE_HEIGHT + GAP)
  const places = labelPositions(
    ends.map(({ y }) => y),
    { heights, top: area.y - 8, bottom: area.y + area.height + 8 },
  )
  return (
    <g aria-hidden="true" fontSize={12}>
      {ends.map(({ one, x, y }, index) => {
        const at = places[index] ?? y
        const name = lines[index] ?? []
        const said = remarkOf ? [...name, remarkOf(one)] : name
        return (
          <g key={one.id}>
            <path d={`M${x + 6} ${y}L${right + 12} ${at}`} stroke={one.color} strokeOpacity={0.45} fill="none" />
            <text dominantBaseline="central" fill="var(--ink)" fontWeight={600}>
              {said.map((line, row) => (
                <tspan
                  key={row}
                  x={right + 16}
                  y={at + (row - (said.length - 1) / 2) * LINE_HEIGHT}
                  {...(row >= name.length && REMARK)}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const REMARK = { fill: 'var(--muted)', fontWeight: 400 }
