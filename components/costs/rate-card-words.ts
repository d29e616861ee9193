import type { RateCardId } from '@/content/scenario/card-ids'

/** Wording for a rate card. */
export type RateCardWords = {
  /** Name in the choice of prices. */
  name: string
  /** Phrase for a sentence: "at AWS list prices, us-east-1". */
  inUse: string
  /** How reliable the prices are. */
  trust: string
}

export const rateCardWords = ({ rateCard }: { rateCard: RateCardId }): RateCardWords => WORDS[rateCard]

const TRUST_LIST =
  'Prices are public list prices of AWS, each with its source and date. Component sizes are assumptions: check them ' +
  'before you plan a budget.'

const trustOf = (vendor: string) =>
  `Prices are public list prices of ${vendor}, each with its source and date, as far as they are known; others are ` +
  'borrowed from another vendor or region, and marked. Component sizes are assumptions: check them before you plan a ' +
  'budget.'

const WORDS: Record<RateCardId, RateCardWords> = {
  'aws-us-east-1': { name: 'AWS us-east-1', inUse: 'at AWS list prices, us-east-1', trust: TRUST_LIST },
  'aws-eu-central-1': { name: 'AWS eu-central-1', inUse: 'at AWS list prices, eu-central-1', trust: TRUST_LIST },
  'azure-eastus': { name: 'Azure eastus', inUse: 'at Azure list prices, eastus', trust: trustOf('Azure') },
  'gcp-us-central1': {
    name: 'Google Cloud us-central1',
    inUse: 'at Google Cloud list prices, us-central1',
    trust: trustOf('Google Cloud'),
  },
  framework: {
    name: 'Reference-guide rates (illustrative)',
    inUse: 'at reference-guide rates (illustrative)',
    trust:
      'The reference guide is the description of system patterns that this app is built from. Its rates are ' +
      'illustrative: use them to see how its cost functions work, and not to plan a budget.',
  },
}
