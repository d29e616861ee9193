import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import type { CostFacts } from '@/lib/cost'

/** The rate cards behind every cost on screen. The engine of a browser has fewer at first: engine-facts.ts. */
export const COST_FACTS: CostFacts = {
  cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD },
  operational: OPERATIONAL_COSTS,
}
