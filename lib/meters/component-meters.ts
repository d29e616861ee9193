import { API_GATEWAY_METERS } from './aws/api-gateway'
import { CACHE_METERS } from './aws/cache'
import { CLOUDFRONT_METERS } from './aws/cloudfront'
import { CLOUDWATCH_METERS } from './aws/cloudwatch'
import { CONTAINER_METERS } from './aws/containers'
import { EDGE_METERS } from './aws/edge'
import { KINESIS_METERS } from './aws/kinesis'
import { LAMBDA_METERS } from './aws/lambda'
import { LOAD_BALANCER_METERS } from './aws/load-balancers'
import { MSK_METERS } from './aws/msk'
import { NETWORK_METERS } from './aws/network'
import { NOSQL_METERS } from './aws/nosql'
import { RELATIONAL_METERS } from './aws/relational'
import { SEARCH_METERS } from './aws/search'
import { MESSAGE_METERS } from './aws/sqs-sns'
import { STORAGE_METERS } from './aws/storage'

import { pricesOf } from './price-lookup'
import type { Meter, PriceLookup, Prices } from './types'

/**
 * The meters that price the components of patterns. Pages with estimates ship only these; meters that only published
 * bills need are in all.ts. A new meter goes into its family, a new family into one of these two lists.
 */
const FAMILIES = [
  CONTAINER_METERS,
  LAMBDA_METERS,
  API_GATEWAY_METERS,
  LOAD_BALANCER_METERS,
  RELATIONAL_METERS,
  NOSQL_METERS,
  CACHE_METERS,
  SEARCH_METERS,
  STORAGE_METERS,
  NETWORK_METERS,
  KINESIS_METERS,
  MSK_METERS,
  CLOUDWATCH_METERS,
  CLOUDFRONT_METERS,
  EDGE_METERS,
  MESSAGE_METERS,
] as const

type ComponentMeter = (typeof FAMILIES)[number][number]

/** Complete usage of each of these meters, by meter id. */
export type ComponentUsage = { [M in ComponentMeter as M['id']]: M['defaults'] }

export const COMPONENT_METERS: readonly Meter[] = FAMILIES.flat()

const BY_ID = new Map(COMPONENT_METERS.map((meter) => [meter.id, meter]))

/** Throws a RangeError for a meter that no component uses. */
export function componentMeter(id: string): Meter {
  const meter = BY_ID.get(id)
  if (!meter) throw new RangeError(`No component is priced by a meter "${id}"`)
  return meter
}

/** A meter with the prices that it reads. */
export type PricedMeter = { meter: Meter; prices: Prices }

/** The meters at certain prices, each looked up once. Throws a RangeError where a meter reads one that there is not. */
export function pricedMeters(priceOf: PriceLookup): (id: string) => PricedMeter {
  const known = new Map<string, PricedMeter>()
  return (id) => {
    const before = known.get(id)
    if (before) return before
    const meter = componentMeter(id)
    const priced = { meter, prices: pricesOf(meter, priceOf) }
    known.set(id, priced)
    return priced
  }
}

/**
 * The default usage of a meter. Components that set few of many fields spread it and override those; what every stack
 * has writes its fields out, in the order of the meter's, which takes half of the time.
 */
export const defaultUsage = <Id extends keyof ComponentUsage>(id: Id): ComponentUsage[Id] =>
  componentMeter(id).defaults as ComponentUsage[Id]
