import type { ListCard } from '@/content/schemas/price'
import { bookOf } from '../meters/book'
import type { Terms } from '../types'
import type { ReadyMeter, Tariff } from './bill'
import { blockMeter } from './block-meters'

/**
 * A card on given terms. Kept for as long as both live: a scenario's seven estimates, its horizon and its chart all ask for the same,
 * and looking every price up anew would take longer than the arithmetic.
 */
export function tariffOf(card: ListCard, terms: Terms): Tariff {
  const known = OF_CARD.get(card) ?? new WeakMap<Terms, Tariff>()
  OF_CARD.set(card, known)
  const tariff = known.get(terms) ?? made(card, terms)
  known.set(terms, tariff)
  return tariff
}

const OF_CARD = new WeakMap<ListCard, WeakMap<Terms, Tariff>>()

function made(card: ListCard, { prices, freeTier, hoursPerMonth }: Terms): Tariff {
  const options = { freeTier, hoursPerMonth }
  const meters = new Map<string, ReadyMeter>()
  return {
    priceOf: bookOf(card.prices, { own: prices }),
    options,
    borrowed: new Set(card.borrowed),
    meterOf: (id) => {
      const known = meters.get(id)
      if (known) return known
      const ready = readyMeter(id, hoursPerMonth)
      meters.set(id, ready)
      return ready
    },
  }
}

function readyMeter(id: string, hoursPerMonth: number): ReadyMeter {
  const meter = blockMeter(id)
  const assumed = Object.fromEntries(meter.usage.map((field) => [field.name, field.name === 'hours' ? hoursPerMonth : field.default]))
  return { meter, assumed, usage: { ...assumed } }
}
