import { RATE_CARD_IDS, RATE_CARD_REVISIONS, type RateCardId } from '@/content/scenario/card-ids'
import { FOLLOWING_FIELDS } from '@/content/scenario/following'
import type { Scenario } from '@/content/schemas/scenario'
import { overheadByTeamsWith } from './card-key'
import { ignored } from './ignored'
import type { LinkKey } from './link-key'

/**
 * Version of the link format. A key or default that changes its meaning needs a new version; this one stays readable.
 */
const VERSION = '2'

/** Engineers, services and the average load did not follow from answers, and an engineer cost less. */
const FORMER_VERSION = '1'

/** What a link of the former version leaves unsaid. */
function readAsFormer(draft: Scenario): void {
  Object.assign(draft.people, { engineers: 8, loadedCost: 180_000, patternShare: 1 })
  Object.assign(draft.workload, { services: 10, averageToPeak: 0.33 })
  draft.own = [...FOLLOWING_FIELDS]
}

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

const KNOWN_VERSION = `${VERSION} or ${FORMER_VERSION}, the versions this app knows; what could be read is used`
const KNOWN_RATES = `${Object.values(RATES).join(' or ')}, the prices in use now; amounts may have been others then`

/** Keys that are read before all others, because `rates` selects the rate card and some defaults depend on it. */
export const VERSION_KEYS: readonly LinkKey[] = [
  {
    key: 'v',
    write: () => VERSION,
    read: (text, draft) => {
      if (text === FORMER_VERSION) readAsFormer(draft)
      return text === VERSION || text === FORMER_VERSION ? [] : [ignored('v', text, KNOWN_VERSION)]
    },
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
