import { MONEY_FIELDS } from '@/content/scenario/fields'
import type { Money } from '@/content/schemas/scenario'

export type Currency = Pick<Money, 'currency' | 'exchangeRate'>

const DOLLARS: Currency = { currency: 'USD', exchangeRate: 1 }

/**
 * True while a currency is chosen whose rate nobody has given. A link that names a currency without a rate means this:
 * the default rate of 1 is what dollars have, not what euros have.
 */
export const lacksRate = ({ currency, exchangeRate }: Currency): boolean =>
  currency !== DOLLARS.currency && exchangeRate === MONEY_FIELDS.exchangeRate.default

/** What amounts are shown in: the chosen currency at its rate, and US dollars until the rate is known. */
export const shownCurrency = (money: Currency): Currency =>
  money.currency === DOLLARS.currency || lacksRate(money) ? DOLLARS : money

/** A unit of content that holds the sign for any currency, "¤ per USD", with this one in its place: "EUR per USD". */
export const unitInCurrency = (unit: string, { currency }: Pick<Currency, 'currency'>): string =>
  unit.replace('¤', currency)
