import { PRICE_IDS } from '@/content/scenario/price-ids'
import { MOST_OWN_PRICES, OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { number } from './grammar'
import { ignored } from './ignored'
import { linkKey, type LinkKey } from './link-key'

/**
 * Contracted prices, each under its price id. They are written in alphabetical order, because the order of the price
 * lists may change but links must not. Prices beyond the limit of a link are reported, not dropped without a remark.
 */
export const priceKeys: readonly LinkKey[] = [...PRICE_IDS].sort().map((id) => {
  const key = linkKey<number>(`price.${id}`, number(OVERRIDE_BOUNDS.price), {
    get: ({ money }) => money.prices[id],
    set: ({ money }, usd) => void (money.prices[id] = usd),
  })
  return {
    ...key,
    read: (text, draft) =>
      Object.keys(draft.money.prices).length < MOST_OWN_PRICES
        ? key.read(text, draft)
        : [ignored(key.key, text, TOO_MANY)],
  }
})

const TOO_MANY = `at most ${MOST_OWN_PRICES} prices of your own`
