import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { PRESETS } from '@/content/scenarios/presets'
import { scenario as schema, type Situation } from '@/content/schemas/scenario'
import { deciderFor, openQuestions } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { overFutures } from './answers-over-futures.fixture'

const SITUATIONS: [string, Situation][] = [
  ['nothing known', {}],
  ['three teams', { teams: 3 }],
  ['services of nine teams', { teams: 9, peakQps: 20_000, runsToday: 'microservices' }],
  ['a small monolith', { teams: 2, peakQps: 300, runsToday: 'monolith', budgetMonth: 3000 }],
  ['a start on spiky load', { teams: 1, peakQps: 50, loadShape: 'spiky' }],
  ['a monolith of thirty teams', { teams: 30, peakQps: 5000, runsToday: 'monolith' }],
  ['users all over the world', { teams: 12, peakQps: 50_000, globalUsers: true }],
  ['an audit', { peakQps: 500, auditCritical: true }],
  ['sixty teams that release alone', { teams: 60, independentDeploys: true, peakQps: 1000 }],
  ['many reads', { teams: 5, highReadVolume: true, peakQps: 20_000 }],
  ['tenants apart', { teams: 4, multiTenant: true, isolationNeeded: true }],
]

const SCENARIOS = [
  ...SITUATIONS.map(([name, situation]) => [name, scenarioWith({ situation })] as const),
  ...PRESETS.map(({ id, scenario }) => [id, schema.parse(scenario)] as const),
]

/** Questions in the order of the wizard, with what they are worth over futures; and in the order of that. */
function orders(scenario: (typeof SCENARIOS)[number][1]) {
  const decider = deciderFor(scenario, DECISION_FACTS)
  const best = openQuestions(scenario.situation, overFutures(decider, DECISION_FACTS))
  const worth = new Map(best.map(({ answer, usd }) => [answer, usd]))
  const asked = openQuestions(scenario.situation, decider).map(({ answer }) => worth.get(answer) ?? 0)
  return { asked, best: best.map(({ usd }) => usd) }
}

/** What has been found out after each question, summed over all questions. */
function settled(worth: readonly number[], questions: number): number {
  let [known, sum] = [0, 0]
  for (let place = 0; place < questions; place++) sum += known += worth[place] ?? 0
  return sum
}

/**
 * The wizard compiles no model: it weighs an answer with all other figures central. Here the same is worked out over
 * futures, with all other figures drawn, and the two orders are compared by what they find out how early.
 */
describe('the order of the wizard beside the order over futures', () => {
  const firsts: number[] = []

  test.each(SCENARIOS)(
    '%s: of what could be known after each question, at most a twentieth comes later',
    (_, scenario) => {
      const { asked, best } = orders(scenario)
      expect(best.length).toBeGreaterThan(5)
      firsts.push((asked[0] ?? 0) / (best[0] ?? 1))
      expect(settled(asked, best.length) / settled(best, best.length)).toBeGreaterThan(0.95)
    },
    30_000,
  )
  test('the first question is the most valuable in most, and on average worth nine tenths of it', () => {
    expect(firsts).toHaveLength(SCENARIOS.length)
    expect(firsts.filter((share) => share === 1).length).toBeGreaterThan(SCENARIOS.length / 2)
    expect(firsts.reduce((sum, share) => sum + share, 0) / firsts.length).toBeGreaterThan(0.9)
  })
})
