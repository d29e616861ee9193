import { clean } from '@/app/api/clean'
import { endpoint } from '@/app/api/endpoint'
import { readJsonBody } from '@/app/api/problem'
import { PRICES } from '@/content/prices'
import { meterOf } from '@/lib/meters/all'
import { HOME_REGION, isFallback, priceLookup, priceMeter, type MeterBill, type MeterLine } from '@/lib/meters'
import { priceRequest, type PriceRequest } from './price-request'

/**
 * `POST /api/price`: one service's bill for a month. Usage in, lines and total out in US dollars, with the prices used.
 */
async function price(request: Request): Promise<Response> {
  const body = await readJsonBody(request, priceRequest)
  if (!body.ok) return body.response
  return Response.json(billOf(body.value), { headers: { 'cache-control': 'no-store' } })
}

function billOf({ meter: id, usage, region: asked, options, prices: own }: PriceRequest) {
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
    rates: prices.map(rateOf),
    borrowed: borrowed.map((price) => price.id),
  }
}

/** The rate of a line. A contracted price has no source date, because the request states it. */
const rateOf = ({ id, origin }: MeterBill['prices'][number]) =>
  origin.kind === 'list'
    ? { id, source: origin.source, asOf: origin.asOf }
    : { id, source: 'Your own figure', asOf: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length) }

const lineOf = ({ id, label, quantity, unit, rate, amount, price }: MeterLine) => ({
  id,
  label,
  quantity: clean(quantity),
  unit,
  rate: clean(rate),
  amount: clean(amount),
  price,
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: price })
