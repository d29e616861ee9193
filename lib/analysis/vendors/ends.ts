import type { ListCard, Price } from '@/content/schemas/price'

/** Where borrowed prices stand: as on the card, or all at the low or the high end of what they may be. */
export type End = 'low' | 'high'

/** What the price of an id may be multiplied by; 1 and 1 for one that the vendor has in its region. */
export function rangeOfPrice({ borrowed, fallbackRegion }: ListCard, id: string): readonly [low: number, high: number] {
  return borrowed && fallbackRegion.includes(id) ? (borrowed.ranges[id] ?? borrowed.spread) : CERTAIN
}

const CERTAIN = [1, 1] as const

/** The card with every price multiplied by what is said for its id. */
export const cardTimes = (card: ListCard, factorOf: (id: string) => number): ListCard => ({
  ...card,
  prices: Object.fromEntries(Object.entries(card.prices).map(([id, price]) => [id, times(price, factorOf(id))])),
})

/** The card with all that it borrows at one end. */
export const cardAtEnd = (card: ListCard, end: End): ListCard =>
  cardTimes(card, (id) => rangeOfPrice(card, id)[end === 'low' ? 0 : 1])

const times = (price: Price, factor: number): Price =>
  factor === 1
    ? price
    : {
        ...price,
        usd: price.usd * factor,
        tiers: price.tiers?.map(({ upTo, usd }) => ({ upTo, usd: usd * factor })),
      }
