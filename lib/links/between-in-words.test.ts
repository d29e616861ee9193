import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import type { Scenario } from '@/content/schemas/scenario'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { costInWords, isSeen, leadInWords, signedRough, stepName, stepRemark, waterfallTable } from './between-in-words'
import { betweenTwo, type BetweenTwo, type Step } from './between-two'

const BASE = scenarioWith({ situation: { peakQps: 800, teams: 2, consistency: 'strong' } })
const OTHER = scenarioWith({
  situation: { peakQps: 60_000, teams: 6, consistency: 'strong', independentDeploys: true },
})
const NAMES = ['Ada', 'Ben'] as const
const MONEY = moneyIn(BASE.money)
const between = (first: Scenario, second: Scenario) => betweenTwo(first, second, DECISION_FACTS)
const found = between(BASE, OTHER)
const input = (label: string, ...values: string[]) => ({ key: label, label, values, measure: null })
const PEAK: Step = { inputs: [input('Peak load', '800', '900')], usd: 2_000_000 }
const REST: Step = { inputs: [input('Teams', '2', '3'), input('Regions', '1', '2')], usd: -500_000 }

/** The same two links with invented amounts. */
const costing = (from: number, steps: Step[], to: number): BetweenTwo => ({ ...found, cost: { from, steps, to } })
const leading = (from: number, steps: Step[], to: number, { first, second } = found): BetweenTwo => ({
  ...found,
  first,
  second,
  lead: { ahead: 'one Monolith', behind: 'two cells', from, steps, to },
})

describe('a step', () => {
  test.each([
    [PEAK, 'Peak load', '800 to 900'],
    [REST, '2 other inputs together', 'Teams and Regions'],
  ])('of one input has its name and values, of several their names: %#', (step, name, remark) => {
    expect(stepName(step)).toBe(name)
    expect(stepRemark(step)).toBe(remark)
  })

  test.each([
    [0.005, true],
    [-0.005, true],
    [0.0049, false],
    [0, false],
  ])('of $%d is seen: %s', (usd, seen) => expect(isSeen(usd)).toBe(seen))

  test.each([
    [1_200_000, '+$1.2M'],
    [-340_000, '−$340K'],
    [0, '$0'],
  ])('of %d dollars is %s', (usd, said) => expect(signedRough(usd, MONEY)).toBe(said))
})

describe('the cost of two links', () => {
  test.each([
    ['more', 1_000_000, 2_500_000],
    ['less', 2_500_000, 1_000_000],
  ])('is %s by the difference, and the first step that is seen moves it most', (which, from, to) =>
    expect(costInWords(costing(from, [{ ...REST, usd: 0.001 }, PEAK, REST], to), NAMES, MONEY)).toEqual({
      finding: `Ben costs $1.5M ${which} than Ada; “Peak load” moves it most, by +$2M`,
      todo: 'Agree on “Peak load” first: everything else moves the cost less.',
    }),
  )

  test('is the same where no step is seen', () =>
    expect(costInWords(costing(1, [{ ...PEAK, usd: 0 }], 1), NAMES, MONEY)).toEqual({
      finding: 'Ada and Ben cost the same',
      todo: 'Nothing that differs moves the cost.',
    }))
})

describe('the lead of what the first recommends', () => {
  test('turns round where the second recommends something else', () =>
    expect(leadInWords(leading(300_000, [PEAK], -200_000), NAMES, MONEY)).toEqual({
      finding: 'One Monolith costs $300K less than two cells in Ada, and $200K more in Ben',
      todo:
        'The recommendation turns from one Monolith to two cells. ' +
        '“Peak load” moves the distance between the two most: measure it first.',
    }))

  test('is decided by rules where no step is seen', () => {
    const { finding, todo } = leadInWords(leading(-300_000, [{ ...PEAK, usd: 0 }], 0), NAMES, MONEY) ?? {}
    expect(finding).toBe('One Monolith costs $300K more than two cells in Ada, and $0 less in Ben')
    expect(todo).toBe('The recommendation turns from one Monolith to two cells. Rules decide here, not cost.')
  })

  test('stays where both recommend the same', () =>
    expect(leadInWords(leading(1000, [PEAK], 2000, { ...found, second: found.first }), NAMES, MONEY)?.todo).toBe(
      'The recommendation is the same in both. two cells is what would be taken in its place.',
    ))

  test('is not spoken of where nothing else may be chosen', () =>
    expect(leadInWords({ ...found, lead: null }, NAMES, MONEY)).toBeNull())
})

test('the table names both values of one input, and the names of several', () => {
  const { rows, columns } = waterfallTable(
    { from: 1_000_000, steps: [PEAK, REST], to: 2_500_000 },
    { caption: 'Cost', names: NAMES, money: MONEY, amount: 'Amount' },
  )
  expect(columns.map(({ label }) => label)).toEqual(['Input', 'Ada', 'Ben', 'Amount'])
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['Ada', '', ''],
    ['Peak load', '800', '900'],
    ['2 other inputs together', 'Teams and Regions', ''],
    ['Ben', '', ''],
  ])
  expect(rows.map((row) => row.at(-1))).toMatchObject([
    { raw: 1_000_000 },
    { raw: 2_000_000 },
    { raw: -500_000 },
    { raw: 2_500_000 },
  ])
})
