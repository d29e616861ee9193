import { MONEY_FIELDS } from '@/content/scenario/fields'
import type { Money } from '@/content/schemas/scenario'

export type Currency = Pick<Money, 'currency' | 'exchangeRate'>

const DOLLARS: Currency = { currency: 'USD', exchangeRate: 1 }

/**
 * True when a currency other than US dollars is chosen without an exchange rate. A link may name a currency without a
 * rate, and the default rate of 1 is right only for US dollars.
 */
export const lacksRate = ({ currency, exchangeRate }: Currency): boolean =>
  currency !== DOLLARS.currency && exchangeRate === MONEY_FIELDS.exchangeRate.default

/** The currency that amounts are shown in: the chosen one, or US dollars until its exchange rate is known. */
export const shownCurrency = (money: Currency): Currency =>
  money.currency === DOLLARS.currency || lacksRate(money) ? DOLLARS : money

/** A unit from content with the placeholder "¤" replaced by the currency: "¤ per USD" becomes "EUR per USD". */
export const unitInCurrency = (unit: string, { currency }: Pick<Currency, 'currency'>): string =>
  unit.replace('¤', currency)
