import type { Price } from '@/content/schemas/price'
import { count, unitPrice } from '@/lib/format'
import type { Grade, LedgerFacts, LedgerRow } from './ledger-types'

type OwnPrices = Record<string, number>
type Listed = { generic: string; price: Price; cards: string[] }

/** Every list price, each once: those of the cards first, then those that only meters read. */
export function priceRows({ cards, prices, meters }: LedgerFacts, today: string, own: OwnPrices): LedgerRow[] {
  const listed = new Map<string, Listed>()
  for (const card of cards) for (const [generic, price] of Object.entries(card.prices)) note(listed, generic, price, card.name)
  for (const price of prices) if (!listed.has(price.id)) note(listed, price.id, price)
  const readBy = readersOf(meters)
  return [...listed.values()].map((entry) => priceRow(entry, readBy.get(entry.generic) ?? [], today, own))
}

/** A price that another region borrows is one row, used by both cards. */
function note(listed: Map<string, Listed>, generic: string, price: Price, card?: string) {
  const entry = listed.get(price.id) ?? { generic, price, cards: [] }
  if (card) entry.cards.push(card)
  listed.set(price.id, entry)
}

function readersOf(meters: LedgerFacts['meters']): Map<string, string[]> {
  const readers = new Map<string, string[]>()
  for (const { label, prices } of meters) for (const id of prices) readers.set(id, [...(readers.get(id) ?? []), label])
  return readers
}

function priceRow({ generic, price, cards }: Listed, meters: string[], today: string, prices: OwnPrices): LedgerRow {
  const own = prices[generic]
  const remark = remarkOn(price)
  return {
    id: price.id,
    group: 'Prices',
    label: `${price.service}: ${price.what} (${price.region})`,
    value: price.usd,
    unit: `USD per ${price.unit}`,
    source: price.source,
    asOf: price.asOf,
    grade: gradeOf(price),
    usedBy: [...cards, ...meters],
    stale: isStale(price.asOf, today),
    ...(remark && { note: remark }),
    ...(own !== undefined && { own }),
  }
}

/** What is charged for people or measured on free software is published, but on nobody's price list. */
const gradeOf = ({ vendor }: Price): Grade => (vendor === 'people' || vendor === 'oss' ? 'published' : 'list price')

const remarkOn = ({ tiers, free, confidence, note }: Price): string =>
  [
    tiers && `Tiers: ${tiers.map(({ upTo, usd }) => `${unitPrice(usd)} ${upTo === null ? 'beyond' : `up to ${count(upTo)}`}`).join(', ')}`,
    free && `Free: ${count(free.quantity)} a month (${FREE[free.kind]})`,
    confidence !== 'high' && `Confidence: ${confidence}`,
    note,
  ]
    .filter((part) => Boolean(part))
    .join('. ')

const FREE = { always: 'always', 'first-12-months': 'in the first twelve months', included: 'included in the plan' } as const

/** A date that names a month or a year only counts until its end. Dates as text compare like dates. */
export const isStale = (asOf: string, today: string): boolean => endOf(asOf) < aYearBefore(today)

const endOf = (asOf: string) => asOf + '-12-31'.slice(asOf.length - 'yyyy'.length)

const aYearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
