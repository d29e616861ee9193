import { RATE_CARD_NAMES, RATE_CARD_REVISIONS } from '../scenario/card-ids'
import type { ListCard } from '../schemas/price'
import { AWS_US_EAST_1 } from './aws-us-east-1'
import { BORROWED, RANGES, ROWS, SPREAD } from './gcp-us-central1.generated'
import { pricesOf } from './compact'

/**
 * List prices of Google Cloud in its first region for the same components, each in the unit that cost models ask for
 * (equivalents.ts). What has no known price there is borrowed, and may lie within a range.
 */
export const GCP_US_CENTRAL1: ListCard = {
  kind: 'list',
  id: 'gcp-us-central1',
  revision: RATE_CARD_REVISIONS['gcp-us-central1'],
  name: RATE_CARD_NAMES['gcp-us-central1'],
  vendor: 'gcp',
  region: 'us-central1',
  asOf: '2026-11',
  prices: { ...AWS_US_EAST_1.prices, ...pricesOf('us-central1', ROWS, 'gcp') },
  fallbackRegion: [...BORROWED],
  borrowed: { spread: SPREAD, ranges: RANGES },
}
