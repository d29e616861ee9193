/**
 * The rate cards a scenario can be priced with; the first is the default. Names alone: no price is shipped with them.
 */
export const RATE_CARD_IDS = [
  'aws-us-east-1',
  'aws-eu-central-1',
  'azure-eastus',
  'gcp-us-central1',
  'framework',
] as const

export type RateCardId = (typeof RATE_CARD_IDS)[number]

/** Whether a card is that of another vendor than the first, which a browser fetches when it is chosen. */
export const isFurther = (id: RateCardId): boolean => id === 'azure-eastus' || id === 'gcp-us-central1'

export const RATE_CARD_NAMES: Record<RateCardId, string> = {
  'aws-us-east-1': 'AWS list prices, us-east-1',
  'aws-eu-central-1': 'AWS list prices, eu-central-1',
  'azure-eastus': 'Azure list prices, eastus',
  'gcp-us-central1': 'Google Cloud list prices, us-central1',
  framework: 'Reference-guide rates (illustrative)',
}

/**
 * Revision of each card's figures, named in links. A changed figure is a new revision; a test holds these to the cards.
 */
export const RATE_CARD_REVISIONS: Record<RateCardId, string> = {
  'aws-us-east-1': 'aws-us-east-1-2026-11-29',
  'aws-eu-central-1': 'aws-eu-central-1-2026-11-29',
  'azure-eastus': 'azure-eastus-2026-11-29',
  'gcp-us-central1': 'gcp-us-central1-2026-11-29',
  framework: 'framework-1',
}

/** A card's name; an id that is none of ours stands for itself. */
export const rateCardName = (id: string): string =>
  Object.entries(RATE_CARD_NAMES).find(([known]) => known === id)?.[1] ?? id
