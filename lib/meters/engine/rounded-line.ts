import type { Price } from '@/content/schemas/price'
import type { MeterLine, MeterOptions } from '../types'
import { afterFree } from './after-free'
import { blocks } from './blocks'
import { line } from './line'

/** A line whose quantity beyond the free tier is rounded up to whole units of a size: whole millions, whole GB. */
export const roundedLine = (
  id: string,
  label: string,
  quantity: number,
  size: number,
  price: Price,
  options: MeterOptions,
): MeterLine => line(id, label, blocks(afterFree(quantity, price, options), size) * size, price)
