import { describe, expect, test } from 'vitest'
import type { MigrationPlan, Percentiles, Phase } from '@/lib/analysis'
import {
  cashInWords,
  coverInWords,
  endInWords,
  lengthInWords,
  moveName,
  peopleInWords,
  spanInWords,
  stopInWords,
  stopsInWords,
  weeksInWords,
  withinMove,
} from './plan-in-words'
import { about, CACHE, DATA, money, planOf, SERVICES, sure, WAY } from './plan.fixture'

const always = (value: number): Percentiles => ({ p10: value, p50: value, p90: value })
const REPAID = { payback: { share: sure(0.8), months: about(20) } }

test.each([
  [{ part: 'cache', kind: 'add' } as const, 'Add a cache'],
  [{ part: 'cache', kind: 'leave' } as const, 'Leave a cache'],
  [{ part: 'serverless', kind: 'add' } as const, 'Serverless'],
  [{ part: 'serverless', kind: 'leave' } as const, 'Leave Serverless'],
])('a move is named for what it does: %j', (step, name) => expect(moveName(step)).toBe(name))

test('spans: two digits, one decimal at most, and no range where there is none', () => {
  expect(spanInWords(about(6), 'months')).toBe('6 months (3 to 12)')
  expect(spanInWords(always(6), 'months')).toBe('6 months')
  expect(spanInWords(about(1.23), 'months')).toBe('1.2 months (0.6 to 2.5)')
  expect(weeksInWords(about(12))).toBe('52 weeks (26 to 100)')
  const [{ share }, given] = [planOf([CACHE], 0), planOf([CACHE], 0, { share: always(0.2) })]
  expect(share).toEqual(about(0.2))
  expect(peopleInWords(planOf([CACHE], 0))).toBe('12 people, 20% of their time (10% to 40%)')
  expect(peopleInWords(given)).toBe('12 people, 20% of their time')
})

test('a phase within no move is the only one of it', () => {
  const [whole, part] = planOf([CACHE, DATA], 0).phases
  expect([whole, part].map((phase) => phase && withinMove(phase))).toEqual([
    'on the way to Add a cache, 1 of 1',
    'on the way to Microservices, 3 of 4',
  ])
})

test('a plan without phases says nothing', () => {
  const none = planOf([], 1)
  expect(lengthInWords(none, false)).toEqual({ finding: '', todo: '' })
  expect(coverInWords(none, WAY)).toBe('')
  expect(cashInWords(none, money).finding).toBe('')
})

describe('how long', () => {
  const todo = (more: Partial<MigrationPlan>, ends = about(6)) =>
    lengthInWords(planOf([{ ...CACHE, ends }], 0.3, more), false).todo
  test('a plan that ends within the horizon in nearly every future does not say so', () => {
    expect(todo({ finished: sure(0.995) })).not.toContain('within the horizon')
    expect(todo({ finished: sure(0.99) })).toContain('It ends within the horizon of 36 months in 99% (±2) of futures')
  })
  test('a plan that may end at once has no factor of its ends', () =>
    expect(todo({}, { p10: 0, p50: 3, p90: 9 })).toMatch(/^The ends of the range lie a factor of 1 apart/))
})

test.each<[string, Percentiles, string, string]>([
  ['within the horizon', { p10: 0.8, p50: 4.2, p90: 36 }, 'month 4.2 (0.8 to 36)', ''],
  ['partly beyond', { p10: 36, p50: 60, p90: 90 }, 'month 60 (36 to 90)', 'partly beyond month 36'],
  ['wholly beyond', { p10: 37, p50: 60, p90: 90 }, 'month 60 (37 to 90)', 'beyond month 36'],
  ['without a range', always(5), 'month 5', ''],
])('an end %s', (_, span, ends, beyond) => expect(endInWords(span, 36)).toEqual({ ends, beyond }))

