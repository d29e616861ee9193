import { expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { patternCost } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { hasOwnPrice } from './own-prices'

const facts = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }

test.each([
  ['a price of a machine', { 'aws.fargate.vcpu_hour': 1 }, true, false],
  ['a coefficient of the reference guide', { 'framework.cqrs.writeDb': 1 }, false, true],
  ['a coefficient of another pattern', { 'framework.monolith.services': 1 }, false, false],
  ['nothing', {}, false, false],
])('%s marks the bills it is on', (_, prices, onList, onFramework) => {
  const { estimate, other } = patternCost('cqrs', scenarioWith({ money: { prices } }), facts)
  expect([hasOwnPrice(estimate, prices), hasOwnPrice(other, prices)]).toEqual([onList, onFramework])
})
