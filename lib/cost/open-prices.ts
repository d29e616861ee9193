import type { ListCard, Price } from '@/content/schemas/price'

/**
 * Where prices and discounts that are known as a range lie in it: 0 where they cost least, 1 where they cost most. The
 * figures of a card and of a published offer are the middle, wherever in the range they lie.
 */
export const AS_PUBLISHED = 0.5

/** The value at a position between a low and a high one. */
export const atPosition = (low: number, value: number, high: number, position: number): number =>
  position <= AS_PUBLISHED
    ? low + (value - low) * (position / AS_PUBLISHED)
    : value + (high - value) * ((position - AS_PUBLISHED) / (1 - AS_PUBLISHED))

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

/** The card with all that it borrows at one position in what it may be. */
export const cardAt = (card: ListCard, position: number): ListCard =>
  card.borrowed === undefined || position === AS_PUBLISHED
    ? card
    : cardTimes(card, (id) => {
        const [low, high] = rangeOfPrice(card, id)
        return atPosition(low, 1, high, position)
      })

const times = (price: Price, factor: number): Price =>
  factor === 1
    ? price
    : {
        ...price,
        usd: price.usd * factor,
        tiers: price.tiers?.map(({ upTo, usd }) => ({ upTo, usd: usd * factor })),
      }
