import type { CostLine } from '@/lib/analysis'
import type { PatternCost } from '@/lib/cost'
import { shownCurrency, type Currency } from '@/lib/kernel'
import { limitLabel } from '@/lib/scale'
import type { ComponentKind } from '@/lib/sizing'
import type { LineSeries, Part, StackedBar } from '@/components/charts/series'
import { styleOf } from './pattern-style'

/**
 * One month of every pattern as a stacked bar. Multiplier and discount are spread over the infrastructure parts, so
 * that the parts add up to the total.
 */
export const billBars = (costs: readonly PatternCost[], money: Currency = USD): StackedBar[] =>
  costs.map((cost) => ({
    ...styleOf(cost.pattern),
    parts: infrastructureParts(cost).map((part) => ({
      ...part,
      amount: part.amount * rateOf(money),
    })),
  }))

/** Infrastructure cost over load as lines; each ends where its pattern reaches a stated limit. */
export const scaleLines = (lines: readonly CostLine[], money: Currency = USD): LineSeries[] =>
  lines.map(({ pattern, points, endsAt }) => ({
    ...styleOf(pattern),
    points: points.map(({ qps, total }) => ({ x: qps, y: total * rateOf(money) })),
    endsAt: endsAt ? limitLabel(endsAt.limit) : undefined,
  }))

/** Charts are drawn in the visitor's currency, so that their axes have round numbers in it. */
const USD: Currency = { currency: 'USD', exchangeRate: 1 }
const rateOf = (money: Currency): number => shownCurrency(money).exchangeRate

/**
 * The infrastructure parts: the few lines of the reference guide as they are, or the many components at list prices
 * grouped by purpose, so that every pattern has the same parts.
 */
const infrastructureParts = ({ estimate }: PatternCost): Part[] => {
  if (estimate.kind === 'framework')
    return estimate.lines.map(({ id, label, amount }) => ({
      id,
      label,
      amount: amount * estimate.multiplier.applied,
      kind: 'infrastructure',
    }))
  const { components, discount, subtotal } = estimate
  // A discount is spread over all parts in proportion.
  const left = subtotal === 0 ? 1 : 1 - (discount?.amount ?? 0) / subtotal
  return PURPOSES.map(({ label, kinds }) => ({
    id: label,
    label,
    amount:
      left * components.filter(({ kind }) => kinds.includes(kind)).reduce((total, { amount }) => total + amount, 0),
    kind: 'infrastructure',
  }))
}

const PURPOSES: readonly { label: string; kinds: readonly ComponentKind[] }[] = [
  { label: 'Compute', kinds: ['compute'] },
  { label: 'Data', kinds: ['database', 'cache', 'search'] },
  { label: 'Streams', kinds: ['broker'] },
  { label: 'Traffic', kinds: ['traffic', 'requests'] },
  { label: 'Operations', kinds: ['operations'] },
]
