import { LIST_CARDS } from '@/content/rate-cards'
import type { CompareVendorsRequest } from '@/content/schemas/estimate-request'
import { compareVendors, type Ranged, type VendorComparison } from '@/lib/analysis'
import { scenarioWith } from '@/lib/kernel'
import { VENDOR_CARD_IDS, verdictsInWords } from '@/lib/report'
import { clean } from './clean'

/** A workload in, one pattern at several vendors out: block by block, in US dollars a month. */
export function compareVendorsJson({ pattern, workload, capacities, stack, options }: CompareVendorsRequest) {
  const { peakQps, teams, traffic, profile, ...rest } = workload ?? {}
  const scenario = scenarioWith({
    situation: { peakQps, teams },
    workload: rest,
    capacities,
    stack,
    traffic,
    profile,
    money: options,
  })
  const found = compareVendors(
    pattern,
    scenario,
    VENDOR_CARD_IDS.map((id) => LIST_CARDS[id]),
  )
  return vendorsAnswer(found, verdictsInWords(found, scenario.money))
}

/** The comparison under the field names of the public API. */
const vendorsAnswer = ({ pattern, vendors, blocks, certain, open }: VendorComparison, verdicts: string[]) => ({
  pattern,
  currency: 'USD' as const,
  period: 'month' as const,
  vendors: vendors.map(({ card, name, vendor, region, ...total }) => ({
    rateCard: card,
    name,
    vendor,
    region,
    ...ranged(total),
  })),
  blocks: blocks.map(({ id, label, at }) => ({
    id,
    label,
    vendors: at.flatMap((block, place) => {
      const rateCard = vendors[place]?.card
      return block && rateCard ? [{ rateCard, ...ranged(block), products: block.services }] : []
    }),
  })),
  verdicts: [
    ...certain.map((pair) => ({ ...pair, certain: true })),
    ...open.map((pair) => ({ ...pair, certain: false })),
  ].map(({ cheaper, dearer, gap, missing, certain: isCertain }, place) => ({
    cheaper,
    dearer,
    certain: isCertain,
    gap: clean(gap),
    missing: clean(missing),
    why: verdicts[place] ?? '',
  })),
})

const ranged = ({ amount, low, high, borrowed }: Ranged & { borrowed: number }) => ({
  amount: clean(amount),
  low: clean(low),
  high: clean(high),
  borrowed: clean(borrowed),
})
