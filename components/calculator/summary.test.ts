import { expect, test } from 'vitest'
import { patternCosts } from '@/lib/cost'
import { perMonth, scenarioWith } from '@/lib/kernel'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { summaryOf } from './summary'

const priced = patternCosts(scenarioWith({ compare: ['monolith', 'cqrs', 'serverless'] }), COST_FACTS)
const costs = priced.map((cost, index) => ({ ...cost, monthly: perMonth([20, 30, 10][index] ?? 0) }))

const inWords = (recommended: Parameters<typeof summaryOf>[1], of = costs) =>
  summaryOf(of, recommended).map(({ cost, roles }) => `${cost.pattern}: ${roles.join(', ')}`)

test('puts baseline and recommendation before the two ends', () =>
  expect(inWords('serverless')).toEqual(['monolith: baseline', 'serverless: recommended, lowest', 'cqrs: highest']))

test('names a recommended baseline once', () => expect(inWords('monolith')[0]).toBe('monolith: baseline, recommended'))

test('leaves out a recommended pattern that is not compared', () =>
  expect(inWords('edge-computing')).toEqual(['monolith: baseline', 'serverless: lowest', 'cqrs: highest']))

test('has no baseline when the Monolith is not compared', () =>
  expect(inWords(null, costs.slice(1))).toEqual(['serverless: lowest', 'cqrs: highest']))
