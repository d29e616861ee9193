import type { Charge, MeterOptions, UnitPrice } from '../types'
import { afterFree } from './after-free'

/**
 * Billed quantities that share one free allowance, which the first of them use up first. The allowance is the one of
 * the price. Each says what it was asked for, so that several bills of an account share the allowance too.
 */
export function afterSharedFree(
  quantities: readonly number[],
  price: UnitPrice,
  options: MeterOptions,
): Required<Pick<Charge, 'quantity' | 'shared'>>[] {
  let before = 0
  return quantities.map((asked) => {
    const quantity = afterFree(before + asked, price, options) - afterFree(before, price, options)
    before += asked
    return { quantity, shared: { price, asked, options } }
  })
}
