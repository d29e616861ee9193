import { describe, expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { ANSWER_FIELDS, MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { STACK_NAMES } from '@/content/scenario/stack'
import { inDigits, quantity } from '@/lib/format'
import { following, peakQpsOf, scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { assumptionsOf, type Assumption } from './assumptions'

const rows = (parts: ScenarioParts): Assumption[] => assumptionsOf(scenarioWith(parts)).flatMap((group) => group.rows)
const row = (id: string, parts: ScenarioParts) => rows(parts).find((one) => one.id === id)

describe('the figures behind the costs', () => {
  test('every field and choice is listed once, all as defaults, before anything is said', () => {
    const listed = assumptionsOf(DEFAULT_SCENARIO).flatMap((group) => group.rows)
    const fields = [ANSWER_FIELDS, WORKLOAD_FIELDS, PEOPLE_FIELDS, MONEY_FIELDS, CAPACITY_FIELDS].flatMap((group) =>
      Object.keys(group),
    )
    const choices = ['onCall', 'overheadByTeams', 'rateCard', 'currency', 'freeTier']
    expect(listed.map(({ id }) => id).sort()).toEqual([...fields, ...choices, 'size', ...STACK_NAMES].sort())
    expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(['default']))
  })

  test('a load that was stated is a row as it was typed, and the peak that follows has three digits', () => {
    const parts: ScenarioParts = {
      traffic: { amount: 30_000_000, unit: 'views', per: 'month', is: 'average', typed: '30m' },
      profile: 'office',
    }
    expect(row('traffic', parts)).toMatchObject({ value: '30m page views a month on average', status: 'given' })
    expect(row('profile', parts)).toMatchObject({ value: 'office hours', status: 'given' })
    const peak = row('peakQps', parts)
    expect(peak).toMatchObject({ status: 'default', provenance: 'derived' })
    expect(peak?.value).toBe(quantity(inDigits(peakQpsOf(scenarioWith(parts)), 3), 'requests/s'))
    expect(row('traffic', { situation: { peakQps: 25_000 } })).toBeUndefined()
  })

  test.each([
    ['peakQps', { situation: { peakQps: 25_000 } }, '25,000 requests/s'],
    ['readShare', { workload: { readShare: 0.94 } }, '94%'],
    ['loadedCost', { people: { loadedCost: 170_000 } }, '$170,000/year'],
    ['horizonMonths', { money: { horizonMonths: 60 } }, '60 months'],
    ['overhead.cqrs', { people: { overhead: { cqrs: 0.25 } } }, '+25%'],
    ['learning.serverless', { people: { learningMonths: { serverless: 1 } } }, '1 month'],
    ['onCall', { people: { onCall: true } }, 'Yes'],
    ['overheadByTeams', { people: { overheadByTeams: false } }, 'No'],
    ['rateCard', { money: { rateCard: 'framework' } }, 'Reference-guide rates (illustrative)'],
    ['currency', { money: { currency: 'EUR' } }, 'EUR'],
    ['freeTier', { money: { freeTier: false } }, 'No'],
    ['discount', { money: { discount: 0.12 } }, '12%'],
    ['size', { stack: { size: 'hobby' } }, 'hobby'],
    ['zones', { stack: { zones: '1' } }, 'one zone'],
    ['cpuMs', { capacities: { cpuMs: 9 } }, '9 ms'],
    ['price.aws.alb.hour', { money: { prices: { 'aws.alb.hour': 0.0201 } } }, '$0.0201'],
    ['req.events', { money: { requirements: { events: 3_000_000 } } }, '3,000,000 events/month'],
  ] as [string, ScenarioParts, string][])('%s as given', (id, parts, value) =>
    expect(row(id, parts)).toMatchObject({ status: 'given', value }),
  )

  test('an own figure of zero is a figure', () =>
    expect(row('overhead.cqrs', { people: { overhead: { cqrs: 0 } } })).toMatchObject({ status: 'given', value: '0%' }))

  test('a default says who set it and why', () =>
    expect(row('services', {})).toMatchObject({
      status: 'default',
      provenance: 'assumed',
      note: expect.stringContaining('One service for two engineers'),
    }))

  test("what follows from the number of teams is nobody's own figure", () => {
    const followed = following(scenarioWith({ situation: { teams: 4 } }))
    const found = assumptionsOf(followed).flatMap((group) => group.rows)
    expect(found.find(({ id }) => id === 'engineers')).toMatchObject({
      status: 'default',
      provenance: 'derived',
      value: '28 engineers',
    })
  })

  test('a group without figures is left out', () => {
    expect(assumptionsOf(DEFAULT_SCENARIO).map(({ id }) => id)).toEqual([
      'load',
      'workload',
      'people',
      'money',
      'capacities',
      'stack',
    ])
    const framework = assumptionsOf(scenarioWith({ money: { rateCard: 'framework' } }))
    expect(framework.map(({ id }) => id)).toEqual(['load', 'workload', 'people', 'money'])
    expect(assumptionsOf(scenarioWith({ people: { overhead: { cqrs: 1 } } })).at(-1)?.id).toBe('own')
  })
})
