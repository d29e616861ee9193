import type { Meter } from '../types'
import { API_GATEWAY_METERS } from './api-gateway'
import { CACHE_METERS } from './cache'
import { CONTAINER_METERS } from './containers'
import { LAMBDA_METERS } from './lambda'
import { LOAD_BALANCER_METERS } from './load-balancers'
import { NETWORK_METERS } from './network'
import { NOSQL_METERS } from './nosql'
import { RELATIONAL_METERS } from './relational'
import { SEARCH_METERS } from './search'
import { STORAGE_METERS } from './storage'

/** Compute, gateways, databases, storage and network of AWS. */
export const AWS_CORE_METERS: readonly Meter[] = [
  ...LAMBDA_METERS,
  ...CONTAINER_METERS,
  ...API_GATEWAY_METERS,
  ...LOAD_BALANCER_METERS,
  ...RELATIONAL_METERS,
  ...NOSQL_METERS,
  ...CACHE_METERS,
  ...SEARCH_METERS,
  ...STORAGE_METERS,
  ...NETWORK_METERS,
]
