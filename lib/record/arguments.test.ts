import { describe, expect, test } from 'vitest'
import type { RankedPattern, Reason } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import type { ShownCandidate } from '@/lib/report'
import { argumentsOf, inSentence, othersInWords, withoutStop } from './arguments'

const NEEDS = [
  { id: 'one', name: 'Own releases', strength: 'hard' },
  { id: 'two', name: 'Fast reads', strength: 'preference' },
  { id: 'three', name: 'Cheap nights', strength: 'rule-of-thumb' },
] as unknown as Parameters<typeof argumentsOf>[1]['needs']

const ONE = {
  meets: [],
  misses: [],
  toRecommended: null,
  today: false,
  withinBudget: null,
  cost: { total: 1_000_000, low: 500_000, high: 2_000_000, months: 36 },
  candidate: { patterns: [] },
} as unknown as ShownCandidate

const KNOWN = {
  needs: NEEDS,
  ranked: [],
  recommended: 'Monolith',
  outlook: undefined,
  futures: 10_000,
  money: scenarioWith({}).money,
}
type More = { one?: object; known?: object }
const told = ({ one = {}, known = {} }: More) =>
  argumentsOf({ ...ONE, ...one }, { ...KNOWN, ...known }).map(({ kind, because }) => `${kind}: ${because}`)
const costs = (usd: number, isTold: boolean) => ({
  toRecommended: { usd, low: usd - 100_000, high: usd + 100_000, told: isTold },
})
const best = (value: number | null) => ({ outlook: { best: value === null ? null : { value, error: 0.005 } } })

test.each<[string, More, string]>([
  ['the one need', { one: { meets: ['one'] } }, 'good: it meets the one need: “Own releases”'],
  ['both', { one: { meets: ['one', 'two'] } }, 'good: it meets both needs: “Own releases” and “Fast reads”'],
  ['all', { one: { meets: ['one', 'two', 'three'] } }, 'good: it meets all 3 needs: “Own releases”, “Fast reads”'],
  ['some', { one: { meets: ['one'], misses: ['two'] } }, 'good: it meets 1 of 2 needs: “Own releases”'],
  ['a hard one missed', { one: { misses: ['one'] } }, 'bad: it misses a required need: “Own releases”'],
  ['a preference missed', { one: { misses: ['two'] } }, 'bad: it misses a preference: “Fast reads”'],
  ['a rule of thumb missed', { one: { misses: ['three'] } }, 'bad: it misses a rule of thumb: “Cheap nights”'],
  ['its own cost', {}, 'neutral: it costs $1M over 36 months, between $500K and $2M'],
  ['clearly less', { one: costs(-300_000, true) }, 'good: it costs $300K less than Monolith'],
  ['clearly more', { one: costs(300_000, true) }, 'bad: it costs $300K more than Monolith'],
  [
    'perhaps less',
    { one: costs(-50_000, false) },
    'less than Monolith, within the ranges, so the two cannot be told apart',
  ],
  ['what runs', { one: { today: true } }, 'good: it runs today'],
  ['what runs beside another', { one: { today: true, ...costs(1, false) } }, 'good: it runs today'],
  ['best in half', { known: best(0.5) }, 'good: it costs least in 50% (±1) of 10,000 futures'],
  ['best in fewer', { known: best(0.49) }, 'neutral: it costs least in 49% (±1) of 10,000 futures'],
  ['a budget kept', { one: { withinBudget: true } }, 'good: it stays within the budget'],
  ['a budget passed', { one: { withinBudget: false } }, 'bad: it exceeds the budget'],
])('%s', (_, more, words) => expect(told(more).join('\n')).toContain(words))

test('of what nobody knows nothing is said', () => {
  expect(told({ known: best(null) })).toEqual(told({}))
  expect(told({})).toHaveLength(1)
  expect(told({ one: costs(1, false) })).toHaveLength(1)
})

describe('reasons of its patterns', () => {
  const reason = (kind: string, speaksFor: boolean, because: string) =>
    ({ kind, for: speaksFor, rule: null, basis: [], because, coveredBy: [] }) as Reason
  const ofPatterns = (...reasons: Reason[]) => {
    const ranked = [{ pattern: 'cqrs', reasons }] as unknown as RankedPattern[]
    return told({ one: { candidate: { patterns: ['cqrs', 'monolith'] } }, known: { ranked } }).slice(1)
  }
  test('at most three for and three against, those for it first', () => {
    const many = [1, 2, 3, 4].flatMap((n) => [reason('denied', false, `Con ${n}.`), reason('need', true, `Pro ${n}.`)])
    expect(ofPatterns(...many)).toEqual([
      ...[1, 2, 3].map((n) => `good: pro ${n} (CQRS)`),
      ...[1, 2, 3].map((n) => `bad: con ${n} (CQRS)`),
    ])
  })
  test('a vote of the tree is no argument', () =>
    expect(ofPatterns({ kind: 'tree-vote', for: true, question: 'scale', basis: [] })).toEqual([]))
  test('what it rests on stands behind its name', () => {
    const basis = [{ kind: 'answer', answer: 'teams', value: 3 }] as Extract<Reason, { kind: 'need' }>['basis']
    const [said] = ofPatterns({ ...reason('need', true, 'CQRS helps.'), basis } as Reason)
    expect(said).toMatch(/^good: CQRS helps \(CQRS: .*3 teams.*\)$/)
  })
  test('simplicity follows "because" as well', () =>
    expect(ofPatterns(reason('simplicity', true, 'The simplest.'))).toEqual(['good: it is the simplest (CQRS)']))
})

test('a sentence becomes a part of another', () => {
  expect(inSentence('The load')).toBe('the load')
  expect(inSentence('CQRS reads')).toBe('CQRS reads')
  expect(inSentence('A-B tests')).toBe('A-B tests')
  expect(withoutStop('Costs 1.5 hours.')).toBe('Costs 1.5 hours')
})

test.each([
  [5, 3, 2, '2 other candidates were priced, and 2 compositions excluded before.'],
  [4, 3, 1, '1 other candidate was priced, and 1 composition excluded before.'],
  [3, 3, 0, '0 other candidates were priced, and 0 compositions excluded before.'],
])('of %d priced %d are shown, %d were excluded', (priced, shown, excluded, words) =>
  expect(othersInWords(priced, shown, excluded)).toBe(words),
)
