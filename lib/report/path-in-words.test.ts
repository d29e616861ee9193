import { describe, expect, test } from 'vitest'
import type { Path, Policy, Trigger } from '@/lib/analysis'
import { moneyInFiles } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { commitInWords, pathInWords, switchesOf, switchInWords } from './path-in-words'
import { asFile } from './figures'
import { commitTable, pathTable } from './path-tables'

const SCENARIO = scenarioWith({ situation: { peakQps: 1200, teams: 4 } })
const money = moneyInFiles(SCENARIO.money)
const nameOf = (place: number) => ['Monolith', 'Serverless', 'CQRS'][place] ?? ''

const share = (value: number) => ({ value, error: 0.005 })
const trigger = (rest: Partial<Trigger> = {}): Trigger => ({
  month: 12,
  from: 0,
  to: 1,
  size: { from: 4100 / 1200, below: Infinity },
  share: share(0.4),
  ...rest,
})
const path = (start: number, ...triggers: Trigger[]): Path => ({
  start,
  usd: 1e6,
  triggers,
  pathways: [{ candidates: [start], share: share(1) }],
})
const amount = (usd: number, error = 2000) => ({ usd, error })
const policy = (rest: Partial<Policy> = {}): Policy => ({
  every: 6,
  firstReview: 12,
  best: path(0),
  recommended: null,
  commit: 0,
  committedUsd: 1e6,
  option: amount(0, 0),
  candidates: [
    { candidate: 0, starting: amount(0, 0), committing: amount(0, 0) },
    { candidate: 1, starting: amount(58_000), committing: amount(90_000) },
  ],
  ...rest,
})
const said = (of: Policy, today: number | null = null) =>
  pathInWords({ policy: of, chosen: 0, today, months: 36, nameOf, scenario: SCENARIO, money })

describe('a path in words', () => {
  test('keeps what is best to the end, and says what the next best costs', () =>
    expect(said(policy())).toEqual({
      finding: 'Start with Monolith and keep it: no later switch pays within 36 months',
      todo:
        'Being able to move later is worth nothing: choose once, and spend nothing on it. The start is the ' +
        'recommendation; the next best, Serverless, costs $58K (±$4K) more, later moves included.',
    }))
  test('begins with what runs today, or leaves it', () => {
    expect(said(policy(), 0).finding).toMatch(/^Stay with Monolith and keep it/)
    expect(said(policy(), 1).finding).toMatch(/^Move to Monolith now and keep it/)
  })
  test('names the trigger in requests/s and what keeping the move open is worth', () => {
    const best = path(0, trigger(), trigger({ month: 18, size: { from: 4, below: Infinity }, share: share(0.1) }))
    expect(said(policy({ best, commit: 1, option: amount(31_000) }))).toEqual({
      finding:
        'Start with Monolith, and move to Serverless when the peak passes 4.1K requests/s: keeping that open is ' +
        'worth ' +
        '$31K (±$4K)',
      todo:
        'Review every 6 months from month 12 on: compare the measured peak with the triggers. Committing today ' +
        'to the ' +
        'best single choice, Serverless, costs that much more: avoid contracts and designs that shut the later move ' +
        'out, up to that amount. The start is the recommendation.',
    })
  })
  test('a move that saves less than the error is worth no money, and no review where load decides nothing', () => {
    const best = path(0, trigger({ size: { from: 0, below: Infinity } }))
    expect(said(policy({ best, option: amount(3000) }))).toEqual({
      finding:
        'Start with Monolith: moving later to Serverless whatever the load saves nothing that can be told (±$4K)',
      todo: 'Spend nothing on keeping that move open. The start is the recommendation.',
    })
  })
  test('says what the recommendation costs as a start where another is better, and what to do from there', () => {
    const of = policy({
      best: path(1),
      recommended: path(0, trigger({ month: 24, size: { from: 0, below: 2 } })),
      candidates: [
        { candidate: 0, starting: amount(58_000), committing: amount(90_000) },
        { candidate: 1, starting: amount(0, 0), committing: amount(0, 0) },
      ],
    })
    expect(said(of).finding).toBe('Start with Serverless and keep it: no later switch pays within 36 months')
    expect(said(of).todo).toContain(
      'Starting with the recommendation, Monolith, costs $58K (±$4K) more on average: follow it only if ' +
        'what speaks for it is worth that. From there the switch that pays is to Serverless if the peak is still ' +
        'below 2.4K ' +
        'requests/s, in month 24.',
    )
  })
  test('calls starts level that differ by less than their error', () => {
    const of = policy({
      best: path(1),
      recommended: path(0),
      candidates: [
        { candidate: 0, starting: amount(1500), committing: amount(1500) },
        { candidate: 1, starting: amount(0, 0), committing: amount(0, 0) },
      ],
    })
    expect(said(of).todo).toContain('Monolith, costs about the same (±$4K): follow it.')
    expect(commitInWords({ policy: of, chosen: 0, months: 36, nameOf, money }).finding).toBe(
      'Committing to Monolith for all 36 months costs about as much as the best path',
    )
  })
  test('one candidate alone has nothing to switch to', () => {
    const alone = policy({ candidates: [{ candidate: 0, starting: amount(0, 0), committing: amount(0, 0) }] })
    expect(said(alone).finding).toBe('Nothing else may be chosen: from Monolith there is nothing to switch to')
  })
})

