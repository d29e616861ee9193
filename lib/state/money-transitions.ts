import type { RateCardId } from '@/content/scenario/card-ids'
import { isPriceId } from '@/content/scenario/price-ids'
import { CURRENCY, MOST_OWN_PRICES, OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import type { Money, Scenario } from '@/content/schemas/scenario'
import { clamped } from '@/lib/kernel'
import { withOwn } from './with-own'

/*
 * What a visitor can do to prices and terms. Like the other transitions: a new scenario, or the same one when nothing
 * changes. The figures among the terms (discount, committed use, hours, exchange rate) are `setFigure`'s.
 */

/** Which prices drive charts and advice. Everything else stays, own prices too: they wait for their card. */
export const setRateCard = (scenario: Scenario, rateCard: RateCardId): Scenario => withMoney(scenario, { rateCard })

/**
 * Own price in US dollars for one unit, in place of the card's; `undefined` returns to the card's.
 * An id that no estimate uses changes nothing, nor does a price more than a link can hold.
 */
export function setPrice(scenario: Scenario, id: string, usd: number | undefined): Scenario {
  const { prices } = scenario.money
  const next = usd === undefined ? undefined : clamped(usd, OVERRIDE_BOUNDS.price, prices[id])
  const isOneTooMany = !(id in prices) && Object.keys(prices).length >= MOST_OWN_PRICES
  if (!isPriceId(id) || next === prices[id] || isOneTooMany) return scenario
  return withMoney(scenario, { prices: withOwn(prices, id, next) })
}

/** The card's price again. */
export const resetPrice = (scenario: Scenario, id: string): Scenario => setPrice(scenario, id, undefined)

/** The card's prices again, all of them. */
export const resetPrices = (scenario: Scenario): Scenario =>
  Object.keys(scenario.money.prices).length ? withMoney(scenario, { prices: {} }) : scenario

/** The currency amounts are shown in, in three capital letters; anything else changes nothing. */
export const setCurrency = (scenario: Scenario, currency: string): Scenario =>
  CURRENCY.test(currency) ? withMoney(scenario, { currency }) : scenario

/** Whether the vendors' free quantities are taken off. */
export const setFreeTier = (scenario: Scenario, freeTier: boolean): Scenario => withMoney(scenario, { freeTier })

/** Prices and terms of a rate card file in place of the scenario's. They come checked from `importRateCard`. */
export const applyRateCard = (scenario: Scenario, terms: Partial<Money>): Scenario => withMoney(scenario, terms)

const withMoney = (scenario: Scenario, said: Partial<Money>): Scenario => {
  const { money } = scenario
  const changes = (Object.keys(said) as (keyof Money)[]).some((name) => said[name] !== money[name])
  return changes ? { ...scenario, money: { ...money, ...said } } : scenario
}
