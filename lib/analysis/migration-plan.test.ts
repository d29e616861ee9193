import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { PUBLISHED_MIGRATIONS } from '@/content/evidence/migrations'
import { deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { migrationPlan } from './migration-plan'
import { comparedMoves } from './published-moves'

describe('a plan', () => {
  const scenario = scenarioWith({
    situation: {
      runsToday: 'monolith',
      teams: 12,
      peakQps: 20_000,
      globalUsers: true,
      auditCritical: true,
      revenue: 6e7,
    },
  })
  const decision = deciderFor(scenario, DECISION_FACTS).decide(scenario.situation)
  const plan = migrationPlan(scenario, decision, DECISION_FACTS, 'plan')

  test('ends at the recommendation, and every phase before it is a system of its own', () => {
    expect(plan.length).toBeGreaterThan(1)
    expect(plan.at(-1)?.running.id).toBe(decision.recommended.id)
    expect(new Set(plan.map(({ running }) => running.id)).size).toBe(plan.length)
  })
  test('work and time only grow on the way', () => {
    for (const [index, { work, months }] of plan.entries()) {
      const before = plan[index - 1]
      expect(work.p50).toBeGreaterThanOrEqual(before?.work.p50 ?? 0)
      expect(months.p90).toBeGreaterThanOrEqual(months.p10)
    }
  })
  test('is empty where nothing runs', () => {
    const fresh = scenarioWith({ situation: { teams: 3 } })
    const decided = deciderFor(fresh, DECISION_FACTS).decide(fresh.situation)
    expect(migrationPlan(fresh, decided, DECISION_FACTS, 'plan')).toEqual([])
  })
})

test('months of published moves beside those of a plan, misses by name', () => {
  const compared = comparedMoves(PUBLISHED_MIGRATIONS)
  expect(
    compared.map(
      ({ id, published, low, expected, high, status }) =>
        `${id}: ${published}, plan ${low.toFixed(1)} < ${expected.toFixed(1)} < ${high.toFixed(0)}: ${status}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "uber-api: 60, plan 4.4 < 15.8 < 66: within",
      "groupon-itier: 12, plan 4.4 < 15.8 < 66: within",
      "otto-lhotse: 24, plan 4.4 < 15.8 < 66: within",
      "linkedin-inversion: 2, plan 4.4 < 15.8 < 66: shorter",
      "gusto-packages: 6, plan 1.3 < 4.5 < 17: within",
      "github-merge-queue: 36, plan 1.3 < 4.5 < 17: longer",
      "slack-cells: 18, plan 5.8 < 18.8 < 56: within",
      "sentry-silos: 18, plan 5.8 < 18.8 < 56: within",
      "hubspot-hublets: 12, plan 5.8 < 18.8 < 56: within",
      "baselime-workers: 6, plan 1.4 < 5.2 < 18: within",
      "chickfila-edge: 12, plan 1.4 < 5.2 < 18: within",
      "lego-shop: 20, plan 4.3 < 15.0 < 99: within",
      "fathom-vapor: 11, plan 4.3 < 15.0 < 99: within",
    ]
  `)
})
