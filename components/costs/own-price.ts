/** How a page lets a visitor put a price in place of ours; `undefined` takes it back. */
export type OwnPriceControl = (id: string, usd: number | undefined) => void

/** The visitor's prices, and the way to change them where there is one. */
export type OwnPrices = { prices: Record<string, number>; control?: OwnPriceControl }
