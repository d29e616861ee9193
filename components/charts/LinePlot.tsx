'use client'

import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { ChartTip } from './ChartTip'
import type { Axis } from './linear-axis'
import { lineRows, type LineRow } from './line-rows'
import { LABEL_WIDTH, LineEndLabels } from './LineEndLabels'
import { LineSample } from './LineSample'
import type { LineSeries } from './series'
import { useWideScreen } from './use-wide-screen'

export type LinePlotProps = {
  name: string
  series: LineSeries[]
  scale: 'linear' | 'log'
  /** Where the horizontal axis has another scale than the vertical one. */
  xScale?: 'linear' | 'log'
  x: Axis
  y: Axis
  /** Short format for axis ticks. */
  tickX: (x: number) => string
  tickY: (y: number) => string
  /** Format for the tooltip, with units. */
  formatX: (x: number) => string
  formatY: (y: number) => string
  /** A remark below the name of a line. */
  remarkOf?: (one: LineSeries) => string
  /** A marked place on the x axis, such as today's load. */
  mark?: { x: number; label: string }
}

/** Lines over a shared axis, each named at its end. A ring marks a line that ends before the axis does. */
export function LinePlot({
  name,
  series,
  scale,
  xScale = scale,
  x,
  y,
  tickX,
  tickY,
  formatX,
  formatY,
  remarkOf,
  mark,
}: LinePlotProps) {
  const wide = useWideScreen()
  const axis = {
    type: 'number',
    scale,
    tickLine: false,
    axisLine: { stroke: 'var(--rule-strong)' },
    tick: TICK,
    allowDataOverflow: true,
  } as const
  return (
    <LineChart
      responsive
      data={lineRows(series, scale)}
      margin={wide ? { ...MARGIN, right: LABEL_WIDTH } : MARGIN}
      aria-label={name}
      style={FILL}
    >
      <CartesianGrid stroke="var(--rule)" />
      <XAxis
        {...axis}
        scale={xScale}
        dataKey={placeOf}
        domain={x.domain}
        ticks={x.ticks}
        tickFormatter={tickX}
        minTickGap={12}
      />
      <YAxis {...axis} domain={y.domain} ticks={y.ticks} tickFormatter={tickY} width={58} interval={0} />
      {mark && (
        <ReferenceLine
          x={mark.x}
          stroke="var(--ink)"
          strokeDasharray="1 3"
          label={{
            value: mark.label,
            position: leftHalf(mark.x, x, xScale) ? 'insideTopLeft' : 'insideTopRight',
            fill: 'var(--ink)',
            fontSize: 12,
          }}
        />
      )}
      {y.domain[0] < 0 && <ReferenceLine y={0} stroke="var(--ink)" />}
      {series.map(({ id, label, color, dash }) => (
        <Line
          key={id}
          dataKey={(row: LineRow) => row.at[id]}
          name={label}
          stroke={color}
          strokeWidth={2}
          strokeDasharray={dash}
          dot={false}
          activeDot={{ r: 4 }}
          connectNulls
          isAnimationActive={false}
        />
      ))}
      {series
        .filter(({ endsAt }) => endsAt)
        .map(({ id, color, points }) => (
          <ReferenceDot
            key={id}
            x={points.at(-1)?.x}
            y={points.at(-1)?.y}
            r={5}
            fill="var(--paper)"
            stroke={color}
            strokeWidth={2}
          />
        ))}
      {wide && <LineEndLabels series={series} remarkOf={remarkOf} />}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--ink)', strokeWidth: 1 }}
        content={({ active, payload }) =>
          active &&
          payload[0] && <Tip row={payload[0].payload as LineRow} series={series} formatX={formatX} formatY={formatY} />
        }
      />
    </LineChart>
  )
}

const TICK = { fill: 'var(--muted)', fontSize: 12 }
const MARGIN = { top: 12, right: 16, bottom: 4, left: 0 }
const FILL = { width: '100%', height: '100%' }

/** Whether the mark is in the left half of the plot, so that its label goes to the right, where there is more space. */
const leftHalf = (place: number, { domain: [low, high] }: Axis, scale: 'linear' | 'log') =>
  scale === 'log' ? place < Math.sqrt(low * high) : place < (low + high) / 2

const placeOf = (row: LineRow) => row.x

function Tip({
  row,
  series,
  formatX,
  formatY,
}: { row: LineRow } & Pick<LinePlotProps, 'series' | 'formatX' | 'formatY'>) {
  const shown = series.flatMap((one) => {
    const value = row.at[one.id]
    return typeof value === 'number' ? [{ one, value }] : []
  })
  const ending = series.filter(({ endsAt, points }) => endsAt && points.at(-1)?.x === row.x)
  return (
    <ChartTip
      title={formatX(row.x)}
      rows={shown
        .sort((a, b) => b.value - a.value)
        .map(({ one, value }) => ({
          id: one.id,
          sign: <LineSample color={one.color} dash={one.dash} />,
          label: one.label,
          value: formatY(value),
        }))}
      foot={ending.length > 0 && ending.map(({ label, endsAt }) => `${label} reaches its limit: ${endsAt}`).join('. ')}
    />
  )
}
