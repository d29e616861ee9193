import { perMonth } from '@/lib/kernel'
import { billedQuantity, graduated, rateOf, type Charge } from '@/lib/meters'
import type { Component } from '@/lib/sizing'
import type { ListOnTerms } from '../card-on-terms'
import type { ListLine } from '../types'
import type { Billed } from './bill'

/** Adds the lines of a component, of all its copies, to an estimate's. A line that stands alone is the component. */
export function addLines(
  lines: ListLine[],
  component: Component,
  { meter, charges }: Billed,
  { fallbackRegion }: ListOnTerms,
): void {
  const alone = isAlone(charges)
  const { id, label, formula, from } = component
  const inside = { id: id + '.', label: label + ': ' }
  for (const charge of charges) {
    if (charge === null) continue
    const { price } = charge
    const quantity = billedQuantity(charge)
    const amount = graduated(quantity, price)
    lines.push({
      id: alone ? id : inside.id + charge.id,
      label: alone ? label : inside.label + charge.label,
      quantity,
      unit: price.unit,
      rate: rateOf(quantity, amount, price),
      amount: perMonth(amount),
      provenance: price.origin.kind === 'contracted' ? 'assumed' : 'list-price',
      from,
      formula,
      component: id,
      meter,
      price: price.id,
      origin: price.origin,
      fallbackRegion: fallbackRegion.has(price.id),
    })
  }
}

function isAlone(charges: readonly (Charge | null)[]): boolean {
  let count = 0
  for (const charge of charges) if (charge !== null) count++
  return count === 1
}
