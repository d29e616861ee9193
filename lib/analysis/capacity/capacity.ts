import { LATENCY_CONSTANTS } from '@/content/scenario/latency-constants'
import type { Scenario } from '@/content/schemas/scenario'
import { billUnder, cardOnTerms, costInputs, type Costing, type Failure } from '@/lib/cost'
import { costed, firstLimits, type Candidate, type DeciderFacts } from '@/lib/decision'
import { peakQpsOf, stackInForce } from '@/lib/kernel'
import { bottleneckOf, kneeOf, p99At, recoveryHours } from './latency'
import { requestPaths } from './request-paths'
import { zoneLostOf, type ZoneLost } from './zone-lost'

/** Latency, capacity and failure of one candidate. Loads in requests/s at the peak, times in seconds. */
export type CandidateCapacity = {
  id: string
  /** p99 without load and at the peak; Infinity where a queue grows. */
  unloaded: number
  atPeak: number
  /** Load at which p99 is twice that without load, as it is sized; null: never. */
  knee: number | null
  /** What gives way first, as it is sized; null: nothing that is sized. */
  bottleneck: { name: string; qps: number } | null
  /** The stated limit that the decision counts, whatever the size; null: none. */
  limit: number | null
  /** The lower of both; Infinity: none. */
  capacity: number
  /** What is left while one zone is lost. */
  zoneLost: ZoneLost
  /** Hours until the backlog of a stop at the peak is worked off; null: never at that load. */
  recovery: number | null
  failure: Failure
  /** US dollars for an hour of outage, for whom it reaches. */
  blast: { low: number; value: number; high: number }
}

type Asked = {
  candidates: readonly Candidate[]
  scenario: Scenario
  costing: Pick<Costing, 'failure'>
  facts: DeciderFacts
}

export function capacitiesOf({ candidates, scenario, costing, facts }: Asked): CandidateCapacity[] {
  const peak = peakQpsOf(scenario)
  const zones = Number(stackInForce(scenario).zones)
  const limitOf = firstLimits(scenario, facts)
  return candidates.map((candidate) => {
    const it = costed(candidate)
    const kinds = requestPaths(it, scenario)
    const bottleneck = bottleneckOf(kinds)
    const limit = limitOf(candidate.patterns)
    const capacity = Math.min(limit, bottleneck?.qps ?? Infinity)
    const failure = costing.failure(it)
    const { hourCost, reach } = failure
    return {
      id: candidate.id,
      unloaded: p99At(kinds, 0),
      atPeak: p99At(kinds, peak),
      knee: kneeOf(kinds),
      bottleneck,
      limit: limit === Infinity ? null : limit,
      capacity,
      zoneLost: zoneLostOf(kinds, { zones, peak, capacity }),
      recovery: recoveryHours(peak, capacity, LATENCY_CONSTANTS.stopHours.value),
      failure,
      blast: {
        low: hourCost.low * reach.low,
        value: hourCost.value * reach.value,
        high: hourCost.high * reach.high,
      },
    }
  })
}

export type LoadCurve = { id: string; points: { qps: number; p99: number }[]; bills: { qps: number; usd: number }[] }

const POINTS = 48
const BILLS = 8

/**
 * p99 over load with the servers of today, until a queue grows, beside the bill of a month if servers were bought for
 * that load.
 */
export function loadCurves({ candidates, scenario, facts }: Omit<Asked, 'costing'>, upTo: number): LoadCurve[] {
  const { money } = scenario
  const card = cardOnTerms(facts.cards[money.rateCard], money)
  const priced = Array.from({ length: BILLS }, (_, index) => {
    const qps = (upTo * (index + 1)) / BILLS
    const inputs = costInputs({ ...scenario, situation: { ...scenario.situation, peakQps: qps } })
    return { qps, shares: inputs.shares, bill: billUnder(inputs, card) }
  })
  return candidates.map((candidate) => {
    const it = costed(candidate)
    const kinds = requestPaths(it, scenario)
    const points = Array.from({ length: POINTS + 1 }, (_, index) => {
      const qps = (upTo * index) / POINTS
      return { qps, p99: p99At(kinds, qps) }
    })
    return {
      id: candidate.id,
      points: points.filter(({ p99 }) => p99 < Infinity),
      bills: priced.map(({ qps, bill, shares }) => ({ qps, usd: bill(it, shares) })),
    }
  })
}
