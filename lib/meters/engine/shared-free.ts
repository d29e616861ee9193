import type { MeterOptions, UnitPrice } from '../types'
import { afterFree } from './after-free'

/** Several quantities after one allowance that they share; the first of them use it up first. The price holds it. */
export function afterSharedFree(quantities: readonly number[], price: UnitPrice, options: MeterOptions): number[] {
  let before = 0
  return quantities.map((quantity) => {
    const left = afterFree(before + quantity, price, options) - afterFree(before, price, options)
    before += quantity
    return left
  })
}
