import { perMonth, type Usd } from '@/lib/kernel'
import { billedQuantity, rateOf, type Charge } from '@/lib/meters'
import type { ListLine } from '../types'
import type { Billed } from './bill'
import { amountOf } from './charges'

/** The lines of a component's bill, of all its copies. */
export function addLines(lines: ListLine[], billed: Billed): void {
  for (const charge of billed.charges) if (charge !== null) lines.push(new BilledLine(charge, billed))
}

/**
 * A charge as a line of the bill. What it says is made when it is asked for: most estimates are only added up, and to
 * write every line out took longer than to price it.
 */
class BilledLine implements ListLine {
  constructor(
    private readonly charge: Charge,
    private readonly billed: Billed,
  ) {}
  get id(): string {
    return this.isAlone ? this.component : `${this.component}.${this.charge.id}`
  }
  get label(): string {
    const { label } = this.billed.description
    return this.isAlone ? label : `${label}: ${this.charge.label}`
  }
  get quantity(): number {
    return billedQuantity(this.charge, this.billed.copies)
  }
  get unit(): string {
    return this.charge.price.unit
  }
  get rate(): number {
    return rateOf(this.quantity, this.amount, this.charge.price)
  }
  get amount(): Usd<'month'> {
    return perMonth(amountOf(this.charge, this.billed.copies))
  }
  get provenance(): ListLine['provenance'] {
    return this.origin.kind === 'contracted' ? 'assumed' : 'list-price'
  }
  get from(): ListLine['from'] {
    return this.billed.description.from
  }
  get formula(): string {
    return this.billed.description.formula
  }
  get component(): string {
    return this.billed.description.id
  }
  get meter(): string {
    return this.billed.meter
  }
  get price(): string {
    return this.charge.price.id
  }
  get origin(): ListLine['origin'] {
    return this.charge.price.origin
  }
  get fallbackRegion(): boolean {
    return this.charge.price.borrowed === true
  }
  /** A line that stands alone is the component. */
  private get isAlone(): boolean {
    return this.billed.charges.filter((charge) => charge !== null).length === 1
  }
}
