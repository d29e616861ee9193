import type { MeterOptions, UnitPrice } from '../types'

/**
 * The part of a quantity that is paid for; never negative. Free tiers that stay and allowances of a paid plan count
 * when `freeTier` is on, those of the first twelve months only with `firstYear` beside it.
 */
export function afterFree(
  quantity: number,
  { free }: UnitPrice,
  { freeTier, firstYear = false }: MeterOptions,
): number {
  const applies = free && freeTier && (free.kind !== 'first-12-months' || firstYear)
  return applies ? Math.max(0, quantity - free.quantity) : quantity
}
