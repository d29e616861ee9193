import type { Scenario } from '@/content/schemas/scenario'
import type { PatternCost } from '@/lib/cost'
import { moneyIn, percent, quantity, signedPercent, type MoneyFormat } from '@/lib/format'

/** One row of money: what is compared, how it is worked out, and for each pattern the figures it is made of. */
export type MoneyRow = {
  id: string
  label: string
  /** In words, with this scenario's figures where they are the same for all patterns. */
  formula: (scenario: Scenario) => string
  /** US dollars. */
  amount: (cost: PatternCost) => number
  /** `bill`: its components can be folded out; `total`: set larger. */
  role?: 'bill' | 'total'
  /** The figures behind one pattern's amount; nothing where the rows above are those figures. */
  madeOf?: (cost: PatternCost, format: MoneyFormat) => string
}

const BY_MULTIPLIER = 'Sum of quantity x rate over the lines, x multiplier. A multiplier is never below 1.'
const BY_COMPONENTS =
  'Sum of the components at list price, each sized from the load and the capacities, less discounts.'

export const MONEY_ROWS: MoneyRow[] = [
  {
    id: 'infrastructure',
    label: 'Infrastructure per month',
    formula: ({ money }) => (money.rateCard === 'framework' ? BY_MULTIPLIER : BY_COMPONENTS),
    amount: ({ estimate }) => estimate.total,
    role: 'bill',
  },
  {
    id: 'people',
    label: 'Engineering per month',
    formula: ({ people, money }) =>
      `Development x (1 + overhead). Development is ${quantity(people.engineers, 'engineer')} x ` +
      `${moneyIn(money).amount(people.loadedCost)} / 12 x ` +
      `${percent(people.developmentShare)}.`,
    amount: ({ people }) => people.buildingCost,
    madeOf: ({ people }, { amount }) => `${amount(people.development)} ${signedPercent(people.overhead)}`,
  },
  {
    id: 'monthly',
    label: 'Total per month',
    formula: () =>
      'Infrastructure + engineering, in a month after the ramp-up. Payroll outside development is left out.',
    amount: ({ monthly }) => monthly,
    role: 'total',
  },
  {
    id: 'learning',
    label: 'One-time ramp-up cost',
    formula: ({ people }) =>
      `Development x ${percent(people.learningLoss)} lost on day one x learning months / 2: the loss falls linearly.`,
    amount: ({ people }) => people.learningCost,
    madeOf: ({ people }) =>
      people.learningMonths > 0 ? `over ${quantity(people.learningMonths, 'month')}` : 'no ramp-up',
  },
  {
    id: 'horizon',
    label: 'Total over the horizon',
    formula: ({ money }) =>
      `${quantity(money.horizonMonths, 'month')} of infrastructure, growing ${percent(money.growthPerYear)} a year, ` +
      'plus engineering and the ramp-up cost that falls in them.',
    amount: ({ horizonTotal }) => horizonTotal,
    role: 'total',
  },
]
