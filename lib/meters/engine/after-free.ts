import type { MeterOptions, UnitPrice } from '../types'

/**
 * The quantity that is billed after the free tier, in the unit of the price; never negative. Permanent free tiers and
 * the allowances of a paid plan apply when `freeTier` is on, those of an account's first twelve months only when
 * `firstYear` is on as well.
 */
export function afterFree(
  quantity: number,
  { free }: UnitPrice,
  { freeTier, firstYear = false }: MeterOptions,
): number {
  const applies = free && freeTier && (free.kind !== 'first-12-months' || firstYear)
  return applies ? Math.max(0, quantity - free.quantity) : quantity
}
