import { RATE_CARD_NAMES, RATE_CARD_REVISIONS } from '../scenario/card-ids'
import type { ListCard } from '../schemas/price'
import { AWS_US_EAST_1 } from './aws-us-east-1'
import { BORROWED, RANGES, ROWS, SPREAD } from './azure-eastus.generated'
import { pricesOf } from './compact'

/**
 * List prices of Azure in its first region for the same components, each in the unit that cost models ask for
 * (equivalents.ts). What has no known price there is borrowed, and may lie within a range.
 */
export const AZURE_EASTUS: ListCard = {
  kind: 'list',
  id: 'azure-eastus',
  revision: RATE_CARD_REVISIONS['azure-eastus'],
  name: RATE_CARD_NAMES['azure-eastus'],
  vendor: 'azure',
  region: 'eastus',
  asOf: '2026-11',
  prices: { ...AWS_US_EAST_1.prices, ...pricesOf('eastus', ROWS, 'azure') },
  fallbackRegion: [...BORROWED],
  borrowed: { spread: SPREAD, ranges: RANGES },
}
