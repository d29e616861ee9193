import type { PatternId } from '@/content/pattern-ids'
import type { Requirements } from '@/content/scenario/requirements'
import type { FrameworkPattern, Rate, RateCard } from '@/content/schemas/rate-card'
import { perMonth, sum, times, type Usd } from '@/lib/kernel'
import type { LineModel } from './framework/line-model'
import { FRAMEWORK_MODELS } from './framework/models'
import { appliedMultiplier, multiplierOf } from './multiplier'
import type { Estimate, LineItem } from './types'

/**
 * What a pattern's infrastructure costs in one month: `calculate_pattern_cost` with the card's rates.
 * Requirements are monthly volumes, finite and not negative. Throws a RangeError when the card does not price the pattern.
 */
export function estimate(pattern: PatternId, requirements: Requirements, card: RateCard): Estimate {
  const entry = entryOf(pattern, card)
  const lines = FRAMEWORK_MODELS[pattern].map((model) => lineItem(model, requirements, rateOf(entry, model.id)))
  const subtotal = sum(lines.map((line) => line.amount))
  const multiplier = multiplierOf(entry, requirements)
  return {
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
export function monthlyTotal(pattern: PatternId, requirements: Requirements, card: RateCard): Usd<'month'> {
  const entry = entryOf(pattern, card)
  let subtotal = 0
  for (const model of FRAMEWORK_MODELS[pattern]) subtotal += model.quantity(requirements) * rateOf(entry, model.id).usd
  return perMonth(subtotal * appliedMultiplier(entry, requirements))
}

function lineItem({ id, from, formula, quantity }: LineModel, requirements: Requirements, rate: Rate): LineItem {
  const amount = quantity(requirements)
  return {
    id,
    label: rate.label,
    quantity: amount,
    unit: rate.unit,
    rate: rate.usd,
    amount: perMonth(amount * rate.usd),
    provenance: rate.evidence.provenance,
    from,
    formula,
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
