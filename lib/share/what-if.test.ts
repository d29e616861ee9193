import { describe, expect, test } from 'vitest'
import { scenarioWith } from '@/lib/kernel'
import { decode } from './decode'
import { paths } from './paths'
import { whatIfIn } from './what-if'

const scenario = scenarioWith({ situation: { peakQps: 500, teams: 4 } })
const asked = (query: string) => whatIfIn(new URLSearchParams(query))

describe('what if', () => {
  test('the scenario of the address stays, and what is asked stands beside it', () => {
    const { base, changed } = whatIfIn(new URL(paths.whatIf(scenario, { qps: '1000' }), 'http://x').searchParams)
    expect(decode(base).scenario).toEqual(scenario)
    expect(changed?.scenario.situation).toEqual({ peakQps: 1000, teams: 4 })
    expect(changed?.ignored).toEqual([])
  })

  test.each(['qps=500', 'qps=500&whatif.qps=', 'whatif.teams=+'])('%s asks nothing', (query) =>
    expect(asked(query).changed).toBeNull(),
  )

  test('a figure that cannot be read is named, and the others are tried', () => {
    const { changed } = asked('qps=500&whatif.qps=lots&whatif.teams=8')
    expect(changed?.scenario.situation).toEqual({ teams: 8 })
    expect(changed?.ignored.map(({ param }) => param)).toEqual(['qps'])
  })

  test('figures are read as in any field', () =>
    expect(asked('whatif.qps=10k').changed?.scenario.situation).toEqual({ peakQps: 10_000 }))
})
