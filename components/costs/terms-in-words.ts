import type { Money } from '@/content/schemas/scenario'
import { exactly, percent, quantity } from '@/lib/format'
import { lacksRate } from '@/lib/kernel'

type Terms = Pick<Money, 'prices' | 'discount' | 'committedShare' | 'committedDiscount' | 'currency' | 'exchangeRate'>

/**
 * What of the terms is not ours, to stand after "with": "1 price of your own", "12% discount", "0.92 EUR/USD". Empty
 * for list prices in US dollars.
 */
export function termsInWords(money: Terms): string[] {
  const own = Object.keys(money.prices).length
  return [
    own > 0 ? `${quantity(own, 'price')} of your own` : '',
    money.discount > 0 ? `${percent(money.discount)} discount` : '',
    money.committedShare > 0
      ? `${percent(money.committedShare)} committed at ${percent(money.committedDiscount)} off`
      : '',
    money.currency === 'USD' || lacksRate(money) ? '' : `${exactly(money.exchangeRate)} ${money.currency}/USD`,
  ].filter((part) => part !== '')
}
