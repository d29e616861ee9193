import { RATE_CARD_NAMES, RATE_CARD_REVISIONS } from '../scenario/card-ids'
import type { ListCard } from '../schemas/price'
import { FALLBACK_REGION, ROWS } from './aws-eu-central-1.generated'
import { AWS_US_EAST_1 } from './aws-us-east-1'
import { pricesOf } from './compact'

/**
 * List prices of AWS in Frankfurt, as far as they are known. No single multiplier is right for the others, so the first
 * region's price is used as a fallback.
 */
export const AWS_EU_CENTRAL_1: ListCard = {
  kind: 'list',
  id: 'aws-eu-central-1',
  revision: RATE_CARD_REVISIONS['aws-eu-central-1'],
  name: RATE_CARD_NAMES['aws-eu-central-1'],
  vendor: 'aws',
  region: 'eu-central-1',
  asOf: '2026-11',
  prices: { ...AWS_US_EAST_1.prices, ...pricesOf('eu-central-1', ROWS) },
  fallbackRegion: [...FALLBACK_REGION],
}
