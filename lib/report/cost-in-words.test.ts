import { describe, expect, test } from 'vitest'
import type { PatternId } from '@/content/pattern-ids'
import type { PatternCost } from '@/lib/cost'
import type { RankedPattern, Reason } from '@/lib/decision'
import { perMonth } from '@/lib/kernel'
import { costInWords, type Recommended } from './cost-in-words'

/** A month of cash and of development at $10,000 and an overhead, and a total: all that the sentences read. */
const cost = (pattern: PatternId, cash: number, overhead: number, horizonTotal: number) =>
  ({
    pattern,
    monthly: cash + 10_000 * (1 + overhead),
    estimate: { total: cash },
    people: { overhead, patternShare: 1, buildingCost: 10_000 * (1 + overhead), onCallFloor: 0, onCallMissing: 0 },
    horizonTotal,
  }) as unknown as PatternCost

const monolith = cost('monolith', 1000, 0, 40_000)
const cqrs = cost('cqrs', 3000, 0.5, 150_000)
const serverless = cost('serverless', 5000, -0.2, 140_000)

const AGAINST: Reason = { kind: 'stopped', for: false, rule: null, basis: [], because: '', coveredBy: [] }
const UNKNOWN: Reason = { kind: 'unknown', for: false, answers: ['teams'] }
const MONOLITH: RankedPattern = {
  pattern: 'monolith',
  verdict: 'possible',
  score: 7,
  reasons: [AGAINST, AGAINST, UNKNOWN],
}
const verdicts = (winner: PatternId | null, runnerUp: PatternId | null, ranked = [MONOLITH]) => ({
  winner,
  runnerUp,
  ranked,
  composition: winner ? [winner] : [],
  name: winner ?? '',
})

/** A pattern alone as the recommendation. */
const alone = ({ pattern, monthly, estimate, people, horizonTotal }: PatternCost): Recommended => ({
  cost: {
    ...people,
    priced: [pattern],
    monthly,
    estimate: { ...estimate, parts: [], atLeast: estimate.total, atMost: estimate.total },
  },
  horizonTotal,
})

const over = (horizonMonths: number, currency = 'USD', exchangeRate = 1) => ({ horizonMonths, currency, exchangeRate })

describe('what the recommendation costs, in words', () => {
  test('one pattern beside the runner-up and the cheapest', () =>
    expect(costInWords([monolith, cqrs, serverless], alone(cqrs), verdicts('cqrs', 'serverless'), over(24))).toEqual([
      'CQRS: $18,000 per month, of which $3,000 for infrastructure and $15,000 for development ' +
        '(50% more than without the pattern).',
      'Over 24 months, growth and ramp-up included, that comes to $150,000; Serverless, the runner-up, comes to ' +
        '$140,000.',
      'The cheapest of those shown is the Monolith alone: $40,000, $110,000 less. ' +
        'It is possible; 2 reasons speak against it.',
    ]))

  test('a combination is priced as one system, and no part of it is called the runner-up', () => {
    const both = {
      ...verdicts('cqrs', 'serverless'),
      composition: ['cqrs', 'serverless'] satisfies PatternId[],
      name: 'Both',
    }
    const cost = { ...alone(cqrs).cost, priced: both.composition, monthly: perMonth(20_000), overhead: 0.3 }
    const told = costInWords([monolith, cqrs, serverless], { cost, horizonTotal: 900_000 }, both, over(24))
    expect(told.slice(0, 2)).toEqual([
      'Both: $20,000 per month, of which $3,000 for infrastructure and $15,000 for development ' +
        '(30% more than without the patterns).',
      'Over 24 months, growth and ramp-up included, that comes to $900,000.',
    ])
  })

  test('an overhead acts where the pattern is used, and missing people are said', () => {
    const people = { overhead: 0.5, patternShare: 0.2, buildingCost: 11_000, onCallFloor: 30_000, onCallMissing: 2 }
    const part = { ...cqrs, monthly: 44_000, people } as unknown as PatternCost
    expect(costInWords([part], alone(part), verdicts('cqrs', null), over(24))[0]).toBe(
      'CQRS: $44,000 per month, of which $3,000 for infrastructure and $11,000 for development (10% more than ' +
        'without the pattern), and $30,000 for 2 engineers that an on-call rotation around the clock lacks.',
    )
  })

  test('an open answer is not counted as a reason against the cheapest', () => {
    const unopposed: RankedPattern = { ...MONOLITH, verdict: 'fits', reasons: [UNKNOWN] }
    const [, , beside] = costInWords([monolith, cqrs], alone(cqrs), verdicts('cqrs', null, [unopposed]), over(24))
    expect(beside).toMatch(/It fits; nothing speaks against it\.$/)
  })

  test('time saved is said, and a runner-up that is the cheapest is not named twice', () =>
    expect(
      costInWords([monolith, serverless], alone(serverless), verdicts('serverless', 'monolith'), over(36)),
    ).toEqual([
      'Serverless: $13,000 per month, of which $5,000 for infrastructure and $8,000 for development ' +
        '(20% less than without the pattern).',
      'Over 36 months, growth and ramp-up included, that comes to $140,000; the Monolith, the runner-up, comes ' +
        'to $40,000.',
      'Of those shown the runner-up is the cheapest: $100,000 less.',
    ]))

  test('the cheapest itself, without a runner-up', () =>
    expect(costInWords([monolith, cqrs], alone(monolith), verdicts('monolith', null), over(12))).toEqual([
      'The Monolith: $11,000 per month, of which $1,000 for infrastructure and $10,000 for development ' +
        '(without overhead).',
      'Over 12 months, growth and ramp-up included, that comes to $40,000.',
      'It is the cheapest of those shown.',
    ]))

  test('no recommendation: the cheapest alone', () =>
    expect(costInWords([cqrs, monolith], alone(monolith), verdicts(null, null), over(36))).toEqual([
      'Cheapest over 36 months: the Monolith, with $40,000.',
    ]))

  test('amounts are in the currency of the link', () =>
    expect(costInWords([cqrs, monolith], alone(monolith), verdicts(null, null), over(36, 'EUR', 2))[0]).toMatch(
      /^Cheapest over 36 months: .*, with €/,
    ))

  test('without costs there is nothing to say', () =>
    expect(costInWords([], alone(cqrs), verdicts('cqrs', null), over(36))).toEqual([]))
})
