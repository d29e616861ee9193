import { DECISION_FACTS } from '@/content'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import type { ReportFacts } from '@/lib/report'

/** What every answer to a program is worked out from: the same prices and rules as every page. */
export const FACTS: ReportFacts = {
  ...DECISION_FACTS,
  cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD },
  operational: OPERATIONAL_COSTS,
}
