import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { growthAfter, latest, rememberedBy } from '@/lib/kernel'
import { cardOnTerms, type AnyCard, type CardOnTerms } from '../card-on-terms'
import { costInputs, grownInputs, sharesOf } from '../cost-inputs'
import { AS_PUBLISHED } from '../open-prices'
import type { CostFacts } from '../pattern-cost'
import type { CostInputs, Terms } from '../types'
import { circumstancesOf, keyOfCircumstances } from './circumstances'
import { factorsOf, withReplaced, type Factors } from './factors'
import { infrastructureOf, infrastructureTotal, partsOfPattern, sharesIn, type Infrastructure } from './infrastructure'
import type { Bill, Composition, Priced, ShareValues } from './types'
import { factorAt, isOpen, openRangeOf, termsAt, type OpenRange } from './open-range'
import { besideLoadCache, rowCache } from './rows'
import { uncertainByAnswers } from './uncertain'
import { costingOf, type Costing } from './whole-cost'

export type WholeCostFacts = CostFacts & { limits: Readonly<Record<PatternId, readonly ScaleLimit[]>> }

/**
 * Prices scenarios that differ in answers only. What was priced last is remembered: where a rule or a search for a
 * border tries another answer, most of the cost is that of a scenario before.
 */
export type Pricing = {
  costing: (scenario: Scenario) => Costing
  /** The infrastructure of a composition today, component by component. */
  infrastructure: (it: Composition, scenario: Scenario) => Infrastructure
  /** Its total, US dollars a month. */
  monthly: (it: Composition, scenario: Scenario) => number
}

type LimitsMet = (scenario: Scenario) => (it: Composition) => boolean

/**
 * The whole cost of compositions, for a scenario's money and card. `limitsMet` tells whether a composition meets a
 * stated limit within the horizon. Scenarios with other prices or terms need a pricing of their own.
 */
export function pricingOf(scenario: Scenario, facts: WholeCostFacts, limitsMet: LimitsMet): Pricing {
  const { money } = scenario
  const listed = facts.cards[money.rateCard]
  const card = cardOnTerms(listed, money)
  const atOpen = cardAtOpen(listed, money)
  const base = factorsOf(scenario, facts.operational)
  const cache = rowCache()
  const besideLoad = besideLoadCache()
  const loads = latest<Loads>(MOST_LOADS)
  const factors = latest<Factors>(MOST_COSTINGS)
  const costings = latest<Costing>(MOST_COSTINGS)
  const loadsFor = (asked: Scenario) => loads(loadKey(asked), () => loadsOf(asked, card, atOpen, limitsMet(asked)))
  return {
    infrastructure: (it, asked) => loadsFor(asked).today(it),
    monthly: (it, asked) => loadsFor(asked).pricedOf(it).bill(sharesOf(asked)).monthly,
    costing: (asked) => {
      const circumstances = circumstancesOf(asked, facts.operational)
      const replaced = uncertainByAnswers(asked)
      const load = loadKey(asked)
      const given = replaced.map(([id, { value }]) => `${id} ${value}`).join()
      const key = `${keyOfCircumstances(circumstances)} ${given}`
      return costings(`${key} ${load}`, () =>
        costingOf(circumstances, {
          factors: factors(given, () => (replaced.length === 0 ? base : withReplaced(base, replaced))),
          pricedOf: loadsFor(asked).pricedOf,
          remembered: { cache, load, besideLoad: besideLoad(key) },
        }),
      )
    },
  }
}

/** One recommendation asks for some 30 loads, of which 25 are the same for many; what one costs takes some 50 KB. */
export const MOST_LOADS = 500
/** One recommendation asks for some 80. */
const MOST_COSTINGS = 1_500

/** Tells apart the loads of scenarios that differ in answers: of the sizes only these follow from them. */
export const loadKey = ({ situation, workload }: Scenario): string =>
  `${situation.peakQps} ${workload.averageToPeak} ${workload.services}`

/** What one load makes of compositions: their bill in a month of today, and what it puts into their lines. */
type Loads = { today: (it: Composition) => Infrastructure; pricedOf: (it: Composition) => Priced }

