import type { ListCard } from '../schemas/price'
import { AWS_EU_CENTRAL_1 } from './aws-eu-central-1'
import { AWS_US_EAST_1 } from './aws-us-east-1'
import { AZURE_EASTUS } from './azure-eastus'
import { GCP_US_CENTRAL1 } from './gcp-us-central1'

/** The list-price cards by id. */
export const LIST_CARDS = {
  'aws-us-east-1': AWS_US_EAST_1,
  'aws-eu-central-1': AWS_EU_CENTRAL_1,
  'azure-eastus': AZURE_EASTUS,
  'gcp-us-central1': GCP_US_CENTRAL1,
} satisfies Record<string, ListCard>
