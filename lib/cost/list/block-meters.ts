import { API_GATEWAY_METERS } from '../meters/aws/api-gateway'
import { CACHE_METERS } from '../meters/aws/cache'
import { CLOUDFRONT_METERS } from '../meters/aws/cloudfront'
import { CLOUDWATCH_METERS } from '../meters/aws/cloudwatch'
import { CONTAINER_METERS } from '../meters/aws/containers'
import { EDGE_METERS } from '../meters/aws/edge'
import { KINESIS_METERS } from '../meters/aws/kinesis'
import { LAMBDA_METERS } from '../meters/aws/lambda'
import { LOAD_BALANCER_METERS } from '../meters/aws/load-balancers'
import { MSK_METERS } from '../meters/aws/msk'
import { NETWORK_METERS } from '../meters/aws/network'
import { NOSQL_METERS } from '../meters/aws/nosql'
import { RELATIONAL_METERS } from '../meters/aws/relational'
import { SEARCH_METERS } from '../meters/aws/search'
import { STORAGE_METERS } from '../meters/aws/storage'
import type { Meter } from '../meters/types'

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
export function blockMeter(id: string): Meter {
  const meter = BY_ID.get(id)
  if (!meter) throw new RangeError(`No block is priced by a meter "${id}"`)
  return meter
}
