import type { UnitPrice } from '@/lib/meters'

/** As in lib/meters, without leaving the loop early: which tiers a quantity reaches changes with it. */
export function graduated(quantity: number, price: UnitPrice): number {
  if (!price.tiers) return quantity * price.usd
  let amount = 0
  let below = 0
  for (const { upTo, usd } of price.tiers) {
    const top = upTo === null ? quantity : Math.min(quantity, upTo)
    amount += Math.max(0, top - below) * usd
    below = upTo ?? below
  }
  return amount
}
