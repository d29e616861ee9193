import type { Estimate } from '@/lib/cost'

/** How a page lets a visitor put a price in place of ours; `undefined` takes it back. */
export type OwnPriceControl = (id: string, usd: number | undefined) => void

/** The visitor's prices, and the way to change them where there is one. */
export type OwnPrices = { prices: Record<string, number>; control?: OwnPriceControl }

/** Whether a price of the visitor's own is on this bill. */
export const hasOwnPrice = ({ lines }: Estimate, prices: Record<string, number>): boolean =>
  lines.some(({ price }) => price in prices)
