import type { Price } from '../schemas/price'
import { AWS_COMPUTE_PRICES } from './aws-compute'
import { AWS_DATABASE_PRICES } from './aws-database'
import { AWS_EDGE_PRICES } from './aws-edge'
import { AWS_GATEWAY_PRICES } from './aws-gateway'
import { AWS_MESSAGING_PRICES } from './aws-messaging'
import { AWS_NETWORK_PRICES } from './aws-network'
import { AWS_OPERATIONS_PRICES } from './aws-operations'
import { AWS_STORAGE_PRICES } from './aws-storage'
import { AWS_STREAM_PRICES } from './aws-stream'
import { AZURE_PRICES } from './azure'
import { AZURE_CARD_PRICES } from './azure-more'
import { CLOUDFLARE_PRICES } from './cloudflare'
import { FURTHER_PRICES } from './further'
import { GCP_PRICES } from './gcp'
import { GCP_CARD_PRICES } from './gcp-more'
import { SAAS_AND_PEOPLE_PRICES } from './saas-and-people'

/** Every public list price that the app knows, in reading order. */
export const PRICE_LIST: readonly Price[] = [
  ...AWS_COMPUTE_PRICES,
  ...AWS_GATEWAY_PRICES,
  ...AWS_DATABASE_PRICES,
  ...AWS_STREAM_PRICES,
  ...AWS_MESSAGING_PRICES,
  ...AWS_STORAGE_PRICES,
  ...AWS_NETWORK_PRICES,
  ...AWS_EDGE_PRICES,
  ...AWS_OPERATIONS_PRICES,
  ...CLOUDFLARE_PRICES,
  ...GCP_PRICES,
  ...GCP_CARD_PRICES,
  ...AZURE_PRICES,
  ...FURTHER_PRICES,
  ...AZURE_CARD_PRICES,
  ...SAAS_AND_PEOPLE_PRICES,
]

/** Every public list price by its id. */
export const PRICES: Record<string, Price> = Object.fromEntries(PRICE_LIST.map((price) => [price.id, price]))
