import type { PatternId } from '@/content/pattern-ids'
import type { Money, Scenario } from '@/content/schemas/scenario'
import { once, perMonth, type Usd } from '@/lib/kernel'
import { costInputs, grownInputs } from './cost-inputs'
import type { CardOnTerms } from './card-on-terms'
import { monthlyTotal } from './estimate'
import { learningCostIn } from './people'
import type { CostInputs, HorizonMonth, PeopleCost } from './types'

/**
 * What is asked in some months of the horizon, the first being 1 and the last the horizon's. The same for all patterns.
 */
export type PricedMonths = { month: number; inputs: CostInputs }[]

/**
 * The months that are priced. The framework card's formulas are cheap: every month. A list card is priced every third
 * month, with a straight line between: costs never fall as a demand grows, so the line is never further off than the
 * two ends are apart.
 */
export function pricedMonths(scenario: Scenario, { kind }: Pick<CardOnTerms, 'kind'>): PricedMonths {
  const { money } = scenario
  const last = Math.round(money.horizonMonths)
  const today = costInputs(scenario)
  return monthsTo(last, stepFor(kind, money)).map((month) => ({
    month,
    inputs: grownInputs(today, growthBy(month, money)),
  }))
}

const MONTHS_PER_QUARTER = 3

/** Without growth the first month and the last say all. */
const stepFor = (kind: CardOnTerms['kind'], { growthPerYear, horizonMonths }: Money): number => {
  if (kind === 'framework') return 1
  return growthPerYear === 0 ? horizonMonths : MONTHS_PER_QUARTER
}

const monthsTo = (last: number, step: number): number[] => [
  ...Array.from({ length: Math.ceil((last - 1) / step) }, (_, index) => 1 + index * step),
  last,
]

type Asked = { pattern: PatternId; months: PricedMonths; card: CardOnTerms; people: PeopleCost; learningLoss: number }

/**
 * Month by month what a pattern costs: growing infrastructure, a team that stays as it is, and learning while the ramp
 * lasts.
 */
export function horizonOf({ pattern, months, card, people, learningLoss }: Asked): HorizonMonth[] {
  let cumulative = 0
  const totals = months.map(({ month, inputs }) => ({ month, total: monthlyTotal(pattern, inputs, card) }))
  return everyMonth(totals).map((infrastructure, index) => {
    const month = index + 1
    const building = people.buildingCost
    const learning = learningCostIn(month, people, learningLoss)
    const onCall = people.onCallFloor
    cumulative += infrastructure + building + learning + onCall
    return { month, infrastructure, building, learning, onCall, cumulative: once(cumulative) }
  })
}

/** Every month of the horizon, those between two priced ones on the straight line between them. */
export const everyMonth = (known: readonly Known[]): Usd<'month'>[] =>
  known.flatMap((start, index) => between(start, known[index + 1]))

type Known = { month: number; total: number }

/** The totals from one known month up to the next, that one left out. */
const between = (start: Known, end: Known | undefined): Usd<'month'>[] =>
  end === undefined
    ? [perMonth(start.total)]
    : Array.from({ length: end.month - start.month }, (_, passed) =>
        perMonth(start.total + ((end.total - start.total) * passed) / (end.month - start.month)),
      )

/** Growth compounds monthly; the first month is today. */
const growthBy = (month: number, { growthPerYear }: Money): number => (1 + growthPerYear) ** ((month - 1) / 12)
