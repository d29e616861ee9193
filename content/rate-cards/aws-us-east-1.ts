import { RATE_CARD_NAMES, RATE_CARD_REVISIONS } from '../scenario/card-ids'
import type { ListCard } from '../schemas/price'
import { ROWS } from './aws-us-east-1.generated'
import { pricesOf } from './compact'

/** List prices of AWS in us-east-1, its first region: every price that the components of patterns may be billed at. */
export const AWS_US_EAST_1: ListCard = {
  kind: 'list',
  id: 'aws-us-east-1',
  revision: RATE_CARD_REVISIONS['aws-us-east-1'],
  name: RATE_CARD_NAMES['aws-us-east-1'],
  vendor: 'aws',
  region: 'us-east-1',
  asOf: '2026-11',
  prices: pricesOf('us-east-1', ROWS),
  fallbackRegion: [],
}
