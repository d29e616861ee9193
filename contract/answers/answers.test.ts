import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PATTERN_IDS, PRESETS } from '@/content'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { compareVendorsRequest, estimateRequest } from '@/content/schemas/estimate-request'
import type { Scenario } from '@/content/schemas/scenario'
import { recommend } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { METERS } from '@/lib/meters/all'
import { estimateJson } from '../estimate-json'
import { priceJson } from '../price-json'
import { priceBody } from '../price-request'
import { answerJson } from '../recommendation-json'
import { estimateAnswer } from './estimate-answer'
import { priceAnswer } from './price-answer'
import { recommendAnswer } from './recommend-answer'
import { compareVendorsJson } from '../vendors-json'
import { vendorsAnswer } from './vendors-answer'

const answerFor = (scenario: Scenario) => answerJson(recommend(scenario, DECISION_FACTS), scenario, DECISION_FACTS)

/** As a program reads it: what JSON has no word for is gone. */
const sent = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer))

describe('real answers are what the schemas say, with no field more', () => {
  test.each(RATE_CARD_IDS)('estimates at %s, of every pattern', (rateCard) => {
    for (const pattern of PATTERN_IDS)
      for (const options of [{}, { discount: 0.1, committedShare: 0.5 }]) {
        const answer = estimateJson(estimateRequest.parse({ pattern, rateCard, workload: {}, options }))
        expect(estimateAnswer.safeParse(sent(answer)).error).toBeUndefined()
      }
  })
  test('every pattern at several vendors', () => {
    for (const pattern of PATTERN_IDS) {
      const answer = compareVendorsJson(compareVendorsRequest.parse({ pattern, workload: { peakQps: 800 } }))
      expect(vendorsAnswer.safeParse(sent(answer)).error).toBeUndefined()
      expect(answer.verdicts).toHaveLength(3)
      for (const { certain, gap, missing } of answer.verdicts) expect(gap > missing).toBe(certain)
    }
  })
  test('bills of every meter, with list prices and with one of our own', () => {
    for (const { id, prices } of METERS)
      for (const own of [{}, Object.fromEntries(prices.slice(0, 1).map((price) => [price, 0.5]))]) {
        const item = { meter: id, prices: own }
        for (const body of [item, [item, item]]) {
          const answer = priceJson(priceBody(body).parse(body), '2026-11-29')
          expect(priceAnswer.safeParse(sent(answer)).error).toBeUndefined()
        }
      }
  })

  const situations = [
    {},
    { peakQps: 2_000_000 },
    { multiTenant: true, isolationNeeded: true },
    { highReadVolume: false, readWriteRatio: 11, consistency: 'strong' as const },
    ...PRESETS.map(({ scenario }) => scenario.situation ?? {}),
  ]
  test.each(situations.map((situation) => [JSON.stringify(situation).slice(0, 80), situation] as const))(
    'a recommendation for %s',
    (_, situation) => {
      const answer = answerFor(scenarioWith({ situation }))
      expect(recommendAnswer.safeParse(sent(answer)).error).toBeUndefined()
    },
  )
  test('a recommendation over its budget', () => {
    const situation = { peakQps: 6000, teams: 3, auditCritical: true, budgetMonth: 100 }
    const answer = answerFor(scenarioWith({ situation }))
    expect(answer.recommendation.budget?.within).toBe(false)
    expect(recommendAnswer.safeParse(sent(answer)).error).toBeUndefined()
  })
})
