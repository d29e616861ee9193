import { expect, test } from 'vitest'
import { PRICE_ID } from './overrides'
import { LIST_CARDS } from '../rate-cards'
import { FRAMEWORK_CARD } from '../rate-cards/framework'
import { FRAMEWORK_PRICE_IDS, isPriceId, LIST_PRICE_IDS, PRICE_IDS } from './price-ids'

test('names every coefficient of the framework card', () => {
  const ids = FRAMEWORK_CARD.patterns.flatMap(({ pattern, rates }) =>
    Object.keys(rates).map((rate) => `framework.${pattern}.${rate}`),
  )
  expect(FRAMEWORK_PRICE_IDS).toEqual(ids)
})

test.each(Object.values(LIST_CARDS))('names every price of $name', ({ prices }) => {
  expect(LIST_PRICE_IDS).toEqual(Object.keys(prices).sort())
})

test.each(PRICE_IDS)('%s can stand in a link and in a file', (id) => expect(id).toMatch(PRICE_ID))

test('names each price once, and knows no other', () => {
  expect(PRICE_IDS).toEqual([...new Set(PRICE_IDS)])
  expect([PRICE_IDS.every(isPriceId), isPriceId('aws.alb'), isPriceId('__proto__')]).toEqual([true, false, false])
})
