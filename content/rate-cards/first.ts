import type { ListCard } from '../schemas/price'
import { AWS_EU_CENTRAL_1 } from './aws-eu-central-1'
import { AWS_US_EAST_1 } from './aws-us-east-1'

/** The cards of the first vendor, which every browser that prices has. */
export const FIRST_CARDS = {
  'aws-us-east-1': AWS_US_EAST_1,
  'aws-eu-central-1': AWS_EU_CENTRAL_1,
} satisfies Record<string, ListCard>
