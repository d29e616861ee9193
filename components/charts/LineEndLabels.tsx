import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { labelPositions } from './label-positions'
import type { LineSeries } from './series'

/** Width in pixels at the right of the plot, for the names of lines and one remark each. */
export const LABEL_WIDTH = 196
const NAME_HEIGHT = 17
const REMARK_HEIGHT = 32

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
  const places = labelPositions(
    ends.map(({ y }) => y),
    { height: remarkOf ? REMARK_HEIGHT : NAME_HEIGHT, top: area.y - 8, bottom: area.y + area.height + 8 },
  )
  return (
    <g aria-hidden="true" fontSize={12}>
      {ends.map(({ one, x, y }, index) => {
        const at = places[index] ?? y
        return (
          <g key={one.id}>
            <path d={`M${x + 6} ${y}L${right + 12} ${at}`} stroke={one.color} strokeOpacity={0.45} fill="none" />
            <text x={right + 16} y={at} dominantBaseline="central" fill="var(--ink)">
              <tspan x={right + 16} dy={remarkOf ? '-0.55em' : 0} fontWeight={600}>
                {fitted(one.label)}
              </tspan>
              {remarkOf && (
                <tspan x={right + 16} dy="1.2em" fill="var(--muted)">
                  {remarkOf(one)}
                </tspan>
              )}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Names that do not fit beside the plot are cut; the tooltip, the legend and the table say them in full. */
const MOST_LETTERS = 26
const fitted = (name: string) => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name)