describe('switches', () => {
  test('are one where the same move may come at several reviews, and left out where they hardly ever come', () => {
    const [first, ...others] = switchesOf(
      path(
        0,
        trigger(),
        trigger({ month: 24, share: share(0.1), size: { from: 5, below: Infinity } }),
        trigger({ to: 2, share: share(0.001) }),
      ),
    )
    expect(others).toEqual([])
    if (!first) throw new Error('There is one')
    expect(switchInWords(first, nameOf, SCENARIO)).toBe(
      'From Monolith to Serverless when the peak passes 4.1K requests/s, at a review from month 12 to 24: 50% ' +
        '(±1) of ' +
        'futures',
    )
  })
})

describe('committing in words', () => {
  const committing = (of: Policy) => commitInWords({ policy: of, chosen: 0, months: 36, nameOf, money })
  test('costs nothing where no later move pays', () =>
    expect(committing(policy())).toEqual({
      finding: 'Committing to Monolith for all 36 months costs no more than the best path',
      todo: 'Sign for the whole horizon if that is cheaper. The dearest to commit to is Serverless: $90K more.',
    }))
  test('says what it costs, and what is cheaper to commit to', () => {
    const of = policy({
      candidates: [
        { candidate: 0, starting: amount(0, 0), committing: amount(120_000) },
        { candidate: 1, starting: amount(20_000), committing: amount(90_000) },
      ],
    })
    expect(committing(of)).toMatchObject({
      finding: 'Committing to Monolith for all 36 months costs $120K (±$4K) more than the best path',
      todo: expect.stringContaining('Cheaper to commit to: Serverless.'),
    })
  })
})

test('a load has the same digits in the sentence and beside it', () => {
  const { rows } = pathTable(
    policy({ best: path(0, trigger({ size: { from: 4137 / 1200, below: Infinity } })) }),
    nameOf,
    SCENARIO,
  )
  expect(rows[0]?.slice(4, 6)).toEqual(['when the peak passes 4.1K requests/s', { text: '4.1K requests/s', raw: 4137 }])
})

test('files are as wide as their headings, with a row for a path without switches', () => {
  for (const figures of [
    pathTable(policy({ recommended: path(1, trigger()) }), nameOf, SCENARIO),
    commitTable(policy(), nameOf, money),
  ]) {
    const [columns, ...rows] = asFile(figures)
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toHaveLength(columns?.length ?? 0)
  }
})
