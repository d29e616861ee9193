import type { ListCard } from '@/content/schemas/price'
import type { RateCard } from '@/content/schemas/rate-card'
import { pricedMeters, unitPrice, type MeterOptions, type PricedMeter } from '@/lib/meters'
import { agreedOn, type AgreedOn } from './commitments/agreed'
import { AS_PUBLISHED, cardAt } from './open-prices'
import type { Terms } from './types'

/** The reference guide's coefficients, or list prices of one vendor and region. */
export type AnyCard = RateCard | ListCard

/** List prices with the visitor's own in their place, and what is taken off a bill that is made with them. */
export type ListOnTerms = {
  kind: 'list'
  id: string
  /** A component's meter with this card's prices. Throws a RangeError for one that the card lacks. */
  meterOf: (id: string) => PricedMeter
  options: MeterOptions
  terms: Terms
  /** How a charge is bought; null where no line has a commitment of its own. */
  agreedOn: AgreedOn | null
}

/**
 * The reference guide's coefficients with the visitor's own in their place, null where there are none; it takes no
 * discounts.
 */
type FrameworkOnTerms = { kind: 'framework'; card: RateCard; own: Record<string, number> | null }

/**
 * A card on the terms that a scenario's money is spent on. Whoever makes many estimates makes this once and hands it to
 * each: it holds what they share.
 */
export type CardOnTerms = ListOnTerms | FrameworkOnTerms

export const cardOnTerms = (card: AnyCard, terms: Terms): CardOnTerms =>
  card.kind === 'list'
    ? listOnTerms(card, terms)
    : { kind: 'framework', card, own: isEmpty(terms.prices) ? null : terms.prices }

const isEmpty = (prices: Terms['prices']): boolean => Object.keys(prices).length === 0

/** Throws a RangeError for a price that the card lacks, when a meter that reads it is asked for. */
export function listOnTerms(listed: ListCard, terms: Terms): ListOnTerms {
  const { prices: own, freeTier, hoursPerMonth } = terms
  const position = terms.factors?.openPrices ?? AS_PUBLISHED
  const { id: card, vendor, prices, fallbackRegion } = cardAt(listed, position)
  const priced = new Map(Object.entries(prices).map(([id, price]) => [id, unitPrice(price, own[id])]))
  for (const id of fallbackRegion) {
    const price = priced.get(id)
    if (price) priced.set(id, { ...price, borrowed: true })
  }
  return {
    kind: 'list',
    id: card,
    meterOf: pricedMeters((id) => {
      const price = priced.get(id)
      if (!price) throw new RangeError(`The rate card "${card}" has no price "${id}"`)
      return price
    }),
    options: { freeTier, hoursPerMonth },
    terms: supportedBy(vendor, terms),
    agreedOn: agreedOn(terms.commitments, vendor, position),
  }
}

/** The support plans are those of AWS: on a card of another vendor there is none. */
const supportedBy = (vendor: ListCard['vendor'], terms: Terms): Terms =>
  vendor === 'aws' || terms.support === undefined ? terms : { ...terms, support: 'none' }
