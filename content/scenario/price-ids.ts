/*
 * The ids by which a visitor may put a price of their own in place of ours. Ids alone: links are read and written on
 * every page, and none of them should ship the price lists for it. Tests hold the lists to the cards.
 */

import { FRAMEWORK_PRICES, LIST_PRICES } from './price-ids.generated'

/** Prices stand behind their service, which is the shortest that a browser can be sent. */
const idsIn = (services: readonly string[]): string[] =>
  services.flatMap((line) => {
    const [service = '', ...prices] = line.split(' ')
    return prices.map((price) => `${service}.${price}`)
  })

const FRAMEWORK_PRICE_IDS = idsIn(FRAMEWORK_PRICES)
export const LIST_PRICE_IDS = idsIn(LIST_PRICES)

export const PRICE_IDS: readonly string[] = [...FRAMEWORK_PRICE_IDS, ...LIST_PRICE_IDS]

export const isPriceId = (id: string): boolean => KNOWN.has(id)

const KNOWN: ReadonlySet<string> = new Set(PRICE_IDS)
