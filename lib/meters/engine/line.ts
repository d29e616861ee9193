import type { Charge, UnitPrice } from '../types'
import { afterFree } from './after-free'

/** A charge that is always on the bill, even at zero. */
export const line = (charge: Charge): Charge => charge

/** A charge that is left out of the bill when its quantity is zero. */
export const optionalLine = (charge: Charge): Charge | null => (charge.quantity > 0 ? charge : null)

/**
 * Billed units of a charge, or of so many copies of it together: their quantity, less the free tier when it has one.
 * Tiers and allowances are those of an account, not of a copy.
 */
export const billedQuantity = ({ quantity, price, options }: Charge, copies = 1): number =>
  options ? afterFree(quantity * copies, price, options) : quantity * copies

/** US dollars per billed unit: the price, or the average over several tiers. */
export const rateOf = (billed: number, amount: number, price: UnitPrice): number =>
  price.tiers && billed > 0 ? amount / billed : price.usd

/** A price multiplied by a factor in all its tiers, e.g. for Aurora I/O-Optimized or a cheaper cache engine. */
export const scaled = (price: UnitPrice, factor: number): UnitPrice =>
  factor === 1
    ? price
    : {
        ...price,
        usd: price.usd * factor,
        ...(price.tiers && { tiers: price.tiers.map(({ upTo, usd }) => ({ upTo, usd: usd * factor })) }),
      }

/** The price that the usage states, in US dollars per unit; 0 keeps the list price. */
export const statedOr = (usd: number, price: UnitPrice): UnitPrice =>
  usd > 0 ? { ...price, id: STATED, usd, tiers: undefined, free: undefined, borrowed: undefined } : price

/** Price id of a price that the usage states. */
export const STATED = 'usage.price'
