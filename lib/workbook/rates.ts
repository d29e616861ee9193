import type { ListCard, Price } from '@/content/schemas/price'
import type { FrameworkPattern, RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { agreedOn, type AgreedOn } from '@/lib/cost'
import * as engine from './engine.generated.mjs'
import { cellOf, type Figure } from './figure'

/** What the sheet of rates says of one price. */
export type RateRow = { label: string; unit: string; region: string; source: string; asOf: string }

type Own = Scenario['money']['prices']

/** A card whose prices are cells, with what is said of each by the id of its cell. */
export function cardInCells(
  card: ListCard | RateCard,
  { money }: Scenario,
): { card: engine.TracedCard; rows: Map<string, RateRow> } {
  const rows = new Map<string, RateRow>()
  return { card: card.kind === 'list' ? listInCells(card, money, rows) : guideInCells(card, money.prices, rows), rows }
}

function listInCells(
  { id: card, vendor, prices }: ListCard,
  money: Scenario['money'],
  rows: Map<string, RateRow>,
): engine.TracedCard {
  const meterOf = engine.pricedMeters((id) => {
    const price = prices[id]
    if (!price) throw new RangeError(`The rate card "${card}" has no price "${id}"`)
    return priceInCells(id, price, money.prices, rows)
  })
  const { freeTier, hoursPerMonth } = money
  const options = { freeTier, hoursPerMonth: cellOf('money.hoursPerMonth', hoursPerMonth) }
  const published = agreedOn(money.commitments, vendor)
  const agreed = new Map<string, object | null>()
  const agreedInCells = (price: { id: unknown; vendor: Price['vendor'] }, kind: Parameters<AgreedOn>[1]) => {
    const name = String(price.id)
    const key = `${name} ${kind}`
    const before = agreed.get(key)
    if (before !== undefined) return before
    const rate = published?.({ id: name, vendor: price.vendor }, kind) ?? null
    const cell = (figure: 'share' | 'off' | 'spot' | 'spotOff') =>
      cellOf(`commitment.${rate?.line}.${figure}${figure.endsWith('ff') ? `.${name}` : ''}`, rate?.[figure] ?? 0)
    const made = rate && {
      ...rate,
      share: cell('share'),
      off: cell('off'),
      spot: cell('spot'),
      spotOff: cell('spotOff'),
    }
    agreed.set(key, made)
    return made
  }
  const terms = {
    discount: cellOf('money.discount', money.discount),
    committedShare: cellOf('money.committedShare', money.committedShare),
    committedDiscount: cellOf('money.committedDiscount', money.committedDiscount),
    commitments: money.commitments,
    support: vendor === 'aws' ? money.support : 'none',
  }
  const list = {
    kind: 'list' as const,
    id: card,
    meterOf,
    options,
    terms,
    agreedOn: published && agreedInCells,
  }
  return list
}

function priceInCells(id: string, price: Price, prices: Own, rows: Map<string, RateRow>): object {
  const own = prices[id]
  const label = `${price.service}: ${price.what}`
  const rest = {
    region: price.region,
    source: own === undefined ? price.source : 'contracted',
    asOf: own === undefined ? price.asOf : '',
  }
  const rate = (cell: string, value: number, what: string, unit: string): Figure => {
    rows.set(cell, { label: what, unit, ...rest })
    return cellOf(cell, value)
  }
  const perUnit = `USD per ${price.unit}`
  const { free, tiers } = price
  return {
    id: price.id,
    vendor: price.vendor,
    unit: price.unit,
    usd: rate(`rate.${id}`, own ?? price.usd, label, perUnit),
    tiers:
      own === undefined
        ? tiers?.map(({ upTo, usd }, tier) => ({
            upTo:
              upTo === null
                ? null
                : rate(`rate.${id}.upTo${tier}`, upTo, `${label}, end of tier ${tier + 1}`, price.unit),
            usd: rate(`rate.${id}.tier${tier}`, usd, `${label}, tier ${tier + 1}`, perUnit),
          }))
        : undefined,
    free: free && {
      kind: free.kind,
      quantity: rate(`rate.${id}.free`, free.quantity, `${label}, free of charge`, `${price.unit} a month`),
    },
    origin: { kind: own === undefined ? 'list' : 'contracted' },
  }
}

function guideInCells(card: RateCard, prices: Own, rows: Map<string, RateRow>): engine.TracedCard {
  const inCells = ({ pattern, rates, multiplier, ...rest }: FrameworkPattern) => {
    const cell = (id: string, value: number, label: string, unit: string, source: string): Figure => {
      rows.set(id, { label: `${pattern}: ${label}`, unit, region: '', source, asOf: card.asOf })
      return cellOf(id, value)
    }
    return {
      ...rest,
      pattern,
      rates: Object.fromEntries(
        Object.entries(rates).map(([id, rate]) => {
          const own = prices[`framework.${pattern}.${id}`]
          const source = own === undefined ? rate.evidence.source : 'contracted'
          const usd = cell(
            `rate.framework.${pattern}.${id}`,
            own ?? rate.usd,
            rate.label,
            `USD per ${rate.unit}`,
            source,
          )
          return [id, { ...rate, usd }]
        }),
      ),
      multiplier: {
        ...multiplier,
        value: cell(`rate.${pattern}.multiplier`, multiplier.value, 'multiplier', '×', multiplier.evidence.source),
      },
    }
  }
  const guide = { kind: 'framework' as const, card: { ...card, patterns: card.patterns.map(inCells) }, own: null }
  return guide
}
