import type { ListCard } from '@/content/schemas/price'
import type { Comparison } from '@/content/schemas/published-bill'
import { cardOnTerms, costInputs, estimate, termsOf } from '@/lib/cost'
import { meterOf } from '@/lib/meters/all'
import { priceLookup, priceMeter } from '@/lib/meters'
import { scenarioWith } from '@/lib/kernel'

/** One line of our estimate, US dollars a month. */
export type OurLine = { id: string; label: string; amount: number }

/** The same estimate with its load multiplied, for what an inferred load leaves open. A meter has no load. */
export function atLoad(comparison: Comparison, card: ListCard, factor: number): number {
  if (comparison.kind === 'meter' || !comparison.scenario.traffic) return ourEstimate(comparison, card).total
  const { traffic } = comparison.scenario
  const scenario = { ...comparison.scenario, traffic: { ...traffic, amount: traffic.amount * factor } }
  return ofPattern({ ...comparison, scenario }, card).total
}

/** What we would say the same costs at a card's list prices, in US dollars a month, the largest line first. */
export function ourEstimate(comparison: Comparison, card: ListCard): { total: number; lines: OurLine[] } {
  const { total, lines } = comparison.kind === 'pattern' ? ofPattern(comparison, card) : ofMeter(comparison, card)
  return { total, lines: [...lines].sort((one, other) => other.amount - one.amount) }
}

function ofPattern({ pattern, scenario, times = 1 }: Comparison & { kind: 'pattern' }, card: ListCard) {
  const asked = scenarioWith(scenario)
  const { total, lines } = estimate(pattern, costInputs(asked), cardOnTerms(card, termsOf(asked)))
  return { total: total * times, lines: lines.map(({ id, label, amount }) => ({ id, label, amount: amount * times })) }
}

function ofMeter({ meter, usage }: Comparison & { kind: 'meter' }, card: ListCard) {
  const { freeTier, hoursPerMonth } = scenarioWith({}).money
  const { total, lines } = priceMeter(meterOf(meter), usage, priceLookup(card.prices), { freeTier, hoursPerMonth })
  return { total, lines: lines.map(({ id, label, amount }) => ({ id, label, amount })) }
}
