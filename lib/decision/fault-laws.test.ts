import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PUBLISHED_DECISIONS } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { conflictsIn } from './conflicts'
import { costed } from './decider'
import { anySituation, DECIDER, OF_DECISIONS } from './decision.fixture'
import { nextQuestion } from './next-question'
import { outcomeFor } from './outcome-for'
import { recommend } from './recommend'

const decide = (situation: Situation) => DECIDER.decide(situation)
const conflicts = (situation: Situation) =>
  conflictsIn(situation, decide(situation).parts, [], DECISION_FACTS.conflicts, DECIDER).map(({ id }) => id)

describe('9: no section is there for nothing', () => {
  const PUBLISHED = PUBLISHED_DECISIONS.filter((_, index) => index % 8 === 0).map(({ situation }) => situation)
  const asked = PUBLISHED.map((situation) => nextQuestion(situation, DECIDER))

  test('the next question moves money, and whether it is a pipeline is rarely the first', () => {
    for (const question of asked) if (question) expect(question.usd).toBeGreaterThan(0)
    expect(asked.filter((question) => question?.answer === 'derivedStream').length).toBeLessThan(asked.length / 4)
  })

  test('more often than not its answer can change what is recommended on its own', () => {
    const changing = asked.filter((question) => question && question.changes.length > 0)
    expect(changing.length).toBeGreaterThan(asked.length / 2)
  })

  test('anti-patterns are held against what is recommended, all of it', () => {
    const scenario = scenarioWith({ situation: { teams: 2, independentDeploys: true }, workload: { services: 90 } })
    const { antiPatterns, composition } = recommend(scenario, DECISION_FACTS)
    expect(composition).toContain('microservices')
    expect(antiPatterns).not.toEqual([])
  })
})

describe('10: the way there', () => {
  test('starts from what runs today, and adds nothing that is not recommended', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { recommended, costing } = decide(situation)
        const { steps, status } = costing.migration(costed(recommended))
        const today = costing.circumstances.today
        if (!today) expect(steps).toEqual([])
        if (today && status === 'there') expect(steps).toEqual([])
        const built = [...recommended.patterns, ...recommended.options]
        for (const { part, kind } of steps) {
          const runs = [...(today?.patterns ?? []), ...(today?.options ?? [])]
          expect(kind === 'add' ? built : runs).toContain(part)
          expect(kind === 'add' ? runs : built).not.toContain(part)
        }
      }),
      OF_DECISIONS,
    )
  })
})

describe('11: history that is asked for outlives the stated retention', () => {
  test.each<[string, Situation]>([
    ['audited', { auditCritical: true }],
    ['replayed', { replayNeeded: true }],
    ['rebuilt', { historyUse: 'rebuild' }],
  ])('%s', (_, situation) => {
    expect(decide(situation).parts).toContain('event-sourcing')
    expect(conflicts(situation)).toContain('history-outlives-retention')
  })
  test('an audit table has no such limit', () =>
    expect(conflicts({ auditCritical: true, historyUse: 'changes' })).not.toContain('history-outlives-retention'))
})

test('13: that every read must see the last write is no reason against functions', () => {
  const texts = [
    ...DECISION_FACTS.signs.filter(({ pattern }) => pattern === 'serverless'),
    ...DECISION_FACTS.rules.filter(({ calls }) => calls === 'serverless').flatMap(({ unless }) => unless),
    ...DECISION_FACTS.exclusions.filter(({ parts }) => parts.includes('serverless')).flatMap(({ when }) => when),
  ]
  for (const { all, because } of texts) {
    if (all.some(({ answer }) => answer === 'consistency')) expect(because).toMatch(/pool|connection|relational/)
    expect(because).not.toMatch(/no state/)
  }
})

describe('a budget', () => {
  test('of more never makes the verdict or what fits worse', () => {
    fc.assert(
      fc.property(
        anySituation,
        fc.constantFrom(1e3, 1e4, 1e5),
        fc.constantFrom(1, 2, 10),
        (any, budgetMonth, times) => {
          const at = (month: number) => {
            const situation = { ...any, budgetMonth: month, budgetTotal: 1000 * month }
            return outcomeFor(scenarioWith({ situation }), DECISION_FACTS)
          }
          const [less, more] = [at(budgetMonth), at(budgetMonth * times)]
          expect(more.recommended.candidate).toEqual(less.recommended.candidate)
          if (less.budget?.within) expect(more.budget?.within).toBe(true)
          const missed = ({ budget, recommended }: typeof less) =>
            budget?.within ? recommended.misses.length : (budget?.fits?.misses.length ?? Infinity)
          expect(missed(more)).toBeLessThanOrEqual(missed(less))
          expect(more.budget?.upToQps ?? 0).toBeGreaterThanOrEqual(less.budget?.upToQps ?? 0)
        },
      ),
      { numRuns: 2 },
    )
  })
})

/** Among candidates that cannot be told apart rules decide, so without one a simpler and dearer one may be chosen. */
test('without a need nothing is recommended that is clearly dearer', () => {
  for (const { situation } of PUBLISHED_DECISIONS) {
    const { needs, costing, recommended } = decide(situation)
    for (const { id, strength } of needs) {
      const { usd, high } = costing.difference(costed(recommended), costed(DECIDER.without(situation, id)))
      expect(strength === 'hard' ? usd : high).toBeGreaterThanOrEqual(0)
    }
  }
})
