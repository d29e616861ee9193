import { AWS_US_EAST_1 } from '@/content/rates/cards/aws-us-east-1'
import type { Comparison } from '@/content/schemas/published-bill'
import { demandOf, estimate, termsOf } from '@/lib/cost'
import { bookOf, meterOf, priceMeter } from '@/lib/cost/meters'
import { scenarioWith } from '@/lib/kernel'

/** One line of our estimate, US dollars a month. */
export type OurLine = { id: string; label: string; amount: number }

/** What we would say the same costs, at list prices in us-east-1, in US dollars a month, the largest line first. */
export function ourEstimate(comparison: Comparison): { total: number; lines: OurLine[] } {
  const { total, lines } = comparison.kind === 'pattern' ? ofPattern(comparison) : ofMeter(comparison)
  return { total, lines: [...lines].sort((one, other) => other.amount - one.amount) }
}

function ofPattern({ pattern, scenario }: Comparison & { kind: 'pattern' }) {
  const asked = scenarioWith(scenario)
  const { total, lines } = estimate(pattern, demandOf(asked), AWS_US_EAST_1, termsOf(asked))
  return { total, lines: lines.map(({ id, label, amount }) => ({ id, label, amount })) }
}

function ofMeter({ meter, usage }: Comparison & { kind: 'meter' }) {
  const { freeTier, hoursPerMonth } = scenarioWith({}).money
  const { total, lines } = priceMeter(meterOf(meter), usage, bookOf(AWS_US_EAST_1.prices), { freeTier, hoursPerMonth })
  return { total, lines: lines.map(({ id, label, amount }) => ({ id, label, amount })) }
}
