import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, type PatternId } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { conflictsIn } from './conflicts'
import { costed } from './decider'
import { adviseOn, anySituation, DECIDER, OF_DECISIONS, OF_RECOMMENDATIONS } from './decision.fixture'
import { meets } from './needs'
import { normalise } from './normalise'
import { stateOf } from './tests'

/** What holds for any answers, of the faults that were found when the recommendation was tried. */
const decide = (situation: Situation) => DECIDER.decide(situation)
const conflicts = (situation: Situation) =>
  conflictsIn(situation, decide(situation).parts, [], DECISION_FACTS.conflicts, DECIDER).map(({ id }) => id)

describe('for any answers', () => {
  const growth = fc.record({
    peakQps: fc.constantFrom(5, 5000, 20_000, 200_000, 900_000, 2_000_000),
    teams: fc.constantFrom(1, 2, 4, 6, 12, 40),
  })
  /** What is cheap to outgrow may be left; no other lead may give way to one deployable. */
  test('7: no growth of load or teams leads back to the Monolith', () => {
    fc.assert(
      fc.property(anySituation, growth, growth, (situation, one, other) => {
        const [small, large] = [
          { peakQps: Math.min(one.peakQps, other.peakQps), teams: Math.min(one.teams, other.teams) },
          { peakQps: Math.max(one.peakQps, other.peakQps), teams: Math.max(one.teams, other.teams) },
        ]
        const before = decide({ ...situation, ...small })
        const after = decide({ ...situation, ...large })
        if (before.winner !== 'monolith') expect(after.winner).not.toBe('monolith')
      }),
      OF_DECISIONS,
    )
  })

  test('3 and 4: nothing leads against its own limit while another meets the needs within limits', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { recommended, eligible } = decide(situation)
        expect(eligible).toContain(recommended)
      }),
      OF_DECISIONS,
    )
  })

  test('2: a hard need that is missed is named by a conflict, an exclusion or another need', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { needs, recommended, excluded } = decide(situation)
        for (const need of needs.filter(({ strength, calls }) => strength === 'hard' && calls !== recommended.stream)) {
          if (meets(recommended, need)) continue
          expect(excluded.length > 0 || conflicts(situation).length > 0).toBe(true)
        }
      }),
      OF_DECISIONS,
    )
  })

  test.each(['near-users', 'egress', 'cells', 'residency', 'independent-releases'])(
    '2: what stands against "%s" is said, or something lighter meets it',
    (id) => {
      const rule = DECISION_FACTS.rules.find((one) => one.id === id)
      fc.assert(
        fc.property(anySituation, (given) => {
          const situation = normalise(given)
          const holds = (all: { all: Parameters<typeof stateOf>[0] }) => stateOf(all.all, situation) === 'holds'
          // What has to be isolated is no group of customers, and a part of a system has its releases already.
          if (given.isolationOf !== undefined || given.partOfSystem !== undefined) return
          if (!rule?.when.some(holds) || !rule.unless.some(holds)) return
          const { needs, parts } = decide(given)
          const lighter = needs.some(({ id: other }) => other === 'tenants-apart') || parts.includes(rule.calls)
          expect(lighter || conflicts(given).length > 0).toBe(true)
        }),
        OF_DECISIONS,
      )
    },
  )

  test('B: a single team gets neither cells nor three heavy parts without the sentence that says so', () => {
    const heavy: PatternId[] = ['cell-based', 'event-sourcing', 'edge-computing', 'microservices', 'cqrs']
    fc.assert(
      fc.property(anySituation, (any) => {
        const situation = { ...any, teams: 1 }
        const { parts } = decide(situation)
        if (parts.includes('cell-based')) expect(conflicts(situation)).toContain('cells-for-one-team')
        if (heavy.filter((pattern) => parts.includes(pattern)).length >= 3)
          expect(conflicts(situation).some((id) => id.startsWith('one-team-runs'))).toBe(true)
      }),
      OF_DECISIONS,
    )
  })

  test('5: whoever has nobody to run servers is not sent to servers', () => {
    fc.assert(
      fc.property(anySituation, (any) => {
        expect(decide({ ...any, operatesServers: false }).parts).toContain('serverless')
      }),
      OF_DECISIONS,
    )
  })

  test('the price of a need is never negative, and more budget never finds less', () => {
    const missed = (situation: Situation) => {
      const { budget, recommended, needs } = adviseOn(situation)
      for (const { price } of needs) expect(price.usd).toBeGreaterThanOrEqual(0)
      if (budget === null || budget.within) return recommended.misses.length
      return budget.fits?.misses.length ?? Infinity
    }
    fc.assert(
      fc.property(anySituation, fc.constantFrom(1e5, 1e6, 1e7, 1e8), (any, budgetTotal) => {
        const { budgetMonth: _, ...situation } = any
        expect(missed({ ...situation, budgetTotal: 10 * budgetTotal })).toBeLessThanOrEqual(
          missed({ ...situation, budgetTotal }),
        )
      }),
      OF_RECOMMENDATIONS,
    )
  })

  test('of the same candidates, those that meet more needs are never cheaper at the least', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { needs, candidates, costing } = decide(situation)
        const least = (count: number) =>
          Math.min(
            ...candidates
              .filter((candidate) => needs.slice(0, count).every((need) => meets(candidate, need)))
              .map((candidate) => costing.total(costed(candidate))),
          )
        for (const count of needs.keys()) expect(least(count + 1)).toBeGreaterThanOrEqual(least(count))
      }),
      OF_DECISIONS,
    )
  })
})
