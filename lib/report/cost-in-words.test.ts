import { describe, expect, test } from 'vitest'
import type { PatternId } from '@/content/pattern-ids'
import type { PatternCost } from '@/lib/cost'
import type { RankedPattern } from '@/lib/decision'
import { costInWords } from './cost-in-words'

/** A month of cash and people's time, and a total: all that the sentences read. */
const cost = (pattern: PatternId, cash: number, people: number, total: number) =>
  ({ pattern, monthly: cash + people, estimate: { total: cash }, people: { overheadCost: people }, horizonTotal: total }) as unknown as PatternCost

const monolith = cost('monolith', 1000, 0, 40_000)
const cqrs = cost('cqrs', 3000, 2000, 150_000)
const serverless = cost('serverless', 5000, -1000, 140_000)

const against = (tag: 'limit' | 'need' | 'no-vote') => ({ tag, for: false, sentence: '', figures: {} })
const MONOLITH: RankedPattern = { pattern: 'monolith', verdict: 'possible', score: 7, reasons: [against('limit'), against('need'), against('no-vote')] }
const verdicts = (winner: PatternId | null, runnerUp: PatternId | null, ranked: RankedPattern[] = [MONOLITH]) => ({ winner, runnerUp, ranked })

describe('what the choice costs, in words', () => {
  test('winner beside runner-up and the cheapest', () =>
    expect(costInWords([monolith, cqrs, serverless], verdicts('cqrs', 'serverless'), 24)).toEqual([
      'CQRS: $5,000 a month, which is $3,000 in cash for infrastructure and $2,000 of development time that the pattern takes.',
      'Over 24 months, growth and learning included, that makes $150,000; Serverless, the runner-up, makes $140,000.',
      'The cheapest of those shown is the Monolith: $40,000, $110,000 less. The verdict on it: possible; 2 reasons speak against it.',
    ]))

  test('silence of the tree is not counted as a reason against the cheapest', () =>
    expect(costInWords([monolith, cqrs], verdicts('cqrs', null, [{ ...MONOLITH, verdict: 'fits', reasons: [against('no-vote')] }]), 24)[2]).toMatch(
      /The verdict on it: fits; nothing speaks against it\.$/,
    ))

  test('time saved is taken off, and a runner-up that is the cheapest is not named twice', () =>
    expect(costInWords([monolith, serverless], verdicts('serverless', 'monolith'), 36)).toEqual([
      'Serverless: $4,000 a month, which is $5,000 in cash for infrastructure less $1,000 of development time that the pattern saves.',
      'Over 36 months, growth and learning included, that makes $140,000; the Monolith, the runner-up, makes $40,000.',
      'Of those shown the runner-up is the cheapest: $100,000 less.',
    ]))

  test('a winner that is the cheapest, without a runner-up', () =>
    expect(costInWords([monolith, cqrs], verdicts('monolith', null), 12)).toEqual([
      'The Monolith: $1,000 a month, all of it cash for infrastructure.',
      'Over 12 months, growth and learning included, that makes $40,000.',
      'It is the cheapest of those shown.',
    ]))

  test('no verdict: the cheapest alone', () =>
    expect(costInWords([cqrs, monolith], verdicts(null, null), 36)).toEqual([
      'The cheapest of those shown over 36 months is the Monolith, with $40,000.',
    ]))

  test('nothing costed, nothing said', () => expect(costInWords([], verdicts('cqrs', null), 36)).toEqual([]))
})
