import type { MeterLine, MeterOptions, UnitPrice } from '../types'
import { afterFree } from './after-free'
import { roundUpToIncrement } from './round-up'
import { line } from './line'

/** A line whose quantity beyond the free tier is rounded up to whole units of a size: whole millions, whole GB. */
export const roundedLine = (
  id: string,
  label: string,
  quantity: number,
  size: number,
  price: UnitPrice,
  options: MeterOptions,
): MeterLine => line(id, label, roundUpToIncrement(afterFree(quantity, price, options), size) * size, price)
