import { describe, expect, test } from 'vitest'
import { RATE_CARD_NAMES } from '@/content/scenario/card-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { scenarioWith } from '@/lib/kernel'
import { encode, encodeLink, pairsOf } from './encode'
import { RATES } from './version'

describe('the query string', () => {
  test('is empty for the default scenario', () => expect(encode(DEFAULT_SCENARIO)).toBe(''))

  test('names the version and the prices when it is not empty', () =>
    expect(encode(scenarioWith({ workload: { readShare: 0.95 } }))).toBe(
      'v=2&rates=aws-us-east-1-2026-11-29&reads=0.95',
    ))

  test('keeps an answer that equals the default, because the visitor gave it', () =>
    expect(encode(scenarioWith({ situation: { peakQps: 100, teams: 1 } }))).toBe(
      'v=2&rates=aws-us-east-1-2026-11-29&qps=100&teams=1',
    ))

  test('uses readable keys and values', () =>
    expect(
      encode(
        scenarioWith({
          situation: {
            consistency: 'eventual',
            highReadVolume: true,
            auditCritical: false,
            loadShape: 'spiky',
            peakQps: 12e3,
          },
          people: { engineers: 25, overhead: { cqrs: 0.6 }, learningMonths: { 'event-sourcing': 9 } },
          money: { horizonMonths: 60, requirements: { writeVolume: 1e6 } },
          compare: ['monolith', 'cqrs'],
        }),
      ),
    ).toBe(
      'v=2&rates=aws-us-east-1-2026-11-29&consistency=eventual&highreads=yes&audit=no&load=spiky&qps=12000' +
        '&engineers=25&overhead.cqrs=0.6&learning.event-sourcing=9&horizon=60' +
        '&req.writeVolume=1000000&compare=monolith,cqrs',
    ))

  test('encodeLink names the version even for the default scenario', () =>
    expect(encodeLink(DEFAULT_SCENARIO)).toBe('v=2&rates=aws-us-east-1-2026-11-29'))

  test('pairsOf returns name and value for the hidden fields of a form', () =>
    expect(pairsOf(scenarioWith({ situation: { globalUsers: true } }))).toEqual([
      ['v', '2'],
      ['rates', 'aws-us-east-1-2026-11-29'],
      ['global', 'yes'],
    ]))

  test('names another rate card even when nothing else differs from the default', () =>
    expect(encode(scenarioWith({ money: { rateCard: 'aws-eu-central-1' } }))).toBe(
      'v=2&rates=aws-eu-central-1-2026-11-29',
    ))

  test.each([FRAMEWORK_CARD, ...Object.values(LIST_CARDS)])(
    'names the revision and the name of $id',
    ({ id, revision, name }) => expect([RATES, RATE_CARD_NAMES]).toMatchObject([{ [id]: revision }, { [id]: name }]),
  )
})
