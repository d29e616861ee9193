'use client'

import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { ChartTip } from './ChartTip'
import type { Axis } from './linear-axis'
import { fillOf, FillSample, HATCHES, spacingOf } from './FillSample'
import { nameLines } from './name-lines'
import type { StackedBar } from './series'
import { placeInKind, type Measure, type StackRow } from './stacked-parts'
import { useWideScreen } from './use-wide-screen'

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
 * Horizontal bars, one for each candidate: what is paid in solid fills of falling strength, in the order of the lines,
 * and what is left unpaid hatched.
 */
export function BarPlot({ name, rows, measure, axis, tick, total, format }: BarPlotProps) {
  const hatchId = useId()
  const wide = useWideScreen()
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
        {rows.flatMap(({ bar }, row) =>
          Array.from({ length: HATCHES }, (_, index) => (
            <Hatch
              key={`${bar.id}-${index}`}
              id={`${hatchId}${row}-${index}`}
              color={bar.color}
              spacing={spacingOf(index)}
            />
          )),
        )}
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
        width={wide ? WIDE_NAMES.width : NAMES.width}
        tick={<NameTick letters={wide ? WIDE_NAMES.letters : NAMES.letters} />}
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
            <PartShape
              {...drawn}
              row={drawn.payload as StackRow}
              part={index}
              hatch={`${hatchId}${rows.indexOf(drawn.payload as StackRow)}`}
              total={total}
            />
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
const MARGIN = { top: 8, right: 60, bottom: 0, left: 0 }
const FILL = { width: '100%', height: '100%' }
const labelOf = (row: StackRow) => row.bar.label

/** Room for names beside the bars, in pixels and in letters. */
const WIDE_NAMES = { width: 190, letters: 27 }
const NAMES = { width: 112, letters: 16 }
const LINE_HEIGHT = 15

type TickProps = { letters: number; x?: number | string; y?: number | string; payload?: { value: string } }

/** A candidate's name, whole, on as many lines as it takes. */
function NameTick({ letters, x = 0, y = 0, payload }: TickProps) {
  const lines = nameLines(payload?.value ?? '', letters)
  return (
    <text textAnchor="end" fontSize={12} fill="var(--ink)">
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={Number(x) - 4}
          y={Number(y) + (index - (lines.length - 1) / 2) * LINE_HEIGHT}
          dominantBaseline="central"
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

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
  hatch: string
  total: (amount: number) => string
}

/** One part of a bar, with its name inside if it fits; the last part is followed by the total. */
function PartShape({ x = 0, y = 0, width = 0, height = 0, row, part, hatch, total }: ShapeProps) {
  const shown = row.parts[part]
  if (!shown || width === 0) return null
  const unpaid = shown.kind === 'unpaid'
  const place = placeInKind(row.parts, part)
  const solid = part === 0 && !unpaid
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
        fill={unpaid ? `url(#${hatch}-${Math.min(place, HATCHES - 1)})` : row.bar.color}
        fillOpacity={unpaid ? 1 : fillOf(place)}
        stroke={row.bar.color}
      />
      {wide > 16 + 6.4 * shown.label.length && (
        <>
          {!solid && (
            // A name is not readable on hatching or a middle tint.
            <rect
              x={left + 4}
              y={y + height / 2 - 9}
              width={8 + 5.8 * shown.label.length}
              height={18}
              fill="var(--paper)"
            />
          )}
          <text
            x={left + 8}
            y={y + height / 2}
            dominantBaseline="central"
            fontSize={12}
            fill={solid ? 'var(--paper)' : 'var(--ink)'}
          >
            {shown.label}
          </text>
        </>
      )}
      {isLast && (
        <text x={left + wide + 6} y={y + height / 2} dominantBaseline="central" fontSize={12} fill="var(--ink)">
          {total(row.parts.reduce((sum, { amount }) => sum + amount, 0))}
        </text>
      )}
    </g>
  )
}

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
        sign: <FillSample color={bar.color} kind={part.kind} index={placeInKind(parts, index)} />,
        label: part.label,
        value: format(part.amount) + (measure === 'shares' ? ` (${Math.round((lengths[index] ?? 0) * 100)}%)` : ''),
      }))}
    />
  )
}
