import { expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { FURTHER_CARDS } from '@/content/rate-cards/further'
import { isFurther, RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { scenarioWith } from '@/lib/kernel'
import { ENGINE_FACTS, hasPrices } from './engine-facts'

test.each(RATE_CARD_IDS)('the server has the card %s from the start', (rateCard) => {
  expect(hasPrices(scenarioWith({ money: { rateCard } }))).toBe(true)
  expect(ENGINE_FACTS.cards[rateCard]).toBe({ ...LIST_CARDS, framework: FRAMEWORK_CARD }[rateCard])
})

test('the cards that are fetched are those of other vendors', () =>
  expect(RATE_CARD_IDS.filter(isFurther)).toEqual(Object.keys(FURTHER_CARDS)))
