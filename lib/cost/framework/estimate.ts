import type { PatternId } from '@/content/pattern-ids'
import type { Requirements } from '@/content/scenario/requirements'
import type { FrameworkPattern, Rate, RateCard } from '@/content/schemas/rate-card'
import { perMonth, sum, times, type Usd } from '@/lib/kernel'
import type { Estimate, LineItem } from '../types'
import type { LineModel } from './line-model'
import { FRAMEWORK_MODELS } from './models'
import { appliedMultiplier, multiplierOf } from './multiplier'

/** A visitor's own prices by id: `framework.<pattern>.<line>`. */
type OwnPrices = Record<string, number>
const NONE: OwnPrices = {}

/**
 * What a pattern's infrastructure costs in one month: `calculate_pattern_cost` with the card's rates, or the visitor's
 * own in their place. Requirements are monthly volumes, finite and not negative. Throws a RangeError when the card does
 * not price the pattern.
 */
export function frameworkEstimate(
  pattern: PatternId,
  requirements: Requirements,
  card: RateCard,
  own = NONE,
): Estimate {
  const entry = entryOf(pattern, card)
  const lines = FRAMEWORK_MODELS[pattern].map((model) =>
    lineItem(model, requirements, rateOf(entry, model.id), ownOf(entry, model.id, own)),
  )
  const subtotal = sum(lines.map((line) => line.amount))
  const multiplier = multiplierOf(entry, requirements)
  return {
    pattern,
    rateCard: card.id,
    currency: 'USD',
    period: 'month',
    lines,
    blocks: [],
    subtotal,
    multiplier,
    discount: null,
    publishedTotal: times(subtotal, multiplier.published),
    total: times(subtotal, multiplier.applied),
  }
}

/** The estimate's total alone, for the many months and loads of a chart. */
export function frameworkTotal(
  pattern: PatternId,
  requirements: Requirements,
  card: RateCard,
  own = NONE,
): Usd<'month'> {
  const entry = entryOf(pattern, card)
  let subtotal = 0
  for (const { id, quantity } of FRAMEWORK_MODELS[pattern]) {
    subtotal += quantity(requirements) * (ownOf(entry, id, own) ?? rateOf(entry, id).usd)
  }
  return perMonth(subtotal * appliedMultiplier(entry, requirements))
}

function lineItem(
  { id, from, formula, quantity }: LineModel,
  requirements: Requirements,
  rate: Rate,
  own?: number,
): LineItem {
  const amount = quantity(requirements)
  const usd = own ?? rate.usd
  return {
    id,
    label: rate.label,
    quantity: amount,
    unit: rate.unit,
    rate: usd,
    amount: perMonth(amount * usd),
    provenance: own === undefined ? rate.evidence.provenance : 'assumed',
    from,
    formula,
  }
}

// Ids are put together only where there is something to look up: estimates are made by the thousand.
const ownOf = ({ pattern }: FrameworkPattern, id: string, own: OwnPrices): number | undefined =>
  own === NONE ? undefined : own[`framework.${pattern}.${id}`]

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
