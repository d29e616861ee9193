import type { PublishedFact } from '../schemas/published-fact'
import { COORDINATION } from './facts/coordination'
import { RELEASES } from './facts/releases'
import { OUTAGE_COST } from './facts/outage-cost'
import { OUTAGE_REACH } from './facts/outage-reach'
import { LATENCY } from './facts/latency'
import { HISTORY_AND_READS } from './facts/history-and-reads'
import { UTILISATION_AND_OPERATIONS } from './facts/utilisation-and-operations'
import { PEOPLE_AND_GROWTH } from './facts/people-and-growth'

/**
 * Published facts about what a pattern buys and what it costs beside infrastructure, in our words. Most were seen as
 * excerpts and some are from memory: `known` says which, and whoever quotes a figure opens its source first. A fact
 * that is `unused` enters no formula, and says why.
 */
export const BENEFITS: PublishedFact[] = [
  ...COORDINATION,
  ...RELEASES,
  ...OUTAGE_COST,
  ...OUTAGE_REACH,
  ...LATENCY,
  ...HISTORY_AND_READS,
  ...UTILISATION_AND_OPERATIONS,
  ...PEOPLE_AND_GROWTH,
]
