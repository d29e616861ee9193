import { ANSWER_FIELDS } from '@/content/scenario/fields'
import { REQUESTS_PER_VIEW, TRAFFIC_SECONDS, type TrafficUnit } from '@/content/scenario/traffic'
import type { Scenario, Traffic } from '@/content/schemas/scenario'
import { following } from './following'

/** Vendors count traffic in GB of 1,024 MB. */
const KB_PER_GB = 1024 * 1024

/** With fewer writes than this a thousand requests stand for each message, however few they are. */
const LEAST_WRITE_SHARE = 0.001

/** An empty response still has a status line and headers. */
const LEAST_RESPONSE_KB = 0.1

type Sizes = Pick<Scenario, 'workload' | 'capacities'>

/**
 * Requests for one unit. A page view causes a stated number of them. A message is a write, so the reads come on top. A
 * GB holds as many requests as responses fit into it.
 */
function requestsPer(unit: TrafficUnit, { workload, capacities }: Sizes, perView?: number): number {
  switch (unit) {
    case 'requests':
      return 1
    case 'views':
      return perView ?? REQUESTS_PER_VIEW.default
    case 'messages':
      return 1 / Math.max(LEAST_WRITE_SHARE, 1 - workload.readShare)
    case 'gb':
      return KB_PER_GB / Math.max(LEAST_RESPONSE_KB, capacities.responseKb)
  }
}

/** Peak load in requests per second that a statement means, whether or not a scenario takes so much. */
export function peakOf({ amount, unit, per, is, requestsPerView }: Traffic, sizes: Sizes): number {
  const perSecond = (amount * requestsPer(unit, sizes, requestsPerView)) / TRAFFIC_SECONDS[per]
  return is === 'peak' ? perSecond : perSecond / sizes.workload.averageToPeak
}

/** The amount that a peak load means in the unit, period and sense of a statement: the way back from `peakOf`. */
export function amountOf(
  peak: number,
  { unit, per, is, requestsPerView }: Omit<Traffic, 'amount'>,
  sizes: Sizes,
): number {
  const perSecond = is === 'peak' ? peak : peak * sizes.workload.averageToPeak
  return (perSecond * TRAFFIC_SECONDS[per]) / requestsPer(unit, sizes, requestsPerView)
}

/**
 * The scenario with everything that follows from its answers, its day and its statement. A statement that means more
 * than `max` requests per second is dropped, and the peak load is the largest there is.
 */
export function restated(scenario: Scenario, max: number = ANSWER_FIELDS.peakQps.max): Scenario {
  const followed = following(scenario)
  const { traffic, situation } = followed
  if (traffic === undefined) return followed
  const peakQps = peakOf(traffic, followed)
  if (peakQps > max) return without({ ...followed, situation: { ...situation, peakQps: max } }, 'traffic')
  return peakQps === situation.peakQps ? followed : { ...followed, situation: { ...situation, peakQps } }
}

/** What somebody states of the load in place of its peak, and of the day in place of its average; undefined removes. */
export type LoadStatement = Pick<Scenario, 'traffic' | 'profile'>

/** The scenario in which the load is what this says. A profile replaces an average that was set. */
export function stating(scenario: Scenario, { traffic, profile }: LoadStatement, max?: number): Scenario {
  const own = profile ? scenario.own.filter((field) => field !== 'averageToPeak') : scenario.own
  const rest = without(without(scenario, 'traffic'), 'profile')
  return restated({ ...rest, own, ...(traffic && { traffic }), ...(profile && { profile }) }, max)
}

/**
 * The statement that the peak load of a scenario comes from. None where something has since replaced the peak load: an
 * analysis that asks what another load would do states no load of its own.
 */
export function trafficOf(scenario: Scenario): Traffic | undefined {
  const { traffic, situation } = scenario
  return traffic !== undefined && peakOf(traffic, scenario) === situation.peakQps ? traffic : undefined
}

/** A figure that was set takes the place of the statement it contradicts. */
export function replacing(scenario: Scenario, figure: string): Scenario {
  if (figure === 'peakQps') return without(scenario, 'traffic')
  return figure === 'averageToPeak' ? without(scenario, 'profile') : scenario
}

function without(scenario: Scenario, name: keyof LoadStatement): Scenario {
  if (scenario[name] === undefined) return scenario
  const { [name]: _removed, ...rest } = scenario
  return rest
}
