import { PRICES } from '@/content/prices'
import { meterOf } from '@/lib/meters/all'
import { HOME_REGION, isFallback, priceLookup, priceMeter, type MeterBill, type MeterLine } from '@/lib/meters'
import { clean } from './clean'
import type { PriceRequest } from './price-request'

/**
 * One service's bill for a month: usage in, lines and total out in US dollars, with the prices used. `today` is the
 * date of a price that the request states.
 */
export function priceJson(request: PriceRequest, today: string) {
  const { meter: id, usage, region: asked, options, prices: own } = request
  const meter = meterOf(id)
  const region = asked ?? HOME_REGION[meter.vendor] ?? 'global'
  const priceOf = priceLookup(PRICES, { region, own })
  const { total, lines, prices } = priceMeter(meter, usage, priceOf, options)
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
  }
}

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
