/*
 * The ids by which a visitor may put a price of their own in place of ours. Ids alone: links are read and written on
 * every page, and none of them should ship the price lists for it. Tests hold the lists to the cards.
 */

import { FRAMEWORK_PRICE_IDS, LIST_PRICE_IDS } from './price-ids.generated'

export { LIST_PRICE_IDS }

export const PRICE_IDS: readonly string[] = [...FRAMEWORK_PRICE_IDS, ...LIST_PRICE_IDS]

export const isPriceId = (id: string): boolean => KNOWN.has(id)

const KNOWN: ReadonlySet<string> = new Set(PRICE_IDS)
