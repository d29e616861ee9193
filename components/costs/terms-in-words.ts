import type { Money } from '@/content/schemas/scenario'
import { COMMITTED_LINE_IDS } from '@/content/scenario/commitments'
import { exactly, listed, percent, quantity } from '@/lib/format'
import { lacksRate } from '@/lib/kernel'

type Terms = Pick<Money, 'prices' | 'discount' | 'committedShare' | 'committedDiscount' | 'currency' | 'exchangeRate'> &
  Partial<Pick<Money, 'commitments' | 'support'>>

/**
 * The prices and terms that differ from the published ones, worded to follow "with": "1 price of your own", "12%
 * discount", "0.92 EUR per USD". Empty for list prices in US dollars. With 'its', the words refer to a shared scenario:
 * "1 price of its own".
 */
export function termsInWords(money: Terms, whose: 'your' | 'its' = 'your'): string[] {
  const lines = COMMITTED_LINE_IDS.filter((line) => money.commitments?.[line] !== undefined)
  const own = Object.keys(money.prices).length
  return [
    own > 0 ? `${quantity(own, 'price')} of ${whose} own` : '',
    money.discount > 0 ? `${percent(money.discount)} discount` : '',
    money.committedShare > 0
      ? `${percent(money.committedShare)} committed at ${percent(money.committedDiscount)} off`
      : '',
    lines.length > 0 ? `commitments for ${listed(lines)}` : '',
    money.support === undefined || money.support === 'none' ? '' : `${money.support.replaceAll('-', ' ')} support`,
    money.currency === 'USD' || lacksRate(money) ? '' : `${exactly(money.exchangeRate)} ${money.currency} per USD`,
  ].filter((part) => part !== '')
}
