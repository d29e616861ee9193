'use client'

import { Fragment, useId } from 'react'
import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { ChartTip } from './ChartTip'
import type { Axis } from './linear-axis'
import { fillOf, FillSample } from './FillSample'
import type { StackedBar } from './series'
import type { Measure, StackRow } from './stacked-parts'

export type BarPlotProps = {
  name: string
  rows: StackRow[]
  measure: Measure
  axis: Axis
  /** Short format for axis ticks. */
  tick: (length: number) => string
  /** Short format for the total at the end of a bar. */
  total: (amount: number) => string
  /** Format for the tooltip, with units. */
  format: (amount: number) => string
}

/**
 * Horizontal bars, one for each pattern: infrastructure in solid fills of falling strength, in the order of the bill,
 * and engineering hatched.
 */
export function BarPlot({ name, rows, measure, axis, tick, total, format }: BarPlotProps) {
  const hatchId = useId()
  const most = Math.max(...rows.map(({ parts }) => parts.length))
  return (
    <BarChart
      responsive
      layout="vertical"
      data={rows}
      margin={MARGIN}
      stackOffset="sign"
      barCategoryGap="22%"
      aria-label={name}
      style={FILL}
    >
      <defs>
        {rows.map(({ bar }) => (
          <Fragment key={bar.id}>
            <Hatch id={`${hatchId}${bar.id}-0`} color={bar.color} spacing={8} />
            <Hatch id={`${hatchId}${bar.id}-1`} color={bar.color} spacing={4} />
          </Fragment>
        ))}
      </defs>
      <CartesianGrid stroke="var(--rule)" horizontal={false} />
      <XAxis
        type="number"
        domain={axis.domain}
        ticks={axis.ticks}
        tickFormatter={tick}
        tick={TICK}
        tickLine={false}
        axisLine={false}
        minTickGap={8}
      />
      <YAxis
        type="category"
        dataKey={labelOf}
        width={122}
        tick={{ fill: 'var(--ink)', fontSize: 13 }}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      {Array.from({ length: most }, (_, index) => (
        <Bar
          key={index}
          dataKey={(row: StackRow) => row.lengths[index] ?? 0}
          stackId="bill"
          isAnimationActive={false}
          shape={(drawn: BarShapeProps) => (
            <PartShape {...drawn} row={drawn.payload as StackRow} part={index} hatchId={hatchId} total={total} />
          )}
        />
      ))}
      <ReferenceLine x={0} stroke="var(--rule-strong)" />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--sunken)', fillOpacity: 0.6 }}
        content={({ active, payload }) =>
          active && payload[0] && <Tip row={payload[0].payload as StackRow} measure={measure} format={format} />
        }
      />
    </BarChart>
  )
}

const TICK = { fill: 'var(--muted)', fontSize: 12 }
const MARGIN = { top: 8, right: 56, bottom: 0, left: 0 }
const FILL = { width: '100%', height: '100%' }
const labelOf = (row: StackRow) => row.bar.label

function Hatch({ id, color, spacing }: { id: string; color: StackedBar['color']; spacing: number }) {
  return (
    <pattern id={id} width={spacing} height={spacing} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={spacing} height={spacing} fill="var(--paper)" />
      <path d={`M0 0v${spacing}`} stroke={color} strokeWidth={2} />
    </pattern>
  )
}

type ShapeProps = {
  x?: number
  y?: number
  width?: number
  height?: number
  row: StackRow
  part: number
  hatchId: string
  total: (amount: number) => string
}

/** One part of a bar, with its name inside if it fits; the last part is followed by the total. */
function PartShape({ x = 0, y = 0, width = 0, height = 0, row, part, hatchId, total }: ShapeProps) {
  const shown = row.parts[part]
  if (!shown || width === 0) return null
  const engineering = shown.kind === 'engineering'
  const isLast = row.lengths.findLastIndex((length) => length > 0) === part
  const left = Math.min(x, x + width)
  const wide = Math.abs(width)
  return (
    <g>
      <rect
        x={left}
        y={y}
        width={wide}
        height={height}
        fill={engineering ? `url(#${hatchId}${row.bar.id}-${Math.min(part, 1)})` : row.bar.color}
        fillOpacity={engineering ? 1 : fillOf(part)}
        stroke={row.bar.color}
      />
      {wide > 16 + 6.4 * shown.label.length && (
        <text
          x={left + 8}
          y={y + height / 2}
          dominantBaseline="central"
          fontSize={12}
          {...(part === 0 && !engineering ? ON_SOLID : ON_TINT)}
        >
          {shown.label}
        </text>
      )}
      {isLast && (
        <text x={left + wide + 6} y={y + height / 2} dominantBaseline="central" fontSize={12} fill="var(--ink)">
          {total(row.parts.reduce((sum, { amount }) => sum + amount, 0))}
        </text>
      )}
    </g>
  )
}

const ON_SOLID = { fill: 'var(--paper)' }
// The outline keeps the name readable on hatching.
const ON_TINT = { fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' }

function Tip({
  row: { bar, parts, lengths },
  measure,
  format,
}: {
  row: StackRow
  measure: Measure
  format: (amount: number) => string
}) {
  return (
    <ChartTip
      title={bar.label}
      rows={parts.map((part, index) => ({
        id: part.id,
        sign: <FillSample color={bar.color} kind={part.kind} index={index} />,
        label: part.label,
        value: format(part.amount) + (measure === 'shares' ? ` (${Math.round((lengths[index] ?? 0) * 100)}%)` : ''),
      }))}
    />
  )
}
