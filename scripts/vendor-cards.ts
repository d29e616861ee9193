import { PRICES } from '@/content/prices'
import { EQUIVALENTS, type Equivalent } from '@/content/rate-cards/equivalents'
import type { Price } from '@/content/schemas/price'
import { HOME_REGION, isFallback, unitPrice } from '@/lib/meters'

/*
 * The list prices of other vendors under the ids by which cost models name prices: what each is there, in the same
 * unit. What has no known price is borrowed from the first region, with how far the true price may lie off.
 */

/** The vendors that have a card beside the first one, each in its first region. */
export const VENDOR_CARDS = { azure: HOME_REGION.azure, gcp: HOME_REGION.gcp } as const
type Vendor = keyof typeof VENDOR_CARDS
const VENDORS = Object.keys(VENDOR_CARDS) as Vendor[]

type Ends = readonly [low: number, high: number]

type VendorCard = {
  /** The vendor's own prices, also where they are those of another of its regions. */
  prices: Price[]
  /** Ids whose price is that of another vendor, or of another region of this one. */
  borrowed: string[]
  /** What a borrowed price may be multiplied by, where no other vendor's price is known. */
  spread: Ends
  /** The same where one is known: from the lowest to the highest of the prices of this part. */
  ranges: Record<string, Ends>
}

/** A vendor's card from the prices of the first region, which name what is needed and in which unit. */
export function vendorCard(vendor: Vendor, first: Readonly<Record<string, Price>>): VendorCard {
  const own = ownPrices(vendor, first)
  const borrowed = Object.keys(first).filter((id) => !own[id] || isElsewhere(own[id], vendor))
  return {
    prices: Object.values(own),
    borrowed,
    spread: spreadOf(first),
    ranges: Object.fromEntries(
      borrowed.flatMap((id) => {
        const used = (own[id] ?? first[id])?.usd ?? 0
        const known = [first[id], ...VENDORS.map((other) => ownPrices(other, first)[id])].flatMap((price) =>
          price && price.usd > 0 ? [price.usd] : [],
        )
        return used > 0 && known.length > 1
          ? [[id, [round(Math.min(...known) / used), round(Math.max(...known) / used)] as const]]
          : []
      }),
    ),
  }
}

function ownPrices(vendor: Vendor, first: Readonly<Record<string, Price>>): Record<string, Price> {
  return Object.fromEntries(
    Object.entries(EQUIVALENTS[vendor]).flatMap(([id, equivalent]) => {
      const needed = first[id]
      return needed ? [[id, madeFrom(equivalent, { ...needed, id })]] : []
    }),
  )
}

function madeFrom({ parts, note }: Equivalent, { id, unit }: Price): Price {
  const found = parts.map(([part, times]) => ({ price: listed(part), times }))
  const [lead] = found
  if (!lead) throw new RangeError(`"${id}" is made of nothing`)
  const { tiers, ...price } = lead.price
  const alone = found.length === 1 && lead.times > 0
  return {
    ...price,
    id,
    unit,
    what: found.map(({ price: { what } }) => what).join(', and '),
    usd: digits(found.reduce((sum, { price: { usd }, times }) => sum + usd * times, 0)),
    tiers:
      alone && tiers
        ? tiers.map(({ upTo, usd }) => ({
            upTo: upTo === null ? null : digits(upTo / lead.times),
            usd: digits(usd * lead.times),
          }))
        : undefined,
    free: freeOf(found),
    note,
  }
}

/** What is free of all parts, which is as much as the scarcest of them allows. */
function freeOf(found: readonly { price: Price; times: number }[]): Price['free'] {
  const quantities = found.map(({ price: { free }, times }) => (free && times > 0 ? free.quantity / times : 0))
  const quantity = digits(Math.min(...quantities))
  const [lead] = found
  return quantity > 0 && lead?.price.free ? { ...lead.price.free, quantity } : undefined
}

function listed(id: string): Price {
  const price = PRICES[id]
  if (!price) throw new RangeError(`The price lists have no "${id}"`)
  return price
}

const isElsewhere = (price: Price, vendor: Vendor): boolean => isFallback(unitPrice(price), VENDOR_CARDS[vendor])

/**
 * How far prices of the same part lie apart between vendors: of all parts that two of them sell, the tenth and the
 * ninetieth percentile of a vendor's price over that of the first region.
 */
function spreadOf(first: Readonly<Record<string, Price>>): Ends {
  const ratios = VENDORS.flatMap((vendor) =>
    Object.values(ownPrices(vendor, first)).flatMap(({ id, usd }) => {
      const theirs = first[id]?.usd ?? 0
      return usd > 0 && theirs > 0 ? [usd / theirs] : []
    }),
  ).sort((one, other) => one - other)
  const at = (share: number) => ratios[Math.round((ratios.length - 1) * share)] ?? 1
  return [Math.min(1, round(at(0.1))), Math.max(1, round(at(0.9)))]
}

const digits = (figure: number): number => Number(figure.toPrecision(12))
const round = (factor: number): number => Number(factor.toPrecision(4))
