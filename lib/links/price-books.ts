import type { RateCardId } from '@/content/scenario/card-ids'
import type { ListCard } from '@/content/schemas/price'
import type { PriceBook, PriceFigures } from '@/content/schemas/price-book'
import type { FrameworkPattern, RateCard } from '@/content/schemas/rate-card'
import type { CostFacts } from '@/lib/cost'

/** A price that differs between a book and the card of today. */
export type PriceChange = {
  /** By which a visitor would name it in a link. */
  id: string
  /** "Lambda, requests". */
  name: string
  unit: string
  then: PriceFigures
  now: PriceFigures
  moved: 'fell' | 'rose' | 'changed'
}

export type AnyCard = RateCard | ListCard

/** Facts with another card in the place of one. */
export const factsWith = <Facts extends Pick<CostFacts, 'cards'>>(
  facts: Facts,
  id: RateCardId,
  card: AnyCard,
): Facts => ({
  ...facts,
  cards: { ...facts.cards, [id]: card },
})

/**
 * A rate card as it was at the revision of a book. Names, sources and the prices that the book does not have are those
 * of today: the arithmetic of today asks for them.
 */
export function cardAt(card: AnyCard, book: PriceBook): AnyCard {
  return priceChanges(card, book).reduce(withFormer, { ...card, revision: book.revision })
}

/** The same card with one price as it was. */
export const withFormer = (card: AnyCard, { id, then }: PriceChange): AnyCard =>
  card.kind === 'list'
    ? { ...card, prices: mapped(card.prices, (price, key) => (key === id ? { ...plain(price), ...then } : price)) }
    : { ...card, patterns: card.patterns.map((one) => patternWith(one, id, then.usd)) }

/** Every price that differs between the book and the card, in the order of the card. */
export function priceChanges(card: AnyCard, book: PriceBook): PriceChange[] {
  if (card.kind === 'list')
    return Object.entries(card.prices).flatMap(([id, price]) => {
      const then = book.kind === 'list' ? book.prices[id] : undefined
      return changeOf({ id, name: `${price.service}, ${price.what}`, unit: price.unit }, then, price)
    })
  const formerly = book.kind === 'framework' ? book : null
  return card.patterns.flatMap(({ pattern, rates, multiplier }) => [
    ...Object.entries(rates).flatMap(([line, { label, unit, usd }]) => {
      const then = formerly?.rates[`${pattern}.${line}`]
      const named = { id: `framework.${pattern}.${line}`, name: label, unit }
      return changeOf(named, then === undefined ? undefined : { usd: then }, { usd })
    }),
    ...multiplierChange(pattern, formerly?.multipliers[pattern], multiplier),
  ])
}

/** Ids of the prices of a card that a book does not have. */
export function addedSince(card: AnyCard, book: PriceBook): string[] {
  if (card.kind === 'list') return Object.keys(card.prices).filter((id) => book.kind === 'list' && !(id in book.prices))
  const lines = card.patterns.flatMap(({ pattern, rates }) => Object.keys(rates).map((line) => `${pattern}.${line}`))
  return lines.filter((id) => book.kind === 'framework' && !(id in book.rates))
}

function multiplierChange(pattern: string, then: number | undefined, { value, why }: FrameworkPattern['multiplier']) {
  const named = { id: multiplierId(pattern), name: `Multiplier: ${why}`, unit: '×' }
  return changeOf(named, then === undefined ? undefined : { usd: then }, { usd: value })
}

const multiplierId = (pattern: string) => `framework.${pattern}*`

function patternWith(it: FrameworkPattern, id: string, usd: number): FrameworkPattern {
  if (id === multiplierId(it.pattern)) return { ...it, multiplier: { ...it.multiplier, value: usd } }
  return {
    ...it,
    rates: mapped(it.rates, (rate, line) => (id === `framework.${it.pattern}.${line}` ? { ...rate, usd } : rate)),
  }
}

function changeOf(
  named: Pick<PriceChange, 'id' | 'name' | 'unit'>,
  then: PriceFigures | undefined,
  price: PriceFigures,
): PriceChange[] {
  const now = figuresOf(price)
  return then === undefined || written(then) === written(now)
    ? []
    : [{ ...named, then, now, moved: movedFrom(then, now) }]
}

const figuresOf = ({ usd, tiers, free }: PriceFigures): PriceFigures => ({
  usd,
  ...(tiers && { tiers }),
  ...(free && { free }),
})

const written = (figures: PriceFigures): string => JSON.stringify(figuresOf(figures))

/** Fell or rose where no tier and no free quantity says otherwise. */
function movedFrom(then: PriceFigures, now: PriceFigures): PriceChange['moved'] {
  const sameTiers = then.tiers?.map(({ upTo }) => upTo).join() === now.tiers?.map(({ upTo }) => upTo).join()
  if (!sameTiers || then.free?.kind !== now.free?.kind) return 'changed'
  const differences = [
    now.usd - then.usd,
    ...(now.tiers ?? []).map(({ usd }, place) => usd - (then.tiers?.[place]?.usd ?? usd)),
    (then.free?.quantity ?? 0) - (now.free?.quantity ?? 0),
  ]
  if (differences.every((one) => one <= 0)) return 'fell'
  return differences.every((one) => one >= 0) ? 'rose' : 'changed'
}

/** A price without what a book may leave out. */
function plain<Priced extends PriceFigures>({ tiers: _tiers, free: _free, ...rest }: Priced) {
  return rest
}

const mapped = <Value>(of: Record<string, Value>, as: (value: Value, key: string) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, as(value, key)]))
