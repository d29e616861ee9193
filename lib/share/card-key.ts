import { RATE_CARD_IDS, type RateCardId } from '@/content/scenario/card-ids'
import { oneOf, yesOrNo } from './grammar'
import { linkKey, type LinkKey } from './link-key'

const grammar = oneOf(RATE_CARD_IDS)

/**
 * The rate card as a form sends it when scripts are off. It overrides the card that `rates` names, and is never written
 * to a link, because `rates` names the card there.
 */
export const cardKey: LinkKey = {
  ...linkKey<RateCardId>('card', grammar, {
    get: ({ money }) => money.rateCard,
    set: ({ money }, card) => void (money.rateCard = card),
  }),
  write: () => null,
}

/**
 * Default of the overhead of Microservices when a link does not state it. Links with the reference-guide rates were
 * made when the overhead was always the guide's own, so only the other cards let it depend on the number of teams.
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
