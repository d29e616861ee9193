import { expect, test } from 'vitest'
import { PRICE_ID } from './overrides'
import { isPriceId, PRICE_IDS } from './price-ids'

test.each(PRICE_IDS)('%s can stand in a link and in a file', (id) => expect(id).toMatch(PRICE_ID))

test('names each price once, and knows no other', () => {
  expect(PRICE_IDS).toEqual([...new Set(PRICE_IDS)])
  expect([PRICE_IDS.every(isPriceId), isPriceId('aws.alb'), isPriceId('__proto__')]).toEqual([true, false, false])
})
