import { times } from '@/lib/kernel'
import type { MeterLine } from '@/lib/meters'
import type { Component } from '@/lib/sizing'
import type { ListLine } from '../types'
import type { Billed } from './bill'
import type { ListOnTerms } from '../card-on-terms'

/** Adds the lines of a component, in all its copies, to an estimate's. A line that stands alone is the component. */
export function addLines(lines: ListLine[], component: Component, billed: Billed, card: ListOnTerms): void {
  const alone = billed.lines.length === 1
  for (const line of billed.lines) lines.push(listLine(line, alone, component, billed, card))
}

function listLine(
  line: MeterLine,
  alone: boolean,
  { id, label, copies, from, formula }: Component,
  { meter }: Billed,
  { priceOf, fallbackRegion }: ListOnTerms,
): ListLine {
  const { origin } = priceOf(line.price)
  return {
    id: alone ? id : `${id}.${line.id}`,
    label: alone ? label : `${label}: ${line.label}`,
    quantity: line.quantity * copies,
    unit: line.unit,
    rate: line.rate,
    amount: times(line.amount, copies),
    provenance: origin.kind === 'contracted' ? 'assumed' : 'list-price',
    from,
    formula,
    component: id,
    meter: meter.id,
    price: line.price,
    origin,
    fallbackRegion: fallbackRegion.has(line.price),
  }
}
