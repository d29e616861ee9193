import type { Charge, MeterOptions, UnitPrice } from '../types'
import { afterFree } from './after-free'

/**
 * Makes charges that share one free allowance, that of a price: the first use it up first. Each says what it was asked
 * for, so that several bills of an account share the allowance too.
 */
export function sharingFree(
  allowance: UnitPrice,
  options: MeterOptions,
): (asked: Pick<Charge, 'id' | 'label' | 'quantity' | 'price'>) => Charge {
  let before = 0
  return ({ id, label, quantity: asked, price }) => {
    const quantity = afterFree(before + asked, allowance, options) - afterFree(before, allowance, options)
    before += asked
    return { id, label, quantity, price, shared: { price: allowance, asked, options } }
  }
}
