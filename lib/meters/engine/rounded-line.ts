import type { Charge, MeterOptions, UnitPrice } from '../types'
import { afterFree } from './after-free'
import { line } from './line'
import { roundUpToIncrement } from './round-up'

type Asked = {
  id: string
  label: string
  quantity: number
  /** Whole units of this size are billed: whole millions, whole GB. */
  size: number
  price: UnitPrice
  options: MeterOptions
}

/** A line whose quantity beyond the free tier is rounded up to whole units of a size. */
export const roundedLine = ({ id, label, quantity, size, price, options }: Asked): Charge =>
  line({ id, label, quantity: roundUpToIncrement(afterFree(quantity, price, options), size) * size, price })
