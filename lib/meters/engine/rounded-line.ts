import type { Charge, MeterOptions, UnitPrice } from '../types'
import { afterFree } from './after-free'
import { line } from './line'
import { roundUpToIncrement } from './round-up'

type Asked = {
  id: string
  label: string
  quantity: number
  /** Size of one billed increment: a million for operations, 1 for GB. */
  size: number
  price: UnitPrice
  options: MeterOptions
}

/** A charge whose quantity is rounded up to whole increments after the free tier is taken off. */
export const roundedLine = ({ id, label, quantity, size, price, options }: Asked): Charge =>
  line({ id, label, quantity: roundUpToIncrement(afterFree(quantity, price, options), size) * size, price })