describe('what is covered', () => {
  test('one move is one, and a move in phases says whose judgement divides it', () => {
    expect(coverInWords(planOf([CACHE], 0.3), WAY)).toBe(
      'The plan goes from Monolith to system 1: one move, Add a cache. Parts that run today and stay are not touched.',
    )
    const inPhases = (of: number) => coverInWords(planOf([{ ...DATA, isLast: true, within: within(of) }], 0.3), WAY)
    expect(inPhases(1)).not.toContain('judgement')
    expect(inPhases(2)).toMatch(/ is our judgement\.$/)
  })
  const within = (of: number): Phase['within'] => ({ path: 'monolith-to-microservices', place: 2, index: 0, of })
})

describe('cash', () => {
  const cash = (of: (month: number) => Percentiles) =>
    cashInWords(planOf([CACHE], 0.3, { cash: Array.from({ length: 37 }, (_, month) => of(month)) }), money).todo
  test('the month of the highest median outlay, and that of a bad future, which may be later', () =>
    expect(
      cash((month) => ({ p10: month === 20 ? -900_000 : -500_000, p50: month === 12 ? -300_000 : -100_000, p90: 0 })),
    ).toMatch(/^Ask for \$300K: .* highest in month 12\. In 1 of 10 futures it is \$900K or more by month 20\./))
  test('of months with the same outlay the first', () =>
    expect(cash((month) => always(month === 0 ? 0 : -100_000))).toMatch(/in month 1\. .* by month 1\./))
  test('a move that is never out of pocket', () => {
    expect(cash(() => always(0))).toMatch(/^The median never falls below zero/)
    expect(cash((month) => always(month))).toMatch(/^The median never falls below zero/)
  })
  test('an outlay that grows to the end of the horizon is not said to be at its highest', () =>
    expect(cash((month) => always(-1000 * month))).toMatch(/outlay still grows in month 36, the last of the horizon\./))
  test('one phase has no stop points on its way', () => {
    expect(cash((month) => always(-month))).toMatch(/There is one phase, so no earlier point to stop at\.$/)
    expect(cashInWords(planOf([CACHE, SERVICES], 0.3), money).todo).toMatch(/phase by phase, at the stop points\.$/)
  })
  const finding = (given: Partial<Phase['stop']>, more: Partial<MigrationPlan> = {}) =>
    cashInWords(planOf([{ ...CACHE, ...given }], 0.3, more), money).finding
  const seldom = { payback: { share: sure(0.2), months: about(20) }, net: about(-300_000) }
  test.each([
    ['half of all futures are enough', { payback: { share: sure(0.5), months: about(20) } }, 'in 50% (±2) of futures'],
    ['nearly all', { payback: { share: sure(0.995), months: about(20) } }, 'in nearly every future'],
    [
      'fewer than half',
      { ...seldom, payback: { share: sure(0.49), months: about(20) } },
      'only in 49% (±2) of futures',
    ],
    ['no month', { ...seldom, payback: { share: sure(0.8), months: null } }, 'in hardly any future'],
    [
      'what is still out',
      seldom,
      'at the median it costs $300K more than staying by then, what is spent on it after that included',
    ],
  ])('%s', (_, given, words) => expect(finding(given)).toContain(words))
  test('where the move has ended by then, nothing is spent after that', () =>
    expect(finding(seldom, { finished: sure(0.995) })).toMatch(/costs \$300K more than staying by then$/))
})

