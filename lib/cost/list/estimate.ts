import type { PatternId } from '@/content/pattern-ids'
import { perMonth, type Usd } from '@/lib/kernel'
import { COMPONENT_MODELS, type Component, type SizingInputs } from '@/lib/sizing'
import type { ListOnTerms } from '../card-on-terms'
import type { BilledComponent, Discount, ListEstimate, ListLine } from '../types'
import { billOf, type Billed } from './bill'
import { discountOf, isCommittable } from './discount'
import { addLines } from './list-lines'

/**
 * What a pattern's infrastructure costs in one month at list prices: its components, each priced by its meter. Throws a
 * RangeError when the card lacks a price that a component needs.
 */
export function listEstimate(pattern: PatternId, inputs: SizingInputs, card: ListOnTerms): ListEstimate {
  const components: BilledComponent[] = []
  const lines: ListLine[] = []
  let subtotal = 0
  let committable = 0
  for (const component of COMPONENT_MODELS[pattern].componentsOf(inputs)) {
    const billed = billOf(component, card)
    components.push(billedComponent(component, billed))
    addLines(lines, component, billed, card)
    subtotal += billed.amount
    if (isCommittable(component)) committable += billed.amount
  }
  const discount = discountOf(subtotal, committable, card.terms)
  return {
    kind: 'list',
    pattern,
    rateCard: card.id,
    currency: 'USD',
    period: 'month',
    lines,
    components,
    subtotal: perMonth(subtotal),
    discount,
    total: lessDiscount(subtotal, discount),
  }
}

/** The estimate's total alone, for the many months and loads of a chart. */
export function listTotal(pattern: PatternId, inputs: SizingInputs, card: ListOnTerms): Usd<'month'> {
  let subtotal = 0
  let committable = 0
  for (const component of COMPONENT_MODELS[pattern].componentsOf(inputs)) {
    const { amount } = billOf(component, card)
    subtotal += amount
    if (isCommittable(component)) committable += amount
  }
  return lessDiscount(subtotal, discountOf(subtotal, committable, card.terms))
}

/** The components with their amounts, without the lines of their bills. */
export const listAmounts = (pattern: PatternId, inputs: SizingInputs, card: ListOnTerms) =>
  COMPONENT_MODELS[pattern]
    .componentsOf(inputs)
    .map((component) => ({ component, amount: billOf(component, card).amount }))

/** Not below zero, which all of it taken off may miss by a binary fraction. */
const lessDiscount = (subtotal: number, discount: Discount | null): Usd<'month'> =>
  perMonth(Math.max(0, subtotal - (discount?.amount ?? 0)))

const billedComponent = (
  { id, label, role, kind, copies, formula, from }: Component,
  { meter, amount }: Billed,
): BilledComponent => ({ id, label, role, kind, copies, meter, formula, from, amount })
