import type { Scenario } from '@/content/schemas/scenario'
import type { PatternCost } from '@/lib/cost'
import { count, percent, quantity, signedPercent, usd } from '@/lib/format'

/** One row of money: what is compared, how it is worked out, and for each pattern the figures it is made of. */
export type MoneyRow = {
  id: string
  label: string
  /** In words, with this scenario's figures where they are the same for all patterns. */
  formula: (scenario: Scenario) => string
  /** US dollars. */
  amount: (cost: PatternCost) => number
  /** The figures behind one pattern's amount; nothing where the rows above are those figures. */
  madeOf?: (cost: PatternCost) => string
}

export const MONEY_ROWS: MoneyRow[] = [
  {
    id: 'infrastructure',
    label: 'Infrastructure per month',
    formula: () => 'Sum of quantity x rate over the lines, x multiplier. A multiplier is never below 1.',
    amount: ({ estimate }) => estimate.total,
    madeOf: ({ estimate }) => `${usd(estimate.subtotal)} x ${count(estimate.multiplier.applied)}`,
  },
  {
    id: 'people',
    label: 'People per month',
    formula: ({ people }) =>
      `Development x (1 + overhead). Development is ${quantity(people.engineers, 'engineer')} x ${usd(people.loadedCost)} / 12 x ` +
      `${percent(people.developmentShare)}.`,
    amount: ({ people }) => people.buildingCost,
    madeOf: ({ people }) => `${usd(people.development)} ${signedPercent(people.overhead)}`,
  },
  {
    id: 'monthly',
    label: 'Total per month',
    formula: () => 'Infrastructure + people, in a month when the team knows the pattern. Payroll outside development is left out.',
    amount: ({ monthly }) => monthly,
  },
  {
    id: 'learning',
    label: 'Learning, once',
    formula: ({ people }) =>
      `Development x ${percent(people.learningLoss)} lost on day one x learning months / 2: the loss falls in a straight line.`,
    amount: ({ people }) => people.learningCost,
    madeOf: ({ people }) => (people.learningMonths > 0 ? `over ${quantity(people.learningMonths, 'month')}` : 'nothing to learn'),
  },
  {
    id: 'horizon',
    label: 'Total over the horizon',
    formula: ({ money }) =>
      `${quantity(money.horizonMonths, 'month')} of infrastructure, growing ${percent(money.growthPerYear)} a year, with the people, ` +
      'and as much of the learning as falls in them.',
    amount: ({ horizonTotal }) => horizonTotal,
  },
]
