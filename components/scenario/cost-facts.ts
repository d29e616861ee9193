import { FRAMEWORK_CARD } from '@/content/rates/framework'
import { OPERATIONAL_COSTS } from '@/content/rates/operational'
import type { CostFacts } from '@/lib/cost'

/** The prices behind every cost on screen: the one place where views meet a rate card. */
export const COST_FACTS: CostFacts = { card: FRAMEWORK_CARD, operational: OPERATIONAL_COSTS }
