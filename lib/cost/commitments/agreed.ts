import {
  COMMITTED_LINE_IDS,
  type Commitments,
  type CommitmentPlan,
  type CommittedLine,
} from '@/content/scenario/commitments'
import { COMMITMENT_PLANS } from '@/content/scenario/commitment-words'
import {
  COMMITMENT_OFFERS,
  COVERED_PRICES,
  SPOT_OFFERS,
  type CommitmentOffer,
  type RateSource,
} from '@/content/scenario/commitment-offers'
import type { UnitPrice } from '@/lib/meters'
import type { ComponentKind } from '@/lib/sizing'
import { AS_PUBLISHED, atPosition } from '../open-prices'

/** Who says a discount: the vendor, the visitor, or nobody, where none is known and none is typed. */
export type RateOrigin = ({ kind: 'published'; product: string } & RateSource) | { kind: 'own' } | { kind: 'unknown' }

/** How a charge is bought: shares of it, and what is taken off each. */
export type AgreedRate = {
  line: CommittedLine
  plan: CommitmentPlan
  /** Share under the plan, and on spot. */
  share: number
  spot: number
  off: number
  spotOff: number
  /** Share of the committed price that is paid at the start of each term. */
  upfront: number
  termMonths: number
  origin: RateOrigin
  spotOrigin: RateOrigin
}

/** The agreed rate of a charge; null for one of which nothing is agreed. */
export type AgreedOn = (price: Pick<UnitPrice, 'id' | 'vendor'>, kind: ComponentKind) => AgreedRate | null

/**
 * Without a commitment of any line null, so that estimates do not ask charge by charge. Published rates are those of
 * AWS, and hold on its cards alone. `position` says where in its range a discount lies that is published as one.
 */
export function agreedOn(
  commitments: Commitments | undefined,
  vendor: UnitPrice['vendor'],
  position: number = AS_PUBLISHED,
): AgreedOn | null {
  if (!commitments || COMMITTED_LINE_IDS.every((line) => commitments[line] === undefined)) return null
  const known = new Map<string, AgreedRate | null>()
  return (price, kind) => {
    const key = `${price.id} ${kind}`
    const before = known.get(key)
    if (before !== undefined) return before
    const rate = agreedRate(price, kind, commitments, vendor === 'aws' ? position : null)
    known.set(key, rate)
    return rate
  }
}

function agreedRate(
  price: Pick<UnitPrice, 'id' | 'vendor'>,
  kind: ComponentKind,
  commitments: Commitments,
  /** Null where no offer holds. */
  position: number | null,
): AgreedRate | null {
  const line = lineOfCharge(price, kind)
  const said = line && commitments[line]
  if (!said) return null
  const { plan = 'on-demand', spot = 0 } = said
  const { years, upfront } = COMMITMENT_PLANS[plan]
  const offer = offerFor(
    COMMITMENT_OFFERS.filter((one) => position !== null && one.line === line && one.plan === plan),
    price.id,
  )
  const spotOffer = offerFor(
    SPOT_OFFERS.filter((one) => position !== null && one.line === line),
    price.id,
  )
  return {
    line,
    plan,
    share: years === 0 ? 0 : Math.min(said.share ?? 1, 1 - spot),
    spot,
    off: said.off ?? offAt(offer, position),
    spotOff: said.spotOff ?? offAt(spotOffer, position),
    upfront: upfrontOf(said.off, offer, upfront),
    termMonths: years * 12,
    origin: originOf(said.off, offer),
    spotOrigin: originOf(said.spotOff, spotOffer),
  }
}

/** The line that a charge belongs to. Prices of AWS are told by their ids, those of others by what the part does. */
export function lineOfCharge(
  { id, vendor }: Pick<UnitPrice, 'id' | 'vendor'>,
  kind: ComponentKind,
): CommittedLine | null {
  if (vendor !== 'aws') return LINE_OF_KIND[kind] ?? null
  return COMMITTED_LINE_IDS.find((line) => COVERED_PRICES[line].some((start) => id.startsWith(start))) ?? null
}

const LINE_OF_KIND: Partial<Record<ComponentKind, CommittedLine>> = {
  compute: 'machines',
  database: 'database',
  cache: 'cache',
  search: 'search',
  broker: 'broker',
}

/** Nothing is paid at the start of a term of which no rate is known: it is priced on demand. */
function upfrontOf(own: number | undefined, offer: Offer | undefined, byPlan: number): number {
  if (own !== undefined) return byPlan
  return offer ? (offer.upfront ?? byPlan) : 0
}

type Offer = Omit<CommitmentOffer, 'plan'>

/** A small discount makes a high price. */
function offAt(offer: Offer | undefined, position: number | null): number {
  if (!offer || position === null) return 0
  const { off, range: [least, most] = [off, off] } = offer
  return atPosition(most, off, least, position)
}

const offerFor = (offers: readonly Offer[], price: string): Offer | undefined =>
  offers.find(({ prices }) => prices.some((start) => price.startsWith(start)))

function originOf(own: number | undefined, offer: Offer | undefined): RateOrigin {
  if (own !== undefined) return { kind: 'own' }
  if (!offer) return { kind: 'unknown' }
  const { product, source, asOf, grade, note } = offer
  return { kind: 'published', product, source, asOf, grade, ...(note !== undefined && { note }) }
}

/** What an agreed rate takes off an amount on demand. */
export const savedBy = ({ share, off, spot, spotOff }: AgreedRate, amount: number): number =>
  amount * (share * off + spot * spotOff)

/** Whether a commitment is bought at a discount that is published as a range. */
export const hasOpenOffer = (commitments: Commitments | undefined): boolean =>
  COMMITTED_LINE_IDS.some((line) => {
    const said = commitments?.[line]
    if (!said) return false
    const isOpen = (offers: readonly Offer[]) => offers.some((one) => one.line === line && one.range !== undefined)
    return (
      (said.off === undefined && isOpen(COMMITMENT_OFFERS.filter(({ plan }) => plan === said.plan))) ||
      ((said.spot ?? 0) > 0 && said.spotOff === undefined && isOpen(SPOT_OFFERS))
    )
  })
