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
  /** The figures behind one pattern's amount; nothing where the rows above are those figures. */
  madeOf?: (cost: PatternCost, format: MoneyFormat) => string
}

const BY_MULTIPLIER = 'Sum of quantity x rate over the lines, x multiplier. A multiplier is never below 1.'
const BY_BLOCKS =
  'Sum of the building blocks at list price, each sized from the load and the capacities, less what the terms take off.'

export const MONEY_ROWS: MoneyRow[] = [
  {
    id: 'infrastructure',
    label: 'Infrastructure per month',
    formula: ({ money }) => (money.rateCard === 'framework' ? BY_MULTIPLIER : BY_BLOCKS),
    amount: ({ estimate }) => estimate.total,
  },
  {
    id: 'beside',
    label: 'Infrastructure at the other prices',
    formula: ({ money }) =>
      money.rateCard === 'framework'
        ? `For comparison, at AWS list prices, us-east-1. ${BY_BLOCKS}`
        : `For comparison, at the document's prices. ${BY_MULTIPLIER}`,
    amount: ({ other }) => other.total,
  },
  {
    id: 'people',
    label: 'People per month',
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
      'Infrastructure + people, in a month when the team knows the pattern. Payroll outside development is left out.',
    amount: ({ monthly }) => monthly,
  },
  {
    id: 'learning',
    label: 'Learning, once',
    formula: ({ people }) =>
      `Development x ${percent(people.learningLoss)} lost on day one x learning months / 2: the loss falls in a ` +
      'straight line.',
    amount: ({ people }) => people.learningCost,
    madeOf: ({ people }) =>
      people.learningMonths > 0 ? `over ${quantity(people.learningMonths, 'month')}` : 'nothing to learn',
  },
  {
    id: 'horizon',
    label: 'Total over the horizon',
    formula: ({ money }) =>
      `${quantity(money.horizonMonths, 'month')} of infrastructure, growing ${percent(money.growthPerYear)} a ` +
      'year, with the people, ' +
      'and as much of the learning as falls in them.',
    amount: ({ horizonTotal }) => horizonTotal,
  },
]
