import type { MeterOptions, UnitPrice } from '../types'
import { afterFree } from './after-free'

/**
 * Billed quantities that share one free allowance, which the first of them use up first. The allowance is the one of
 * the price.
 */
export function afterSharedFree(quantities: readonly number[], price: UnitPrice, options: MeterOptions): number[] {
  let before = 0
  return quantities.map((quantity) => {
    const left = afterFree(before + quantity, price, options) - afterFree(before, price, options)
    before += quantity
    return left
  })
}
