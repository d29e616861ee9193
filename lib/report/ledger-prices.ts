import type { Price } from '@/content/schemas/price'
import { count, unitPrice } from '@/lib/format'
import { HOME_REGION } from '@/lib/meters'
import type { Grade, LedgerFacts, LedgerRow } from './ledger-types'
import { sourceUrl } from './source-url'

type OwnPrices = Record<string, number>

/** A price of the lists, the generic ids by which cards and meters ask for it, and the cards that have it. */
type Listed = { price: Price; generic: Set<string>; cards: string[] }

/** Every list price that a card or a meter uses, each once, in the order of the lists. */
export function priceRows({ cards, prices, meters }: LedgerFacts, today: string, own: OwnPrices): LedgerRow[] {
  const readBy = readersOf(meters)
  const listed = new Map(
    prices.map((price) => [price.id, { price, generic: new Set([genericOf(price, readBy)]), cards: [] as string[] }]),
  )
  for (const card of cards)
    for (const [generic, price] of Object.entries(card.prices))
      if (generic.startsWith(`${price.vendor}.`)) note(listed, prices, generic, price, card.name)
      else noteEquivalent(listed, price, card.name)
  return [...listed.values()]
    .map((entry) => priceRow(entry, readBy, today, own))
    .filter(({ usedBy }) => usedBy.length > 0)
}

/** Labels of the meters that ask for a generic id. */
type Readers = Map<string, string[]>

function readersOf(meters: LedgerFacts['meters']): Readers {
  const readers: Readers = new Map()
  for (const { label, prices } of meters) for (const id of prices) readers.set(id, [...(readers.get(id) ?? []), label])
  return readers
}

/** Meters ask for `aws.nat.hour`; the lists may have it as `aws.nat.hour.eu-central-1`. */
function genericOf({ id }: Price, readBy: Readers): string {
  const shortened = id.slice(0, id.lastIndexOf('.'))
  return !readBy.has(id) && readBy.has(shortened) ? shortened : id
}

/**
 * A card holds a short form of a listed price; the row is that of the list. A price that two cards share is one row.
 */
function note(listed: Map<string, Listed>, prices: readonly Price[], generic: string, price: Price, card: string) {
  const row =
    prices.find(({ id, region }) => region === price.region && (id === generic || id.startsWith(`${generic}.`))) ??
    price
  const entry = listed.get(row.id) ?? { price: row, generic: new Set(), cards: [] }
  entry.generic.add(generic)
  entry.cards.push(card)
  listed.set(row.id, entry)
}

/** The card of another vendor has its prices under the ids of the first; their rows are those of the vendor's list. */
function noteEquivalent(listed: Map<string, Listed>, { vendor, region, service, what }: Price, card: string) {
  const parts = what.split(', and ')
  for (const { price: row, cards } of listed.values())
    if (row.vendor === vendor && row.region === region && row.service === service && parts.includes(row.what))
      cards.push(card)
}

function priceRow({ price, generic, cards }: Listed, readBy: Readers, today: string, own: OwnPrices): LedgerRow {
  const ids = [...generic]
  const ownPrice = ids.map((id) => own[id]).find((usd) => usd !== undefined)
  const remark = remarkOn(price)
  return {
    id: price.id,
    group: 'prices',
    label: `${price.service}: ${price.what} (${price.region})`,
    value: price.usd,
    unit: `USD per ${price.unit}`,
    source: price.source,
    url: sourceUrl(price.source),
    asOf: price.asOf,
    grade: gradeOf(price),
    usedBy: [...new Set([...cards, ...ids.flatMap((id) => readBy.get(id) ?? [])])],
    stale: isStale(price.asOf, today),
    price: { vendor: price.vendor, onCard: cards.length > 0, shortId: shortIdOf(price) },
    ...(remark && { note: remark }),
    ...(ownPrice !== undefined && { own: ownPrice }),
  }
}

/** Estimates name a price without the region that its vendor's prices hold in first. */
function shortIdOf({ id, vendor }: Price): string {
  const suffix = vendor in HOME_REGION ? `.${HOME_REGION[vendor as keyof typeof HOME_REGION]}` : ''
  return suffix && id.endsWith(suffix) ? id.slice(0, -suffix.length) : id
}

/** What is charged for people or measured on free software is published, but on nobody's price list. */
const gradeOf = ({ vendor }: Price): Grade => (vendor === 'people' || vendor === 'oss' ? 'published' : 'list price')

const remarkOn = ({ tiers, free, confidence, note }: Price): string =>
  [
    tiers &&
      'Tiers: ' +
        tiers
          .map(({ upTo, usd }) => `${unitPrice(usd)} ${upTo === null ? 'beyond' : `up to ${count(upTo)}`}`)
          .join(', '),
    free && `Free: ${count(free.quantity)} a month (${FREE[free.kind]})`,
    confidence !== 'high' && `Confidence: ${confidence}`,
    note,
  ]
    .filter((part) => Boolean(part))
    .join('. ')

const FREE = {
  always: 'always',
  'first-12-months': 'in the first twelve months',
  included: 'included in the plan',
} as const

/** A date that names a month or a year only counts until its end. Dates as text compare like dates. */
export const isStale = (asOf: string, today: string): boolean => endOf(asOf) < aYearBefore(today)

const endOf = (asOf: string) => asOf + '-12-31'.slice(asOf.length - 'yyyy'.length)

const aYearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
