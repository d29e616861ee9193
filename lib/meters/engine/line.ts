import { perMonth } from '@/lib/kernel'
import type { MeterLine, MeterOptions, UnitPrice } from '../types'
import { afterFree } from './after-free'
import { graduated } from './graduated'

type Asked = {
  id: string
  label: string
  quantity: number
  price: UnitPrice
  /** Given where the free tier is taken off the quantity. */
  options?: MeterOptions
}

/** A line of a bill: the quantity, after the free tier where options are given, through the price's tiers. */
export function line({ id, label, quantity, price, options }: Asked): MeterLine {
  const billed = options ? afterFree(quantity, price, options) : quantity
  const amount = graduated(billed, price)
  return {
    id,
    label,
    quantity: billed,
    unit: price.unit,
    rate: price.tiers && billed > 0 ? amount / billed : price.usd,
    amount: perMonth(amount),
    price: price.id,
  }
}

/** A line that is left out of the bill when there is nothing of it. */
export const optionalLine = (asked: Asked): MeterLine | null => (asked.quantity > 0 ? line(asked) : null)

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
