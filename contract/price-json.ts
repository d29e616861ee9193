import { PRICES } from '@/content/prices'
import { meterOf } from '@/lib/meters/all'
import {
  accountLines,
  HOME_REGION,
  isFallback,
  priceLookup,
  priceMeter,
  type Meter,
  type MeterBill,
  type MeterLine,
} from '@/lib/meters'
import { clean } from './clean'
import type { PriceBody, PriceRequest } from './price-request'

/**
 * One service's bill for a month, or that of several: usage in, lines and total out in US dollars, with the prices
 * used. Items of a list share the allowances and the tiers of one account. `today` is the date of a price that the
 * request states.
 */
export function priceJson(asked: PriceBody, today: string) {
  const toLine = accountLines()
  if (asked.kind === 'item') return billOf(asked.item, today, toLine)
  const items = asked.items.map((item) => billOf(item, today, toLine))
  return { total: clean(items.reduce((sum, { total }) => sum + total, 0)), currency: 'USD', period: 'month', items }
}

function billOf(request: PriceRequest, today: string, toLine: ReturnType<typeof accountLines>) {
  const { meter: id, usage, region: asked, options, prices: own } = request
  const meter = meterOf(id)
  const region = asked ?? HOME_REGION[meter.vendor] ?? 'global'
  const priceOf = priceLookup(PRICES, { region, own })
  const { total, lines, prices } = priceMeter(meter, usage, priceOf, options, toLine)
  const billed = new Set(lines.map(({ price }) => price))
  const borrowed = meter.prices.map(priceOf).filter((price) => billed.has(price.id) && isFallback(price, region))
  return {
    meter: id,
    total: clean(total),
    currency: 'USD',
    period: 'month',
    region,
    lines: lines.map(lineOf),
    rates: prices.map((price) => rateOf(price, today)),
    borrowed: borrowed.map((price) => price.id),
    defaults: defaultsIn(meter, usage),
  }
}

/** Usage that was left out and billed at a default: whoever wants none of it has to say 0. */
const defaultsIn = ({ usage: fields }: Meter, asked: PriceRequest['usage']) =>
  fields
    .filter(({ name, default: standard }) => name !== 'hours' && asked[name] === undefined && standard !== 0)
    .map(({ name, default: value, unit }) => ({ field: name, value, unit }))

/** The rate of a line. A contracted price has no source date, because the request states it. */
const rateOf = ({ id, origin }: MeterBill['prices'][number], today: string) =>
  origin.kind === 'list'
    ? { id, source: origin.source, asOf: origin.asOf }
    : { id, source: 'Your own figure', asOf: today }

const lineOf = ({ id, label, quantity, unit, rate, amount, price }: MeterLine) => ({
  id,
  label,
  quantity: clean(quantity),
  unit,
  rate: clean(rate),
  amount: clean(amount),
  price,
})
