import { DECISION_RULES } from '@/content/decision/decision-rules'
import { FIRST_CARDS } from '@/content/rate-cards/first'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { FURTHER_CARDS } from '@/content/rate-cards/further'
import type { ListCard } from '@/content/schemas/price'
import type { Scenario } from '@/content/schemas/scenario'

type FurtherId = keyof typeof FURTHER_CARDS

// In a build for the browser the condition is false while it is compiled, so that nothing of these cards is in it.
const further = new Map<string, ListCard>(typeof window === 'undefined' ? Object.entries(FURTHER_CARDS) : [])

/** Throws a RangeError for a card that has not come yet. */
function come(id: FurtherId): ListCard {
  const card = further.get(id)
  if (!card) throw new RangeError(`The rate card "${id}" has not been fetched`)
  return card
}

/** What the engine works with. The server has every card; a browser fetches those of other vendors when one is used. */
export const ENGINE_FACTS = {
  ...DECISION_RULES,
  cards: {
    ...FIRST_CARDS,
    framework: FRAMEWORK_CARD,
    get 'azure-eastus'() {
      return come('azure-eastus')
    },
    get 'gcp-us-central1'() {
      return come('gcp-us-central1')
    },
  },
}

/** Whether the card of the scenario is here. */
export const hasPrices = ({ money }: Scenario): boolean =>
  money.rateCard === 'framework' || money.rateCard in FIRST_CARDS || further.has(money.rateCard)

/** Fetches the cards of other vendors. */
export async function fetchFurther(): Promise<void> {
  const { FURTHER_CARDS: cards } = await import('@/content/rate-cards/further')
  for (const [id, card] of Object.entries(cards)) further.set(id, card)
}
