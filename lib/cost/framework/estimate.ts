import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Requirements } from '@/content/scenario/requirements'
import type { FrameworkPattern, Rate, RateCard } from '@/content/schemas/rate-card'
import { perMonth, sum, times, type Usd } from '@/lib/kernel'
import type { FrameworkEstimate, FrameworkLine } from '../types'
import type { LineModel } from './line-model'
import { FRAMEWORK_MODELS } from './models'
import { appliedMultiplier, multiplierOf } from './multiplier'

/** A visitor's own prices by id, `framework.<pattern>.<line>`; null where there is none to look up. */
type OwnPrices = Record<string, number>

/**
 * What a pattern's infrastructure costs in one month: `calculate_pattern_cost` with the card's rates, or the visitor's
 * own in their place. Requirements are monthly volumes, finite and not negative. Throws a RangeError when the card does
 * not price the pattern.
 */
export function frameworkEstimate(
  pattern: PatternId,
  requirements: Requirements,
  card: RateCard,
  own: OwnPrices | null = null,
): FrameworkEstimate {
  const entry = entryOf(pattern, card)
  const lines = FRAMEWORK_LINES[pattern].map((model) =>
    frameworkLine(model, requirements, rateOf(entry, model.id), own),
  )
  const subtotal = sum(lines.map((line) => line.amount))
  const multiplier = multiplierOf(entry, requirements)
  return {
    kind: 'framework',
    pattern,
    rateCard: card.id,
    currency: 'USD',
    period: 'month',
    lines,
    subtotal,
    multiplier,
    publishedTotal: times(subtotal, multiplier.published),
    total: times(subtotal, multiplier.applied),
  }
}

/** The estimate's total alone, for the many months and loads of a chart. */
export function frameworkTotal(
  pattern: PatternId,
  requirements: Requirements,
  card: RateCard,
  own: OwnPrices | null = null,
): Usd<'month'> {
  const entry = entryOf(pattern, card)
  let subtotal = 0
  for (const { id, price, quantity } of FRAMEWORK_LINES[pattern]) {
    subtotal += quantity(requirements) * (own?.[price] ?? rateOf(entry, id).usd)
  }
  return perMonth(subtotal * appliedMultiplier(entry, requirements))
}

type PricedLineModel = LineModel & { price: string }

/** The lines with the ids of their prices. */
const FRAMEWORK_LINES = Object.fromEntries(
  PATTERN_IDS.map((pattern) => [
    pattern,
    FRAMEWORK_MODELS[pattern].map((model) => ({ ...model, price: `framework.${pattern}.${model.id}` })),
  ]),
) as Record<PatternId, PricedLineModel[]>

function frameworkLine(
  { id, price, from, formula, quantity }: PricedLineModel,
  requirements: Requirements,
  rate: Rate,
  own: OwnPrices | null,
): FrameworkLine {
  const amount = quantity(requirements)
  const ownRate = own?.[price]
  const usd = ownRate ?? rate.usd
  return {
    id,
    label: rate.label,
    quantity: amount,
    unit: rate.unit,
    rate: usd,
    amount: perMonth(amount * usd),
    provenance: ownRate === undefined ? rate.evidence.provenance : 'assumed',
    from,
    formula,
    price,
  }
}

function entryOf(pattern: PatternId, card: RateCard): FrameworkPattern {
  const entry = card.patterns.find((candidate) => candidate.pattern === pattern)
  if (!entry) throw new RangeError(`The rate card "${card.id}" has no prices for ${pattern}`)
  return entry
}

function rateOf(entry: FrameworkPattern, id: string): Rate {
  const rate = entry.rates[id]
  if (!rate) throw new RangeError(`The rate card has no rate "${id}" for ${entry.pattern}`)
  return rate
}
