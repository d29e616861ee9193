import type { ListCard } from '@/content/schemas/price'
import { bookOf, componentMeter } from '@/lib/meters'
import type { Terms } from '../types'
import type { ReadyMeter, Tariff } from './bill'

/**
 * A card on given terms. Kept for as long as the card and the own prices live: seven estimates, a horizon and a chart
 * all ask for the same, and looking every price up anew would take longer than the arithmetic. Discounts are no part of
 * it: they come after the bill.
 */
export function tariffOf(card: ListCard, { prices, freeTier, hoursPerMonth }: Terms): Tariff {
  const known = KEPT.get(card)?.get(prices)
  if (known && known.options.freeTier === freeTier && known.options.hoursPerMonth === hoursPerMonth) return known
  const tariff = made(card, prices, { freeTier, hoursPerMonth })
  KEPT.set(card, (KEPT.get(card) ?? new WeakMap<object, Tariff>()).set(prices, tariff))
  return tariff
}

const KEPT = new WeakMap<ListCard, WeakMap<object, Tariff>>()

function made(card: ListCard, own: Terms['prices'], options: Tariff['options']): Tariff {
  const meters = new Map<string, ReadyMeter>()
  return {
    priceOf: bookOf(card.prices, { own }),
    options,
    borrowed: new Set(card.borrowed),
    words: new Map(),
    latest: null,
    meterOf: (id) => {
      const known = meters.get(id)
      if (known) return known
      const ready = readyMeter(id, options.hoursPerMonth)
      meters.set(id, ready)
      return ready
    },
  }
}

function readyMeter(id: string, hoursPerMonth: number): ReadyMeter {
  const meter = componentMeter(id)
  const usage = Object.fromEntries(
    meter.usage.map((field) => [field.name, field.name === 'hours' ? hoursPerMonth : field.default]),
  )
  return { meter, usage }
}
