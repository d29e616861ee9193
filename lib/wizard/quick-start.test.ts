import { describe, expect, test } from 'vitest'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { decode, paths } from '@/lib/share'
import { carriedBeside, openedQuickStart, quickStartAddress, quickStartOf } from './quick-start'

const sent = (fields: Record<string, string>) => new URLSearchParams(fields)

describe('the four fields', () => {
  test.each<[string, Record<string, string>, Situation]>([
    [
      'all said, as people type',
      { qps: '20k', teams: '3', budget: '$12,000', today: 'monolith' },
      { peakQps: 20_000, teams: 3, budgetMonth: 12_000, runsToday: 'monolith' },
    ],
    ['two left empty', { qps: '500', teams: '', budget: '', today: 'nothing' }, { peakQps: 500, runsToday: 'nothing' }],
    ['beside other answers', { audit: 'yes', qps: '500' }, { peakQps: 500, auditCritical: true }],
    ['a pattern that nobody offered', { qps: '500', today: 'mainframe' }, { peakQps: 500 }],
  ])('%s: lead to the recommendation', (_, fields, situation) => {
    expect(quickStartOf(sent(fields)).scenario.situation).toEqual(situation)
    expect(quickStartAddress(sent(fields))).toBe(paths.recommendation(scenarioWith({ situation })))
  })

  test('a load in other units stays while its peak is left as it is shown, and is replaced by another one', () => {
    const traffic = { amount: 26_280_000, unit: 'requests', per: 'month', is: 'peak' } as const
    const stated = scenarioWith({ traffic })
    const carried = Object.fromEntries(carriedBeside(stated))
    expect(quickStartOf(sent({ ...carried, qps: '10' })).scenario).toEqual(stated)
    expect(quickStartOf(sent({ ...carried, qps: '20' })).scenario).toEqual(scenarioWith({ situation: { peakQps: 20 } }))
  })

  test('engineers follow the teams', () =>
    expect(quickStartOf(sent({ teams: '3' })).scenario.people.engineers).toBe(21))

  test('nothing said: the questions', () =>
    expect(quickStartAddress(sent({ qps: '', teams: '', budget: '', today: '' }))).toBe(paths.decide()))

  test('what cannot be read comes back as typed, with the rest', () => {
    const address = quickStartAddress(sent({ qps: 'a lot', teams: '2.5', budget: '9000', users: '5000' }))
    const url = new URL(address, 'http://localhost')
    expect([url.pathname, url.hash]).toEqual([paths.home(), '#quick-start'])
    const { link, refused } = openedQuickStart(Object.fromEntries(url.searchParams))
    expect(refused).toMatchObject({
      peakQps: { typed: 'a lot', problem: expect.stringContaining('“a lot” is not a number.') },
      teams: { typed: '2.5', problem: expect.stringContaining('2.5 is not a whole number.') },
    })
    const { scenario, ignored } = decode(link)
    expect([scenario.situation, scenario.workload.users, ignored]).toEqual([{ budgetMonth: 9000 }, 5000, []])
  })

  test('what was typed cannot add parameters or leave the app', () => {
    const address = quickStartAddress(sent({ qps: '1&teams=9#x', teams: '//evil.example' }))
    expect(new URL(address, 'http://localhost').origin).toBe('http://localhost')
    expect(new URL(address, 'http://localhost').searchParams.has('teams')).toBe(false)
  })

  test('carry the rest of the scenario beside them', () => {
    const scenario = scenarioWith({ situation: { peakQps: 5, auditCritical: true }, workload: { users: 9 } })
    expect(carriedBeside(scenario).map(([name]) => name)).toEqual(['v', 'rates', 'audit', 'users'])
  })
})
