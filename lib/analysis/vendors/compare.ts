import type { PatternId } from '@/content/pattern-ids'
import type { ListCard } from '@/content/schemas/price'
import type { Scenario } from '@/content/schemas/scenario'
import { cardAt, cardOnTerms, costInputs, estimate, termsOf, type CostInputs, type ListEstimate } from '@/lib/cost'

/** An amount in US dollars a month, and what it may be where prices are borrowed. */
export type Ranged = { amount: number; low: number; high: number }

/** What one vendor bills for a block. */
type VendorBlock = Ranged & {
  /** The products that it is billed as, where the vendor's prices of them are known. */
  services: string[]
  /** How much of the amount stands on prices of another vendor or region. */
  borrowed: number
}

/** A component of a pattern at every vendor, in the order of the cards; null where a vendor's stack has none. */
type ComparedBlock = { id: string; label: string; at: (VendorBlock | null)[] }

/** The whole bill at one vendor. */
export type VendorTotal = Ranged & {
  card: string
  name: string
  vendor: ListCard['vendor']
  region: string
  /** How much of it stands on borrowed prices. */
  borrowed: number
  /** Ids of the prices that it is made of. */
  prices: string[]
}

/** Of two vendors, the one that is cheaper, where the gap is larger than what is missing. */
export type Verdict = { cheaper: string; dearer: string; gap: number; missing: number }

export type VendorComparison = {
  pattern: PatternId
  vendors: VendorTotal[]
  blocks: ComparedBlock[]
  /** Pairs of which one can be called cheaper. */
  certain: Verdict[]
  /** Pairs whose gap is smaller than what is missing: neither can. */
  open: Verdict[]
}

/**
 * A pattern under the same load and stack at the list prices of several vendors. Prices and discounts that somebody has
 * with one of them say nothing of the others, so they are left out.
 */
export function compareVendors(pattern: PatternId, scenario: Scenario, cards: readonly ListCard[]): VendorComparison {
  const inputs = costInputs(scenario)
  const bills = cards.map((card) => billsAt(pattern, scenario, inputs, card))
  const vendors = bills.map(({ card, usual, low, high }): VendorTotal => ({
    card: card.id,
    name: card.name,
    vendor: card.vendor,
    region: card.region,
    amount: usual.total,
    low: low.total,
    high: high.total,
    borrowed: sum(usual.lines.filter(({ fallbackRegion }) => fallbackRegion).map(({ amount }) => amount)),
    prices: [...new Set(usual.lines.map(({ price }) => price))],
  }))
  const ids = [
    ...new Map(bills.flatMap(({ usual }) => usual.components.map(({ description: { id, label } }) => [id, label]))),
  ]
  const verdicts = pairsOf(vendors)
  return {
    pattern,
    vendors,
    blocks: ids.map(([id, label]) => ({ id, label, at: bills.map((bill) => blockOf(bill, id)) })),
    certain: verdicts.filter(isCertain),
    open: verdicts.filter((verdict) => !isCertain(verdict)),
  }
}

type Bills = { card: ListCard; usual: ListEstimate; low: ListEstimate; high: ListEstimate }

function billsAt(pattern: PatternId, scenario: Scenario, inputs: CostInputs, card: ListCard): Bills {
  const { freeTier, hoursPerMonth } = termsOf(scenario)
  const terms = { prices: {}, discount: 0, committedShare: 0, committedDiscount: 0, freeTier, hoursPerMonth }
  const at = (priced: ListCard): ListEstimate => {
    const made = estimate(pattern, inputs, cardOnTerms(priced, terms))
    if (made.kind !== 'list') throw new RangeError(`"${card.id}" is no card of list prices`)
    return made
  }
  return { card, usual: at(card), low: at(cardAt(card, 0)), high: at(cardAt(card, 1)) }
}

function blockOf({ card, usual, low, high }: Bills, id: string): VendorBlock | null {
  const found = usual.components.find(({ description }) => description.id === id)
  if (!found) return null
  const lines = usual.lines.filter(({ component, amount }) => component === id && amount > 0)
  const lent = lines.filter(({ fallbackRegion }) => fallbackRegion)
  const amountIn = (bill: ListEstimate) => bill.components.find(({ description }) => description.id === id)?.amount ?? 0
  return {
    amount: found.amount,
    low: amountIn(low),
    high: amountIn(high),
    services: [
      ...new Set(
        lines.flatMap(({ price }) => {
          const listed = card.prices[price]
          return listed?.vendor === card.vendor ? [listed.service] : []
        }),
      ),
    ],
    borrowed: sum(lent.map(({ amount }) => amount)),
  }
}

function pairsOf(vendors: readonly VendorTotal[]): Verdict[] {
  const byAmount = [...vendors].sort((one, other) => one.amount - other.amount)
  return byAmount.flatMap((cheaper, place) =>
    byAmount.slice(place + 1).map((dearer) => ({
      cheaper: cheaper.card,
      dearer: dearer.card,
      gap: dearer.amount - cheaper.amount,
      missing: cheaper.high - cheaper.amount + (dearer.amount - dearer.low),
    })),
  )
}

/** One is cheaper even with all that it borrows at its dearest and all that the other borrows at its cheapest. */
const isCertain = ({ gap, missing }: Verdict): boolean => gap > missing

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
