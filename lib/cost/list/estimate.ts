import type { PatternId } from '@/content/pattern-ids'
import type { ListCard } from '@/content/schemas/price'
import { perMonth, type Usd } from '@/lib/kernel'
import { BLOCK_MODELS, type Block, type BlockDemand } from '@/lib/sizing'
import type { BilledBlock, Discount, Estimate, LineItem, Terms } from '../types'
import { billOf, type Billed, type Tariff } from './bill'
import { discountOn } from './discount'
import { addLineItems } from './line-items'
import { tariffOf } from './tariff'

/**
 * What a pattern's infrastructure costs in one month at list prices: its blocks, each priced by its meter. Worked out
 * once for a demand: most of what a visitor moves (people, growth, the comparison) leaves the demand as it is. Throws a
 * RangeError when the card lacks a price that a block needs.
 */
export function listEstimate(pattern: PatternId, demand: BlockDemand, card: ListCard, terms: Terms): Estimate {
  const tariff = tariffOf(card, terms)
  if (tariff.latest?.demand !== demand) tariff.latest = { demand, estimates: {} }
  const { estimates } = tariff.latest
  const known = estimates[pattern]
  if (known && sameDiscount(known.terms, terms)) return known.estimate
  const estimate = workedOut(pattern, demand, card.id, tariff, terms)
  estimates[pattern] = { terms, estimate }
  return estimate
}

const sameDiscount = (one: Terms, other: Terms): boolean =>
  one === other ||
  (one.discount === other.discount &&
    one.committedShare === other.committedShare &&
    one.committedDiscount === other.committedDiscount)

function workedOut(pattern: PatternId, demand: BlockDemand, rateCard: string, tariff: Tariff, terms: Terms): Estimate {
  const blocks: BilledBlock[] = []
  const lines: LineItem[] = []
  let subtotal = 0
  for (const block of BLOCK_MODELS[pattern].blocksOf(demand)) {
    const billed = billOf(block, tariff)
    blocks.push(billedBlock(block, billed))
    addLineItems(lines, block, billed, tariff)
    subtotal += billed.amount
  }
  const discount = discountOn(blocks, terms)
  return {
    pattern,
    rateCard,
    currency: 'USD',
    period: 'month',
    lines,
    blocks,
    subtotal: perMonth(subtotal),
    multiplier: NO_MULTIPLIER,
    discount,
    publishedTotal: perMonth(subtotal),
    total: lessDiscount(subtotal, discount),
  }
}

/** The estimate's total alone, for the many months and loads of a chart. */
export function listTotal(pattern: PatternId, demand: BlockDemand, card: ListCard, terms: Terms): Usd<'month'> {
  const tariff = tariffOf(card, terms)
  const amounts = BLOCK_MODELS[pattern]
    .blocksOf(demand)
    .map((block) => ({ kind: block.kind, amount: billOf(block, tariff).amount }))
  let subtotal = 0
  for (const { amount } of amounts) subtotal += amount
  return lessDiscount(subtotal, discountOn(amounts, terms))
}

/** Not below zero, which all of it taken off may miss by a binary fraction. */
const lessDiscount = (subtotal: number, discount: Discount | null): Usd<'month'> =>
  perMonth(Math.max(0, subtotal - (discount?.amount ?? 0)))

const NO_MULTIPLIER = { published: 1, applied: 1, why: 'List prices carry no multiplier' }

const billedBlock = (
  { id, label, role, kind, copies, formula, from }: Block,
  { meter, amount }: Billed,
): BilledBlock => ({
  id,
  label,
  role,
  kind,
  copies,
  meter: meter.id,
  formula,
  from,
  amount,
})
