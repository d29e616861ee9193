import { RATE_CARD_REVISIONS } from '@/content/rates/card-ids'
import type { Money } from '@/content/schemas/scenario'
import { ignored } from './ignored'
import type { LinkKey } from './link-key'

/** Version of the link's language. A key or default that changes its meaning is a new version; this one stays readable. */
export const VERSION = '1'

/** Revision of each rate card's figures, named in links. A test holds it to the card. */
export const RATES = RATE_CARD_REVISIONS

/** What a link says first: in which language it speaks and with which prices it was made. */
export const versionPairs = (card: Money['rateCard']): [string, string][] => [
  ['v', VERSION],
  ['rates', RATES[card]],
]

const KNOWN_VERSION = `${VERSION}, the only version this app knows; what it could read of the rest is used`
const KNOWN_RATES =
  `${Object.values(RATES).join(' or ')}, the prices in use now; amounts may differ from those the link was made with`

/** Read like the other keys, but they change nothing in the scenario. */
export const VERSION_KEYS: readonly LinkKey[] = [
  {
    key: 'v',
    write: () => VERSION,
    read: (text) => (text === VERSION ? [] : [ignored('v', text, KNOWN_VERSION)]),
  },
  {
    key: 'rates',
    write: ({ money }) => RATES[money.rateCard],
    read: (text) => (Object.values(RATES).includes(text) ? [] : [ignored('rates', text, KNOWN_RATES)]),
  },
]
