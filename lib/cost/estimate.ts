import type { PatternId } from '@/content/pattern-ids'
import type { Usd } from '@/lib/kernel'
import type { CardOnTerms } from './card-on-terms'
import { frameworkEstimate, frameworkTotal } from './framework/estimate'
import { listEstimate, listTotal } from './list/estimate'
import type { CostInputs, Estimate } from './types'

/**
 * What a pattern's infrastructure costs in one month on either kind of card. Throws a RangeError when the card lacks a
 * price that the pattern needs.
 */
export const estimate = (pattern: PatternId, inputs: CostInputs, card: CardOnTerms): Estimate =>
  card.kind === 'list'
    ? listEstimate(pattern, inputs.load, card)
    : frameworkEstimate(pattern, inputs.requirements, card.card, card.own)

/** The estimate's total alone, for the many months and loads of a chart. */
export const monthlyTotal = (pattern: PatternId, inputs: CostInputs, card: CardOnTerms): Usd<'month'> =>
  card.kind === 'list'
    ? listTotal(pattern, inputs.load, card)
    : frameworkTotal(pattern, inputs.requirements, card.card, card.own)
