import { LIST_CARDS } from '../rate-cards'
import { FRAMEWORK_CARD } from '../rate-cards/framework'
import { DECISION_RULES } from './decision-rules'

/** Everything that a recommendation is read from. */
export const DECISION_FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, ...DECISION_RULES }
