import type { ListCard } from '../schemas/price'
import { AZURE_EASTUS } from './azure-eastus'
import { GCP_US_CENTRAL1 } from './gcp-us-central1'

/** Cards of other vendors; a browser fetches them when one is chosen. */
export const FURTHER_CARDS = {
  'azure-eastus': AZURE_EASTUS,
  'gcp-us-central1': GCP_US_CENTRAL1,
} satisfies Record<string, ListCard>
