import { RATE_CARD_IDS, RATE_CARD_REVISIONS, type RateCardId } from '@/content/scenario/card-ids'
import { overheadByTeamsWith } from './card-key'
import { ignored } from './ignored'
import type { LinkKey } from './link-key'

/**
 * Version of the link format. A key or default that changes its meaning needs a new version; this one stays readable.
 */
const VERSION = '1'

/** Revision of each rate card, which links name. A test compares it with the card. */
export const RATES = RATE_CARD_REVISIONS

/** The first parameters of a link: the version of the format and the revision of the rate card. */
export const versionPairs = (card: RateCardId): [string, string][] => [
  ['v', VERSION],
  ['rates', RATES[card]],
]

/** The rate card of a revision, including earlier and later ones; null for a card that the app does not have. */
export const cardOfRevision = (revision: string): RateCardId | null =>
  RATE_CARD_IDS.find((id) => revision === RATES[id] || revision.startsWith(`${id}-`)) ?? null

const KNOWN_VERSION = `${VERSION}, the only version this app knows; what it could read of the rest is used`
const KNOWN_RATES =
  `${Object.values(RATES).join(' or ')}, the prices in use now; amounts may differ from those the link was made ` +
  'with'

/** Keys that are read before all others, because `rates` selects the rate card and some defaults depend on it. */
export const VERSION_KEYS: readonly LinkKey[] = [
  {
    key: 'v',
    write: () => VERSION,
    read: (text) => (text === VERSION ? [] : [ignored('v', text, KNOWN_VERSION)]),
  },
  {
    key: 'rates',
    write: ({ money }) => RATES[money.rateCard],
    read: (text, draft) => {
      const card = cardOfRevision(text)
      if (card) {
        draft.money.rateCard = card
        draft.people.overheadByTeams = overheadByTeamsWith(card)
      }
      return card && RATES[card] === text ? [] : [ignored('rates', text, KNOWN_RATES)]
    },
  },
]
