import type { ComponentType } from 'react'
import type { Estimate } from '@/lib/cost'

/** A price as it is listed: US dollars for one unit. */
export type ListedPrice = { id: string; label: string; unit: string; rate: number }

/** The visitor's own prices, with a field for them on pages where they can be changed. */
export type OwnPrices = { prices: Record<string, number>; Field?: ComponentType<ListedPrice> }

/** Whether this bill uses a price of the visitor's own. */
export const hasOwnPrice = ({ lines }: Estimate, prices: Record<string, number>): boolean =>
  lines.some(({ price }) => price in prices)
