import type { Estimate } from '@/lib/cost'

/** Sets the visitor's own price, in US dollars per unit; `undefined` resets it to the list price. */
export type OwnPriceControl = (id: string, usd: number | undefined) => void

/** The visitor's own prices, with a control on pages where they can be changed. */
export type OwnPrices = { prices: Record<string, number>; control?: OwnPriceControl }

/** Whether this bill uses a price of the visitor's own. */
export const hasOwnPrice = ({ lines }: Estimate, prices: Record<string, number>): boolean =>
  lines.some(({ price }) => price in prices)
