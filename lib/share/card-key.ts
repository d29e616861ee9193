import { RATE_CARD_IDS, type RateCardId } from '@/content/scenario/card-ids'
import { oneOf, yesOrNo } from './grammar'
import { linkKey, type LinkKey } from './link-key'

const grammar = oneOf(RATE_CARD_IDS)

/**
 * The card as a form without script sends it. It comes before what `rates` says, and is never written: `rates` names
 * the card.
 */
export const cardKey: LinkKey = {
  ...linkKey<RateCardId>('card', grammar, {
    get: ({ money }) => money.rateCard,
    set: ({ money }, card) => void (money.rateCard = card),
  }),
  write: () => null,
}

/**
 * What a link leaves unsaid about the overhead of Microservices follows from its card: links with the framework prices
 * were made when it was the source's own, whatever the number of teams.
 */
export const overheadByTeamsWith = (card: RateCardId): boolean => card !== 'framework'

export const byTeamsKey: LinkKey = {
  ...linkKey<boolean>('byteams', yesOrNo, {
    get: ({ people }) => people.overheadByTeams,
    set: ({ people }, byTeams) => void (people.overheadByTeams = byTeams),
  }),
  write: ({ money, people }) =>
    people.overheadByTeams === overheadByTeamsWith(money.rateCard) ? null : yesOrNo.serialize(people.overheadByTeams),
}
