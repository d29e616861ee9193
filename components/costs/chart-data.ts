import { COST_PART_NAMES, isPaid } from '@/content/scenario/cost-parts'
import type { LineSeries, StackedBar } from '@/components/charts/series'
import type { CostLine } from '@/lib/analysis'
import { shownCurrency, type Currency } from '@/lib/kernel'
import type { ShownCandidate } from '@/lib/report'
import { limitLabel } from '@/lib/scale'
import { styleOf } from './candidate-lines'

/*
 * Charts are drawn in the visitor's currency, so that their axes have round numbers in it.
 */

/** The whole cost of each candidate as a stacked bar: what is paid, and what is left unpaid. */
export const wholeCostBars = (shown: readonly ShownCandidate[], money: Currency): StackedBar[] =>
  shown.map((one, index) => ({
    ...styleOf(one, index),
    parts: one.cost.lines.map(({ part, usd }) => ({
      id: part,
      label: COST_PART_NAMES[part],
      amount: usd * shownCurrency(money).exchangeRate,
      kind: isPaid(part) ? 'paid' : 'unpaid',
    })),
  }))

/** Infrastructure cost over load as lines; each ends where its candidate reaches a stated limit. */
export const scaleLines = (
  lines: readonly CostLine[],
  shown: readonly Pick<ShownCandidate, 'id' | 'name' | 'pattern'>[],
  money: Currency,
): LineSeries[] =>
  shown.flatMap((one, index) => {
    const line = lines.find(({ id }) => id === one.id)
    if (!line) return []
    const points = line.points.map(({ qps, total }) => ({ x: qps, y: total * shownCurrency(money).exchangeRate }))
    return [{ ...styleOf(one, index), points, endsAt: line.endsAt ? limitLabel(line.endsAt.limit) : undefined }]
  })
