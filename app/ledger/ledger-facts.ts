import { FRAMEWORK_CARD, OPERATIONAL_COSTS } from '@/content'
import { BENEFITS } from '@/content/evidence/benefits'
import { FACTOR_NOTES } from '@/content/evidence/factor-notes'
import { PUBLISHED_MIGRATIONS } from '@/content/evidence/migrations'
import { LIST_CARDS } from '@/content/rate-cards'
import { PRICE_LIST } from '@/content/prices'
import { COMMITMENT_OFFERS, SPOT_OFFERS, SUPPORT_OFFERS } from '@/content/scenario/commitment-offers'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { METERS } from '@/lib/meters/all'
import type { LedgerFacts } from '@/lib/report'

/** All that the ledger lists. */
export const LEDGER_FACTS: LedgerFacts = {
  cards: Object.values(LIST_CARDS),
  prices: PRICE_LIST,
  meters: METERS,
  framework: FRAMEWORK_CARD,
  operational: OPERATIONAL_COSTS,
  constants: MODEL_CONSTANTS,
  factors: COST_FACTORS,
  notes: FACTOR_NOTES,
  offers: COMMITMENT_OFFERS,
  spot: SPOT_OFFERS,
  support: SUPPORT_OFFERS,
  facts: BENEFITS,
  migrations: PUBLISHED_MIGRATIONS,
}
