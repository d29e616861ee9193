import type { CostLine } from '@/lib/analysis'
import type { PatternCost } from '@/lib/cost'
import type { LineSeries, Part, StackedBar } from '@/components/charts/series'
import { lookOf } from './pattern-look'

/** Every pattern's month as a stacked bar. The multiplier is spread over the lines, so that cash adds up to the total used. */
export const billBars = (costs: readonly PatternCost[]): StackedBar[] =>
  costs.map((cost) => ({ ...lookOf(cost.pattern), parts: [...cashParts(cost), ...peoplePart(cost)] }))

/** Cost since the start as lines, from nothing at month 0. */
export const cumulativeLines = (costs: readonly PatternCost[]): LineSeries[] =>
  costs.map(({ pattern, horizon }) => ({
    ...lookOf(pattern),
    points: [{ x: 0, y: 0 }, ...horizon.map(({ month, cumulative }) => ({ x: month, y: cumulative as number }))],
  }))

/** Infrastructure over load as lines; each ends where its pattern meets a stated limit. */
export const scaleLines = (lines: readonly CostLine[]): LineSeries[] =>
  lines.map(({ pattern, points, endsAt }) => ({
    ...lookOf(pattern),
    points: points.map(({ qps, total }) => ({ x: qps, y: total })),
    endsAt: endsAt?.limit.text,
  }))

const cashParts = ({ estimate: { lines, multiplier } }: PatternCost): Part[] =>
  lines.map(({ id, label, amount }) => ({ id, label, amount: amount * multiplier.applied, kind: 'cash' }))

const peoplePart = ({ people }: PatternCost): Part[] =>
  people.buildingCost === 0 ? [] : [{ id: 'people', label: 'People', amount: people.buildingCost, kind: 'people' }]
