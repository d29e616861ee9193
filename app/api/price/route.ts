import { clean } from '@/app/api/clean'
import { endpoint } from '@/app/api/endpoint'
import { readJsonBody } from '@/app/api/problem'
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
import { priceBody, type PriceBody, type PriceRequest } from './price-request'

/**
 * `POST /api/price`: one service's bill for a month, or that of several on one account. Usage in, lines and total out
 * in US dollars, with the prices used.
 */
async function price(request: Request): Promise<Response> {
  const body = await readJsonBody(request, priceBody)
  if (!body.ok) return body.response
  return Response.json(answerTo(body.value), { headers: { 'cache-control': 'no-store' } })
}

/** Items of a list share the allowances and the tiers of one account. */
function answerTo(asked: PriceBody) {
  const lineOf = accountLines()
  if (asked.kind === 'item') return billOf(asked.item, lineOf)
  const items = asked.items.map((item) => billOf(item, lineOf))
  const total = items.reduce((sum, item) => sum + item.total, 0)
  return { total: clean(total), currency: 'USD', period: 'month', items }
}

function billOf(
  { meter: id, usage, region: asked, options, prices: own }: PriceRequest,
  lineOf: ReturnType<typeof accountLines>,
) {
  const meter = meterOf(id)
  const region = asked ?? HOME_REGION[meter.vendor] ?? 'global'
  const priceOf = priceLookup(PRICES, { region, own })
  const { total, lines, prices } = priceMeter(meter, usage, priceOf, options, lineOf)
  const billed = new Set(lines.map(({ price }) => price))
  const borrowed = meter.prices.map(priceOf).filter((price) => billed.has(price.id) && isFallback(price, region))
  return {
    meter: id,
    total: clean(total),
    currency: 'USD',
    period: 'month',
    region,
    lines: lines.map(lineAnswer),
    rates: prices.map(rateOf),
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
const rateOf = ({ id, origin }: MeterBill['prices'][number]) =>
  origin.kind === 'list'
    ? { id, source: origin.source, asOf: origin.asOf }
    : { id, source: 'Your own figure', asOf: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length) }

const lineAnswer = ({ id, label, quantity, unit, rate, amount, price }: MeterLine) => ({
  id,
  label,
  quantity: clean(quantity),
  unit,
  rate: clean(rate),
  amount: clean(amount),
  price,
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: price })
