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
import { STORAGE_METERS } from './aws/storage'
import type { Meter } from './types'

/** The meters that blocks are priced by: pages that estimate ship these, not the other vendors'. */
const FAMILIES: readonly (readonly Meter[])[] = [
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
]

const BY_ID = new Map(FAMILIES.flat().map((meter) => [meter.id, meter]))

/** Throws a RangeError for a meter that no block uses. */
export function componentMeter(id: string): Meter {
  const meter = BY_ID.get(id)
  if (!meter) throw new RangeError(`No block is priced by a meter "${id}"`)
  return meter
}
