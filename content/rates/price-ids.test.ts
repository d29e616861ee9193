import { expect, it } from 'vitest'
import { PRICE_ID } from '../scenario/overrides'
import { FRAMEWORK_CARD } from './framework'
import { FRAMEWORK_PRICE_IDS, isPriceId, LIST_PRICE_IDS, PRICE_IDS } from './price-ids'
import { PRICES } from './prices'

it('names every coefficient of the framework card', () => {
  const ids = FRAMEWORK_CARD.patterns.flatMap(({ pattern, rates }) => Object.keys(rates).map((rate) => `framework.${pattern}.${rate}`))
  expect(FRAMEWORK_PRICE_IDS).toEqual(ids)
})

it.each(LIST_PRICE_IDS)('%s is a price', (id) => expect(Object.keys(PRICES)).toContain(id))

it.each(PRICE_IDS)('%s can stand in a link and in a file', (id) => expect(id).toMatch(PRICE_ID))

it('names each price once, and knows no other', () => {
  expect(PRICE_IDS).toEqual([...new Set(PRICE_IDS)])
  expect([PRICE_IDS.every(isPriceId), isPriceId('aws.alb'), isPriceId('__proto__'), isPriceId('')]).toEqual([true, false, false, false])
})