function loadsOf(
  scenario: Scenario,
  card: CardOnTerms,
  atOpen: AtOpen | null,
  meetsLimit: (it: Composition) => boolean,
): Loads {
  const inputs = costInputs(scenario)
  const { shares } = inputs
  const { whole, total: monthly } = billsUnder(inputs, card)
  const points = horizonPoints(scenario).map(({ growth, months }) => ({
    months,
    total: growth === 1 ? monthly : billsUnder(grownInputs(inputs, growth), card).total,
  }))
  const rangeOf = atOpen && rangesUnder(inputs, monthly, atOpen)
  const billOf = (it: Composition, at: ShareValues): Bill => ({
    monthly: monthly(it, at),
    infrastructure: points.reduce((sum, { months, total }) => sum + months * total(it, at), 0),
  })
  return {
    today: whole,
    pricedOf: remembered((it) => {
      let central: Bill | undefined
      let range: OpenRange | undefined
      const rested = sharesIn(it)
      const asPublished = (at: ShareValues) =>
        rested.every((share) => at[share] === shares[share]) ? (central ??= billOf(it, shares)) : billOf(it, at)
      return {
        bill: (at) => {
          const { openPrices = AS_PUBLISHED } = at
          if (rangeOf === null || openPrices === AS_PUBLISHED) return asPublished(at)
          return billTimes(asPublished(at), factorAt((range ??= rangeOf(it)), openPrices))
        },
        meetsLimit: meetsLimit(it),
      }
    }),
  }
}

/** A card with all that is known as a range at one position in it. */
type AtOpen = (position: number) => CardOnTerms

const cardAtOpen = (listed: AnyCard, terms: Terms): AtOpen | null =>
  isOpen(listed, terms)
    ? rememberedBy(String, (position: number) => cardOnTerms(listed, termsAt(terms, position)))
    : null

function rangesUnder(inputs: CostInputs, usual: BillTotal, atOpen: AtOpen): (it: Composition) => OpenRange {
  const monthly = (total: BillTotal) => (it: Composition) => total(it, inputs.shares)
  return openRangeOf(monthly(usual), (position) => monthly(billsUnder(inputs, atOpen(position)).total))
}

const billTimes = ({ infrastructure, monthly }: Bill, factor: number): Bill => ({
  infrastructure: infrastructure * factor,
  monthly: monthly * factor,
})

/** The infrastructure of compositions in one month, under a load and on a card. */
function billsUnder(inputs: CostInputs, card: CardOnTerms) {
  const partsOf = rememberedBy(String, (pattern: PatternId) => partsOfPattern(pattern, inputs, card))
  return {
    whole: (it: Composition): Infrastructure => infrastructureOf(it, partsOf, card, inputs.shares),
    total: (it: Composition, shares: ShareValues): number => infrastructureTotal(it, partsOf, card, shares),
  }
}

/** Worked out once for each composition. */
const remembered = <Answer>(answer: (it: Composition) => Answer) => rememberedBy(({ id }: Composition) => id, answer)

/**
 * Loads at which the infrastructure is priced, with the months that each stands for (Simpson's rule: the first month,
 * the middle and the last). Without growth one load stands for all.
 */
function horizonPoints({ money }: Scenario): { growth: number; months: number }[] {
  const { horizonMonths: months, growthPerYear } = money
  const at = (month: number) => growthAfter(month, money)
  if (growthPerYear === 0) return [{ growth: 1, months }]
  return [
    { growth: 1, months: months / 6 },
    { growth: at((months - 1) / 2), months: (4 * months) / 6 },
    { growth: at(months - 1), months: months / 6 },
  ]
}

/** The infrastructure of compositions in one month, under a load and on a card. */
export const infrastructureUnder = (inputs: CostInputs, card: CardOnTerms): ((it: Composition) => Infrastructure) =>
  remembered(billsUnder(inputs, card).whole)

/** The total of a composition, US dollars a month, under shares of a database. */
type BillTotal = (it: Composition, shares: ShareValues) => number

/** Its total alone, US dollars a month, under other shares of a database: for the many loads of an analysis. */
export const billUnder = (inputs: CostInputs, card: CardOnTerms): BillTotal => billsUnder(inputs, card).total

/**
 * What the bills of compositions may be multiplied by where prices or discounts on them are known as a range, at the
 * load of today; null where none is.
 */
export function openRange(scenario: Scenario, facts: CostFacts): ((it: Composition) => OpenRange) | null {
  const { money } = scenario
  const listed = facts.cards[money.rateCard]
  const atOpen = cardAtOpen(listed, money)
  if (!atOpen) return null
  const inputs = costInputs(scenario)
  return rangesUnder(inputs, billsUnder(inputs, cardOnTerms(listed, money)).total, atOpen)
}
