import type { PatternId } from '@/content/pattern-ids'
import { perMonth, type Usd } from '@/lib/kernel'
import { COMPONENT_MODELS, type Load } from '@/lib/sizing'
import type { ListOnTerms } from '../card-on-terms'
import type { BilledComponent, ListEstimate, ListLine } from '../types'
import { billOf, type Billed } from './bill'
import { isCommittable, paidFor, type Sums } from './discount'
import { addLines } from './list-lines'

/**
 * What a pattern's infrastructure costs in one month at list prices: its components, each priced by its meter. Throws a
 * RangeError when the card lacks a price that a component needs.
 */
export function listEstimate(pattern: PatternId, load: Load, card: ListOnTerms): ListEstimate {
  const components: BilledComponent[] = []
  const lines: ListLine[] = []
  const agreed: ListEstimate['agreed'] = []
  const sums: Sums = { subtotal: 0, committable: 0, saved: 0 }
  for (const component of COMPONENT_MODELS[pattern].componentsOf(load)) {
    const billed = billOf(component, card)
    components.push(billed)
    addLines(lines, billed)
    if (billed.agreed) agreed.push(...billed.agreed)
    add(sums, billed)
  }
  const { discount, support, total } = paidFor(sums, card.terms)
  return {
    kind: 'list',
    pattern,
    rateCard: card.id,
    currency: 'USD',
    period: 'month',
    lines,
    components,
    subtotal: perMonth(sums.subtotal),
    agreed,
    discount,
    support,
    total,
  }
}

/** The estimate's total alone, for the many months and loads of a chart. */
export function listTotal(pattern: PatternId, load: Load, card: ListOnTerms): Usd<'month'> {
  const sums: Sums = { subtotal: 0, committable: 0, saved: 0 }
  for (const component of COMPONENT_MODELS[pattern].componentsOf(load)) add(sums, billOf(component, card))
  return paidFor(sums, card.terms).total
}

function add(sums: Sums, { description: { kind }, amount, saved, agreed }: Billed): void {
  sums.subtotal += amount
  sums.saved += saved
  if (isCommittable(kind, agreed)) sums.committable += amount
}

/** The components with their amounts, without the lines of their bills. */
export const listAmounts = (pattern: PatternId, load: Load, card: ListOnTerms) =>
  COMPONENT_MODELS[pattern].componentsOf(load).map((component) => billOf(component, card))
