import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { once, perMonth, sum, times, type Usd } from '@/lib/kernel'
import { costInputs, termsOf } from './cost-inputs'
import { cardOnTerms, type CardOnTerms } from './card-on-terms'
import { estimate } from './estimate'
import { discountOn } from './list/discount'
import { chosenCard, comparisonCard, type CostFacts } from './pattern-cost'
import { peopleCost } from './people'
import type { BilledComponent, CostInputs, Estimate, ListEstimate, PeopleCost } from './types'

/**
 * One part of a combination's bill: a component at list prices, or a whole pattern at reference-guide rates. US dollars
 * a month.
 */
export type CombinedPart = {
  id: string
  label: string
  /** The patterns that need it. */
  of: PatternId[]
  amount: Usd<'month'>
}

/** What several patterns in one system cost in infrastructure. */
type CombinedEstimate = {
  rateCard: string
  currency: 'USD'
  period: 'month'
  parts: CombinedPart[]
  /** The dearest pattern alone: less it cannot be. */
  atLeast: Usd<'month'>
  /** Every pattern with all parts of its own: more it will not be. */
  atMost: Usd<'month'>
  /** The parts, less what the terms take off. */
  total: Usd<'month'>
}

/** A combination's cash and people, kept apart and added up. */
export type CombinationCost = {
  /** What is priced: the monolith only alone, since the others' bills already hold the machines it would run on. */
  priced: PatternId[]
  estimate: CombinedEstimate
  /** The same on the other kind of card. */
  other: CombinedEstimate
  /** Overheads of the patterns added up, as a share of development time. */
  overhead: number
  buildingCost: Usd<'month'>
  /** The patterns are learned one after the other. */
  learningCost: Usd<'once'>
  /** People that an on-call rotation lacks: the same for every pattern, and paid once. */
  onCallFloor: Usd<'month'>
  /** Infrastructure + development with the overheads + the on-call floor. */
  monthly: Usd<'month'>
}

/**
 * What a combination of patterns costs in one month. At list prices a component that several patterns need (entry,
 * logs, traffic, cache, stream) is bought once, in the largest of their sizes. The document's prices know no shared
 * parts: its totals are added up. Throws a RangeError without any pattern.
 */
export function combinationCost(patterns: readonly PatternId[], scenario: Scenario, facts: CostFacts): CombinationCost {
  const priced = pricedOf(patterns)
  const people = priced.map((pattern) => peopleCost(pattern, scenario, facts.operational))
  const [today, terms] = [costInputs(scenario), termsOf(scenario)]
  const combined = combinedEstimate(priced, today, cardOnTerms(chosenCard(scenario, facts), terms))
  const buildingCost = buildingCostOf(people)
  const onCallFloor = people[0]?.onCallFloor ?? perMonth(0)
  return {
    priced,
    estimate: combined,
    other: combinedEstimate(priced, today, cardOnTerms(comparisonCard(scenario, facts), terms)),
    overhead: people.reduce((total, { overhead }) => total + overhead, 0),
    buildingCost,
    learningCost: once(people.reduce((total, { learningCost }) => total + learningCost, 0)),
    onCallFloor,
    monthly: sum([combined.total, buildingCost, onCallFloor]),
  }
}

/** What of a combination is priced. Throws a RangeError without any pattern. */
export function pricedOf(patterns: readonly PatternId[]): PatternId[] {
  if (patterns.length === 0) throw new RangeError('A combination has one pattern at the least')
  const others = patterns.filter((pattern) => pattern !== 'monolith')
  return others.length > 0 ? [...new Set(others)] : ['monolith']
}

/** Never negative, like the building cost of one pattern. */
export const buildingCostOf = (people: readonly PeopleCost[]): Usd<'month'> => {
  const [{ development, patternShare }] = people as [PeopleCost, ...PeopleCost[]]
  const overhead = people.reduce((total, cost) => total + cost.overhead, 0)
  return times(development, Math.max(0, 1 + patternShare * overhead))
}

/** What several patterns cost in infrastructure for one demand, at the prices of one card. */
export function combinedEstimate(
  patterns: readonly PatternId[],
  inputs: CostInputs,
  onTerms: CardOnTerms,
): CombinedEstimate {
  const estimates = patterns.map((pattern) => estimate(pattern, inputs, onTerms))
  const totals = estimates.map(({ total }) => total)
  const shared = {
    rateCard: onTerms.kind === 'framework' ? onTerms.card.id : onTerms.id,
    currency: 'USD' as const,
    period: 'month' as const,
    atLeast: perMonth(Math.max(...totals)),
    atMost: sum(totals),
  }
  if (onTerms.kind === 'framework') return { ...shared, parts: estimates.map(wholePattern), total: shared.atMost }
  const components = sharedComponents(estimates.filter((one) => one.kind === 'list'))
  const off = discountOn(components, onTerms.terms)?.amount ?? 0
  return {
    ...shared,
    parts: components.map(({ id, label, of, amount }) => ({ id, label, of, amount })),
    total: perMonth(Math.max(0, sum(components.map(({ amount }) => amount)) - off)),
  }
}

const wholePattern = ({ pattern, total }: Estimate): CombinedPart => ({
  id: pattern,
  label: pattern,
  of: [pattern],
  amount: total,
})

/** Every component once, in the largest size that a pattern asks for. */
function sharedComponents(estimates: readonly ListEstimate[]): (BilledComponent & { of: PatternId[] })[] {
  const byId = new Map<string, BilledComponent & { of: PatternId[] }>()
  for (const { pattern, components } of estimates) {
    for (const component of components) {
      const known = byId.get(component.id)
      const of = [...(known?.of ?? []), pattern]
      byId.set(component.id, known && known.amount >= component.amount ? { ...known, of } : { ...component, of })
    }
  }
  return [...byId.values()]
}
