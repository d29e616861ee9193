import type { RateCardId } from '@/content/scenario/card-ids'
import { isPriceId } from '@/content/scenario/price-ids'
import type { FactorId } from '@/content/scenario/factor-ids'
import { COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import { CURRENCY, MOST_OWN_PRICES, OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import type { Money, Scenario } from '@/content/schemas/scenario'
import { clamped } from '@/lib/kernel'
import { withOwn } from './with-own'

/*
 * Changes to prices and terms. Like the other transitions, each returns a new scenario, or the same object when nothing
 * changes. Numeric terms (discount, committed use, hours, exchange rate) are set with `setFigure`.
 */

/**
 * Selects the rate card for charts and recommendation. Contracted prices stay, and apply again when their card is
 * selected.
 */
export const setRateCard = (scenario: Scenario, rateCard: RateCardId): Scenario => withMoney(scenario, { rateCard })

/**
 * Sets a contracted price in US dollars per unit; `undefined` resets it to the list price. Nothing changes for a price
 * id that no estimate uses, or when the scenario already has as many prices as a link can hold.
 */
export function setPrice(scenario: Scenario, id: string, usd: number | undefined): Scenario {
  const { prices } = scenario.money
  const next = usd === undefined ? undefined : clamped(usd, OVERRIDE_BOUNDS.price, prices[id])
  const isOneTooMany = !(id in prices) && Object.keys(prices).length >= MOST_OWN_PRICES
  if (!isPriceId(id) || next === prices[id] || isOneTooMany) return scenario
  return withMoney(scenario, { prices: withOwn(prices, id, next) })
}

/** Resets one price to the list price. */
export const resetPrice = (scenario: Scenario, id: string): Scenario => setPrice(scenario, id, undefined)

/** Resets all prices to the list prices. */
export const resetPrices = (scenario: Scenario): Scenario =>
  Object.keys(scenario.money.prices).length ? withMoney(scenario, { prices: {} }) : scenario

/** Sets the display currency, as three capital letters; anything else changes nothing. */
export const setCurrency = (scenario: Scenario, currency: string): Scenario =>
  CURRENCY.test(currency) ? withMoney(scenario, { currency }) : scenario

/** Sets whether the vendors' free tiers are subtracted. */
export const setFreeTier = (scenario: Scenario, freeTier: boolean): Scenario => withMoney(scenario, { freeTier })

/** Sets a factor of the whole cost in its own unit; `undefined` goes back to ours, with its range. */
export function setFactor(scenario: Scenario, id: FactorId, value: number | undefined): Scenario {
  const { factors } = scenario.money
  const next = value === undefined ? undefined : clamped(value, OVERRIDE_BOUNDS.factor, factors[id])
  return next === factors[id] ? scenario : withMoney(scenario, { factors: withOwn(factors, id, next) })
}

/** Leaves a line out of the whole cost, or counts it again. */
export function toggleLine(scenario: Scenario, part: CostPart): Scenario {
  const { off } = scenario.money
  const isOff = off.includes(part)
  return withMoney(scenario, { off: COST_PARTS.filter((one) => (one === part ? !isOff : off.includes(one))) })
}

/** Replaces prices and terms with those of a rate card file, which `importRateCard` has validated. */
export const applyRateCard = (scenario: Scenario, terms: Partial<Money>): Scenario => withMoney(scenario, terms)

const withMoney = (scenario: Scenario, said: Partial<Money>): Scenario => {
  const { money } = scenario
  const changes = (Object.keys(said) as (keyof Money)[]).some((name) => said[name] !== money[name])
  return changes ? { ...scenario, money: { ...money, ...said } } : scenario
}