describe('where to stop', () => {
  type Two = { stay: number; first: number; second: number }
  const told = (
    { stay, first, second }: Two,
    missed: Partial<typeof WAY.missed> = {},
    stop: Partial<Phase['stop']> = {},
  ) =>
    stopsInWords(
      planOf(
        [
          { ...CACHE, best: sure(first) },
          { ...SERVICES, best: sure(second), ...stop },
        ],
        stay,
      ),
      { ...WAY, missed: { ...WAY.missed, ...missed } },
    )
  const STAY = { stay: 0.7, first: 0.2, second: 0.1 }
  const FIRST = { stay: 0.2, first: 0.7, second: 0.1 }

  test('the whole plan has its name', () =>
    expect(told({ stay: 0.1, first: 0.2, second: 0.7 })).toEqual({
      finding: 'By money alone the whole plan (system 2) leaves the most by month 36, in 70% (±2) of futures',
      todo: 'Carry it out, and check at each stop point that this still holds.',
    }))
  test('staying is dear where needs are missed, by what is not back', () =>
    expect(told(STAY, {}, { lost: about(80_000) }).todo).toBe(
      'What the whole plan buys is own releases and fast reads: carry it out if that is worth the $80K that it ' +
        'costs more than staying by then.',
    ))
  test('needs that the whole plan misses, too, are not bought', () =>
    expect(told(STAY, { by: () => ['fast reads'] }).todo).toMatch(/^What the whole plan buys is own releases: /))
  test('staying is right where no need is missed', () =>
    expect(told(STAY, { today: [] }).todo).toBe(
      'Today no need is missed: stay, unless something speaks for the move that is on no bill here.',
    ))
  test('a stop in the middle is enough where nothing is missed after it', () => {
    expect(told(FIRST, { by: () => [] }).todo).toBe(
      'What comes later meets no further need: stop there and look again.',
    )
    expect(told(FIRST, { by: () => ['fast reads'] }).todo).toMatch(/^What comes later/)
    expect(told(FIRST, { by: () => null }).todo).toMatch(/^What comes later/)
  })
  test('of two that are level the shorter one, where the further one buys nothing', () => {
    const level = { stay: 0.45, first: 0.46, second: 0.09 }
    expect(told(level, { by: () => WAY.missed.today })).toEqual({
      finding:
        'By money alone stopping after phase 1 (system 1) and staying with Monolith are level: each leaves the most ' +
        'in about 46% of futures',
      todo: 'Of the two take the shorter one, which leaves more open.',
    })
    // A system that is no candidate meets what today's does.
    expect(told(level, { by: () => null }).todo).toBe('Of the two take the shorter one, which leaves more open.')
  })
})

describe('what a stop leaves', () => {
  const told = (stop: Partial<Phase['stop']>, way: Partial<typeof WAY> = {}) => {
    const plan = planOf([{ ...CACHE, ...stop }], 0.3)
    return stopInWords(plan.phases[0]!, plan, { ...WAY, ...way })
  }
  test.each([
    ['less', { saved: { p10: 1, p50: 20_000, p90: 30_000 } }, 'It costs $20K a month less than today,'],
    ['more', { saved: { p10: -30_000, p50: -20_000, p90: -1 } }, 'It costs $20K a month more than today,'],
    ['either', { saved: { p10: 0, p50: 5000, p90: 30_000 } }, 'It costs about as much as today ('],
    ['either, or nothing less', { saved: { p10: -30_000, p50: -5000, p90: 0 } }, 'It costs about as much as today ('],
    ['back', { net: always(0) }, 'and all that was spent is back by month 36 in the median, with $0 saved.'],
    [
      'not back',
      { net: always(-1), lost: about(70_000) },
      'and with what was spent that is $70K more than staying by month 36.',
    ],
  ])('%s', (_, stop, words) => expect(told(stop)).toContain(words))

  const missing = (needs: readonly string[] | null) => ({ missed: { ...WAY.missed, by: () => needs } })
  test.each([
    ['no candidate', missing(null), / It is no candidate of its own: a place to pause, not to stay\.$/],
    ['all needs met', missing([]), / It meets every need\.$/],
    ['some missed', missing(['fast reads']), / Still missing: fast reads\.$/],
  ])('%s', (_, way, words) => expect(told(REPAID, way)).toMatch(words))
  test('within a move, what stays of the old system is said first, and no need that is met', () =>
    expect(told(REPAID, { ...missing([]), leaves: () => 'Two databases stay' })).toMatch(
      /^Two databases stay\. It costs .* saved\.$/,
    ))
})
