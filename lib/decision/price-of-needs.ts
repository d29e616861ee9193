import type { AxisRule } from '@/content/schemas/axes'
import type { Situation } from '@/content/schemas/scenario'
import { figuresOf } from '@/lib/rules'
import { costed, type Decider, type Decision } from './decider'
import { meets } from './needs'
import { normalise } from './normalise'
import { holds } from './tests'
import type { Need } from './types'

/**
 * What each need is, whether the recommendation meets it, and its price: what the recommendation costs more than what
 * would be recommended without that need. Never below zero: without a need all that met it is still there.
 */
export function needsWithPrices(decision: Decision, situation: Readonly<Situation>, decider: Decider): Need[] {
  const { costing, recommended, needs } = decision
  const now = costing.total(costed(recommended))
  return needs.map((rule) => {
    const without = decider.without(situation, rule.id)
    const difference = costing.difference(costed(recommended), costed(without))
    return {
      id: rule.id,
      name: rule.need,
      strength: rule.strength,
      ...because(rule, situation),
      met: meets(recommended, rule),
      price: {
        usd: Math.max(0, now - costing.total(costed(without))),
        low: Math.max(0, difference.low),
        high: Math.max(0, difference.high),
        without,
      },
    }
  })
}

function because({ when }: AxisRule, given: Readonly<Situation>): Pick<Need, 'basis' | 'because'> {
  const situation = normalise(given)
  const holding = when.find(({ all }) => holds(all, situation))
  return { basis: holding ? figuresOf(holding.all, { situation }) : [], because: holding?.because ?? '' }
}
