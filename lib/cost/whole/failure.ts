import type { Factors } from './factors'
import { outageHourCost, outagesPerYear, reachOf, restoreHours } from './lines'
import type { Circumstances, Composition, Uncertain, Values } from './types'

/** What the outage line of a composition is made of: (hours x reach + restoring) x cost of an hour, a year. */
export type Failure = {
  /** Hours of full stop a year. */
  hours: Uncertain
  /** US dollars for an hour that stops everything. */
  hourCost: Uncertain
  /** Share of the users, or of the system, that a failure reaches. */
  reach: Uncertain
  /** Hours a year for which everybody waits until a stack in one zone is restored; 0 where a standby takes over. */
  restoring: Uncertain
  /** US dollars a year. */
  perYear: number
}

/** Central, and with all factors at the ends that lower and raise it. */
export function failureOf(it: Composition, c: Circumstances, { values, factors }: Factors): Failure {
  const at = (end: 'low' | 'high'): Values => {
    const moved: Values = { ...values }
    for (const factor of factors) moved[factor.id] = factor[end]
    return moved
  }
  const [low, high] = [at('low'), at('high')]
  const range = (of: (v: Values) => number): Uncertain => ({ low: of(low), value: of(values), high: of(high) })
  // The more a CDN serves, the less a failure behind it reaches.
  const [least, most] = [
    { ...low, cachedShare: high.cachedShare },
    { ...high, cachedShare: low.cachedShare },
  ]
  return {
    hours: range((v) => v.outageHours),
    hourCost: range((v) => outageHourCost(c, v)),
    reach: { low: reachOf(it, c, least), value: reachOf(it, c, values), high: reachOf(it, c, most) },
    restoring: {
      low: restoreHours(it, c, least),
      value: restoreHours(it, c, values),
      high: restoreHours(it, c, most),
    },
    perYear: outagesPerYear(it, c, values),
  }
}
