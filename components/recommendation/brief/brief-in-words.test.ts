import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, FRAMEWORK_CARD, OPERATIONAL_COSTS } from '@/content'
import { LIST_CARDS } from '@/content/rate-cards'
import type { Budget, PricedCandidate } from '@/lib/decision'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { budgetInWords, comparedFutures, migrationInWords, moneyAndRules, needRows, reportOf } from '@/lib/report'
import { besideRows } from './beside-in-words'
import { beforeAndAfter, whatIfLinks } from './what-if'

const FACTS = {
  ...DECISION_FACTS,
  cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD },
  operational: OPERATIONAL_COSTS,
}
const { money } = scenarioWith({})
const reportFor = (parts: ScenarioParts) => reportOf(scenarioWith(parts), FACTS)
const MONOLITH = reportFor({ situation: { peakQps: 300, teams: 3, runsToday: 'monolith' } })
const LOADED = reportFor({ situation: { peakQps: 20_000, teams: 1, runsToday: 'monolith' } })
const READ_MOSTLY = { peakQps: 20_000, teams: 10, highReadVolume: true, runsToday: 'microservices' } as const
const HISTORY = reportFor({ situation: { peakQps: 1200, teams: 4, auditCritical: true, runsToday: 'monolith' } })

describe('the budget', () => {
  const { recommended } = HISTORY.recommendation
  const budget = (parts: Partial<Budget>): Budget => ({
    within: true,
    month: { budget: 5000, spent: 3350, over: 0 },
    total: null,
    fits: null,
    upToQps: 2500,
    ...parts,
  })

  test('kept, and up to which load', () =>
    expect(budgetInWords(budget({}), money)).toEqual({
      verdict: 'within',
      headline: 'Within budget',
      sentences: ['$3.4K of $5K a month for infrastructure.', 'The recommendation fits up to 2.5K requests/s at peak.'],
    }))

  test('exceeded: by how much, and what fits', () => {
    const total = { budget: 1_500_000, spent: 1_726_112, over: 226_112 }
    const fits: PricedCandidate = { ...recommended, name: 'CQRS', misses: ['history'] }
    const { headline, sentences } = budgetInWords(budget({ within: false, total, fits, upToQps: null }), money)
    expect(headline).toBe('Over budget by $226K over 36 months')
    expect(sentences.slice(1)).toEqual(['CQRS fits and misses one need.', 'The recommendation fits at no load.'])
  })

  test('where nothing fits, it says what could be changed', () =>
    expect(budgetInWords(budget({ within: false, upToQps: null }), money).sentences[1]).toMatch(/^No candidate fits/))
})

test('a candidate beside the recommended one says how much more it costs and what it does not give', () => {
  const rows = besideRows(HISTORY.beside, HISTORY.scenario, (need) => need)
  expect(rows.map(({ role }) => role)).toEqual(['Recommended', 'Today', 'Runner-up'])
  expect(rows[0]?.remark).toBe('')
  expect(rows[1]?.remark).toMatch(/^\$[\d.]+[KM] less.* Misses “history” and 1 more need\.$/)
  for (const { bar } of rows) {
    expect([bar.paid, bar.low].every((end) => end <= bar.total)).toBe(true)
    expect(bar.high).toBeLessThanOrEqual(100)
  }
})

test('a need names its price and what would do with less', () => {
  const [first] = needRows(HISTORY.groups, HISTORY.scenario)
  expect(first).toMatchObject({
    name: 'History kept, proven and rebuilt',
    also: '“a record of every change”',
    why: 'History required',
  })
  expect(first?.instead).toMatch(/would satisfy all but “history kept, proven and rebuilt”/)
})

describe('money and rules', () => {
  test('where they disagree: by how much, and what would settle it', () =>
    expect(moneyAndRules(reportFor({ situation: { peakQps: 500, teams: 4 } })).join(' ')).toMatch(
      / costs \$[\d.]+[KM] less .* within the ranges; what decides: .*\. The figure that would settle it: /,
    ))
  test.each([
    ['the cheapest of all', MONOLITH, 'no other candidate costs less'],
    ['cheaper ones are beyond a limit', LOADED, 'every candidate that costs less misses a hard need or a stated limit'],
  ])('where they agree: %s', (_, report, words) =>
    expect(moneyAndRules(report)).toEqual([`Money and rules agree. With all figures central, ${words}.`]),
  )
  test.each([{}, { globalUsers: true }, { auditCritical: true }, READ_MOSTLY])(
    'what decides is the same sentence in the brief and beside futures: %j',
    (further) => {
      const report = reportFor({ situation: { peakQps: 500, teams: 4, ...further } })
      const { scenario, recommendation, decider } = report
      const decision = decider.decide(scenario.situation)
      const { why } = comparedFutures({ scenario, decision, priced: recommendation.candidates, facts: FACTS, seed: '' })
      expect(moneyAndRules(report)[0]?.endsWith(why)).toBe(true)
    },
  )
})

test.each([
  [{ runsToday: 'nothing' }, 'Nothing runs yet, so there is no migration: it is built as recommended.'],
  [{}, 'Nobody said what runs today, so the cost contains no migration.'],
  [{ runsToday: 'monolith' }, 'Monolith runs today: nothing has to move.'],
] as const)('migration with %j', (today, sentence) =>
  expect(migrationInWords(reportFor({ situation: { peakQps: 40, teams: 1, ...today } })).sentence).toBe(sentence),
)

describe('what if', () => {
  test('the links double what was given', () => {
    const [load, , teams] = whatIfLinks(scenarioWith({ situation: { peakQps: 1200, teams: 4 } }))
    expect(load?.href).toContain('whatif.qps=2400')
    expect(teams?.label).toBe('8 teams')
  })

  test('what does not change is told from what does', () => {
    const outcome = HISTORY.recommendation
    const side = { scenario: HISTORY.scenario, outcome }
    const grown = scenarioWith({ situation: { ...HISTORY.scenario.situation, peakQps: 2400 } })
    const rows = beforeAndAfter(side, { scenario: grown, outcome })
    expect(rows.filter(({ changed }) => changed).map(({ label }) => label)).toEqual(['Peak load'])
  })
})
