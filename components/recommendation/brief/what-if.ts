import { ANSWERS, numberAnswer, type AnswerKey } from '@/content/answers/rows'
import { MONEY_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import type { QuickOutcome } from '@/lib/decision'
import { paidOf } from '@/lib/decision'
import { moneyIn, qps, quantity, withoutNoise } from '@/lib/format'
import { peakQpsOf, teamsOf } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'

/** A figure that can be tried: the key of the link that it would have. */
export type WhatIfField = { key: string; label: string; unit: string; now: number | undefined; standard: number }

const ASKED = [
  { answer: 'peakQps', label: 'Peak load' },
  { answer: 'teams', label: 'Teams' },
  { answer: 'budgetMonth', label: 'Budget a month' },
  { answer: 'budgetTotal', label: 'Budget in all' },
] as const satisfies readonly { answer: AnswerKey; label: string }[]

export function whatIfFields({ situation, money }: Scenario): WhatIfField[] {
  const { key, unit, default: standard } = MONEY_FIELDS.horizonMonths
  return [
    ...ASKED.map(({ answer, label }): WhatIfField => {
      const row = numberAnswer(answer)
      return {
        key: ANSWERS[answer].key,
        label,
        unit: answer === 'teams' ? '' : (row?.unit ?? ''),
        now: situation[answer],
        standard: row?.default ?? 0,
      }
    }),
    { key, label: 'Horizon', unit, now: money.horizonMonths, standard },
  ]
}

/** Questions that a review always asks, each one link. */
export function whatIfLinks(scenario: Scenario): { label: string; href: string }[] {
  const [load, teams] = [peakQpsOf(scenario), teamsOf(scenario)]
  const ask = (label: string, key: string, value: number) => ({
    label,
    href: paths.whatIf(scenario, { [key]: String(withoutNoise(value)) }),
  })
  return [
    ask('Load ×2', ANSWERS.peakQps.key, load * 2),
    ask('Load ×10', ANSWERS.peakQps.key, load * 10),
    ask(`${teams * 2} teams`, ANSWERS.teams.key, teams * 2),
    ask('5 years', MONEY_FIELDS.horizonMonths.key, 60),
  ]
}

export type BeforeAfter = { label: string; before: string; after: string; changed: boolean }

type Side = { scenario: Scenario; outcome: QuickOutcome }

/** What was, and what would be, row by row. */
export function beforeAndAfter(before: Side, after: Side): BeforeAfter[] {
  const row = (label: string, of: (side: Side) => string): BeforeAfter => {
    const [one, two] = [of(before), of(after)]
    return { label, before: one, after: two, changed: one !== two }
  }
  const { rough, range } = moneyIn(before.scenario.money)
  return [
    row('Peak load', ({ scenario }) => qps(peakQpsOf(scenario))),
    row(
      'People',
      ({ scenario }) => `${quantity(teamsOf(scenario), 'team')}, ${quantity(scenario.people.engineers, 'engineer')}`,
    ),
    row('Recommendation', ({ outcome }) => outcome.recommended.name),
    row(
      'Whole cost',
      ({ outcome, scenario }) => `${rough(outcome.recommended.cost.total)} over ${scenario.money.horizonMonths} months`,
    ),
    row('Range', ({ outcome: { recommended } }) => range(recommended.cost.low, recommended.cost.high)),
    row('Paid', ({ outcome }) => rough(paidOf(outcome.recommended.cost))),
    row('Infrastructure a month', ({ outcome }) => rough(outcome.recommended.monthly)),
    row('Budget', ({ outcome: { budget } }) => (budget ? (budget.within ? 'within' : 'over') : 'none given')),
  ]
}
