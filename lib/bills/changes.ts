import { MOST_OWN_PRICES } from '@/content/scenario/overrides'
import { isPriceId } from '@/content/scenario/price-ids'
import { numberAnswer } from '@/content/answers/rows'
import { MONEY_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import { clamped } from '@/lib/kernel'
import type { UnitPrice } from '@/lib/meters'
import { added, type BillStatement, type CoveredLine } from './statement'
import type { Sums } from './types'
import type { Change } from './change'
import { volumesOfBill } from './volumes'
import { workloadChanges } from './workload-changes'

type Facts = {
  /** List price by generic id, without prices of the visitor's own; null for one that the rate card lacks. */
  listPrice: (id: string) => UnitPrice | null
  /** Units of the bill's currency per US dollar; null when it is not known, and then no amount is taken over. */
  perDollar: number | null
}

/** What can be taken over from a bill, in the order in which it is shown. Nothing is changed by asking. */
export function changesOf(bill: BillStatement, scenario: Scenario, { listPrice, perDollar }: Facts): Change[] {
  const ofWorkload = workloadChanges(volumesOfBill(bill), scenario)
  if (perDollar === null) return [...ofWorkload, ...shares(bill, scenario)]
  const now = scenario.situation.currentBill
  const range = numberAnswer('currentBill')
  const next = range ? clamped(toCents(bill.monthly / perDollar), range, now) : undefined
  const baseline: Change[] =
    next === undefined || next === now || bill.monthly <= 0
      ? []
      : [
          {
            target: { kind: 'bill' },
            now,
            next,
            isOwn: now !== undefined,
            from: { kind: 'monthly', total: bill.sums.covered + bill.sums.uncovered, months: bill.months },
          },
        ]
  return [...baseline, ...ofWorkload, ...shares(bill, scenario), ...ownPrices(bill, scenario, listPrice, perDollar)]
}

/** Differences below these say nothing: rounding, and quantities that cross a tier. */
const NEAR = 0.01

const discountOf = ({ listed, costOfListed }: Sums): number | null => (listed > 0 ? 1 - costOfListed / listed : null)

/** The discount that all usage on demand has in common; null where it differs, or where list cost is not stated. */
function commonDiscount({ paid, covered }: BillStatement): number | null {
  const overall = discountOf(paid)
  if (overall === null || overall < NEAR) return null
  const isCommon = covered.every((line) => {
    const own = discountOf(line.paid)
    return own === null || Math.abs(own - overall) <= NEAR
  })
  return isCommon ? overall : null
}

function shares(bill: BillStatement, scenario: Scenario): Change[] {
  const discount = commonDiscount(bill)
  const committable = bill.covered.filter(({ meter }) => COMMITTABLE.test(meter))
  const committed = committable.map((line) => line.committed).reduce(added, NONE)
  const onDemand = committable.map((line) => line.paid).reduce(added, NONE)
  const saved = discountOf(committed)
  const share = committed.listed / (committed.listed + onDemand.listed)
  return [
    ...(discount === null ? [] : figure('discount', discount, bill.paid, scenario)),
    ...(saved === null || saved < NEAR
      ? []
      : [
          ...figure(
            'committedShare',
            share,
            { ...NONE, costOfListed: committed.listed, listed: committed.listed + onDemand.listed },
            scenario,
          ),
          ...figure('committedDiscount', saved, committed, scenario),
        ]),
  ]
}

/** What a reservation or a savings plan can cover: compute, databases, caches, search and brokers. */
const COMMITTABLE = /^aws\.(ec2|fargate|lambda|rds|aurora|elasticache|opensearch|msk)/
const NONE: Sums = { cost: 0, quantity: 0, listed: 0, costOfListed: 0 }

type Share = 'discount' | 'committedShare' | 'committedDiscount'

function figure(name: Share, value: number, { listed, costOfListed }: Sums, { money }: Scenario): Change[] {
  const now = money[name]
  const next = clamped(Math.round(value * 1000) / 1000, MONEY_FIELDS[name], now)
  if (next === now) return []
  const isOwn = now !== MONEY_FIELDS[name].default
  return [{ target: { kind: 'figure', name }, now, next, isOwn, from: { kind: 'listed', cost: costOfListed, listed } }]
}

/**
 * Prices that differ from those of the rate card. Where one discount holds for everything it is taken over as such, and
 * prices are then compared before it, so that it is not counted twice.
 */
function ownPrices(
  bill: BillStatement,
  scenario: Scenario,
  listPrice: Facts['listPrice'],
  perDollar: number,
): Change[] {
  const isBefore = commonDiscount(bill) !== null
  const { prices } = scenario.money
  const proposed = byPrice(bill.covered).flatMap(({ id, unit, paid }): Change[] => {
    const list = listPrice(id)
    const cost = isBefore ? paid.listed : paid.cost
    if (!list || !isPriceId(id) || paid.quantity <= 0 || cost <= 0) return []
    const next = Number((cost / paid.quantity / perDollar).toPrecision(6))
    const isDiscounted = !isBefore && (discountOf(paid) ?? 0) >= NEAR
    const now = prices[id]
    if (next === now || (!isDiscounted && now === undefined && isListed(next, list))) return []
    const from: Change['from'] = { kind: 'paid', cost, quantity: paid.quantity, unit, list: list.usd }
    return [{ target: { kind: 'price', id }, now, next, isOwn: now !== undefined, from }]
  })
  const room = MOST_OWN_PRICES - Object.keys(prices).length
  const isNew = ({ now }: Change) => now === undefined
  return proposed.filter((change) => !isNew(change) || proposed.filter(isNew).indexOf(change) < room)
}

/** Whether a price lies between the dearest and the cheapest tier of a list price. */
function isListed(usd: number, { usd: first, tiers = [] }: UnitPrice): boolean {
  const steps = [first, ...tiers.map((tier) => tier.usd)]
  return usd >= Math.min(...steps) * (1 - NEAR) && usd <= Math.max(...steps) * (1 + NEAR)
}

/** One price may be paid by several services and kinds of usage. */
function byPrice(lines: readonly CoveredLine[]): { id: string; unit: string; paid: Sums }[] {
  const prices = new Map<string, { id: string; unit: string; paid: Sums }>()
  for (const { price, unit, paid } of lines) {
    if (price === null) continue
    prices.set(price, { id: price, unit, paid: added(prices.get(price)?.paid ?? NONE, paid) })
  }
  return [...prices.values()].sort((one, other) => other.paid.cost - one.paid.cost)
}

const toCents = (amount: number) => Math.round(amount * 100) / 100
