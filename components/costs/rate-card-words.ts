import type { RateCardId } from '@/content/scenario/card-ids'

/** How tables name the two estimates they show, and what a page says of the prices in use. */
export type RateCardWords = {
  /** In a column's head: the card that drives charts and advice. */
  used: string
  /** In a column's head: the card beside it. */
  beside: string
  /** In a sentence: "at AWS list prices, us-east-1". */
  inUse: string
  /** What the prices in use are good for. */
  trust: string
}

export const rateCardWords = ({ rateCard }: { rateCard: RateCardId }): RateCardWords => WORDS[rateCard]

const TRUST_LIST =
  'These are public list prices of AWS, each with its source and date. The sizes of the parts are assumed: check ' +
  'them before you plan a budget.'

const WORDS: Record<RateCardId, RateCardWords> = {
  'aws-us-east-1': { used: 'us-east-1', beside: 'document', inUse: 'at AWS list prices, us-east-1', trust: TRUST_LIST },
  'aws-eu-central-1': {
    used: 'eu-central-1',
    beside: 'document',
    inUse: 'at AWS list prices, eu-central-1',
    trust: `${TRUST_LIST} Where no price is known for eu-central-1, that of us-east-1 stands in, and says so.`,
  },
  framework: {
    used: 'document',
    beside: 'us-east-1',
    inUse: "at the document's prices",
    trust:
      "These prices are the document's own and illustrative: weigh the patterns against each other with them, " +
      'and plan no budget on them.',
  },
}
