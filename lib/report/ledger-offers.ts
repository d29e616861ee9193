import type { CommitmentOffer, RateSource, SupportOffer } from '@/content/scenario/commitment-offers'
import { COMMITMENT_PLANS, COMMITTED_LINES } from '@/content/scenario/commitment-words'
import type { Scenario } from '@/content/schemas/scenario'
import { count } from '@/lib/format'
import type { LedgerFacts, LedgerRow } from './ledger-types'
import { sourceUrl } from './source-url'

/** What is taken off for a term or on spare capacity, and what support plans cost, each rate a row. */
export const offerRows = ({ offers, spot, support }: LedgerFacts, { money }: Scenario): LedgerRow[] => [
  ...offers.map((offer) => {
    const { line, plan } = offer
    const said = money.commitments[line]
    return offerRow(
      offer,
      `commit.${line}.${plan}`,
      COMMITMENT_PLANS[plan].label,
      said?.plan === plan ? said.off : undefined,
    )
  }),
  ...spot.map((offer) =>
    offerRow(offer, `spot.${offer.line}`, 'spare capacity', money.commitments[offer.line]?.spotOff),
  ),
  ...Object.entries(support).flatMap(([plan, offer]) => supportRows(plan, offer)),
]

const common = { group: 'offers', stale: false } as const

function evidence({ source, asOf, grade, note }: RateSource) {
  const url = sourceUrl(source)
  return { source, asOf, grade, ...(url !== undefined && { url }), ...(note !== undefined && { note }) }
}

function offerRow(offer: Omit<CommitmentOffer, 'plan'>, id: string, term: string, own: number | undefined): LedgerRow {
  const { line, product, off, range } = offer
  return {
    ...common,
    usedBy: ['Commitments line by line'],
    id: `${id}.${product.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
    label: `${COMMITTED_LINES[line].label}, ${term}: taken off by ${product}`,
    value: off,
    unit: '%',
    ...(range && { range }),
    ...evidence(offer),
    ...(own !== undefined && { own }),
  }
}

function supportRows(plan: string, offer: SupportOffer): LedgerRow[] {
  const { label, minimum, tiers } = offer
  const row = (id: string, what: string, value: number, unit: string): LedgerRow => ({
    ...common,
    usedBy: ['Support plan'],
    id: `support.${plan}.${id}`,
    label: `Support plan ${label}: ${what}`,
    value,
    unit,
    ...evidence(offer),
  })
  return [
    row('minimum', 'least that a month costs', minimum, 'USD/month'),
    ...tiers.map(({ upTo, share }, place) =>
      row(
        `tier${place + 1}`,
        upTo === null ? 'share of all further charges' : `share of charges up to ${count(upTo)} USD`,
        share,
        '%',
      ),
    ),
  ]
}
