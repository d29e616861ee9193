import { perMonth } from '@/lib/kernel'
import type { Charge, MeterLine, UnitPrice } from '../types'
import { afterFree } from './after-free'
import { graduated } from './graduated'

/** A charge that is on the bill whatever it comes to. */
export const line = (charge: Charge): Charge => charge

/** A charge that is left out of the bill when there is nothing of it. */
export const optionalLine = (charge: Charge): Charge | null => (charge.quantity > 0 ? charge : null)

/** Billable units of a charge: what is left after the free tier, where it has one. */
export const billedQuantity = ({ quantity, price, options }: Charge): number =>
  options ? afterFree(quantity, price, options) : quantity

/** US dollars per unit of a billed quantity: the price, or over several tiers the average. */
export const rateOf = (billed: number, amount: number, price: UnitPrice): number =>
  price.tiers && billed > 0 ? amount / billed : price.usd

/** A charge as a bill says it. */
export function lineOf(charge: Charge): MeterLine {
  const { id, label, price } = charge
  const quantity = billedQuantity(charge)
  const amount = graduated(quantity, price)
  return {
    id,
    label,
    quantity,
    unit: price.unit,
    rate: rateOf(quantity, amount, price),
    amount: perMonth(amount),
    price: price.id,
  }
}

/** A price times a factor, in all its tiers: I/O-Optimized, a cheaper engine. */
export const scaled = (price: UnitPrice, factor: number): UnitPrice =>
  factor === 1
    ? price
    : {
        ...price,
        usd: price.usd * factor,
        ...(price.tiers && { tiers: price.tiers.map(({ upTo, usd }) => ({ upTo, usd: usd * factor })) }),
      }

/** The price that the usage itself states, in dollars; 0 keeps the card's. */
export const statedOr = (usd: number, price: UnitPrice): UnitPrice =>
  usd > 0 ? { ...price, id: STATED, usd, tiers: undefined, free: undefined } : price

/** Id of a price that came with the usage. */
export const STATED = 'usage.price'
