import { clean } from '@/app/api/clean'
import { readJsonBody } from '@/app/api/problem'
import { PRICES } from '@/content/prices'
import { meterOf } from '@/lib/meters/all'
import { bookOf, HOME_REGION, isBorrowed, priceMeter, type MeterLine } from '@/lib/meters'
import { priceRequest, type PriceRequest } from './price-request'

/** One service's bill for a month: usage in, lines and total out, with the prices they were made with. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJsonBody(request, priceRequest)
  if (!body.ok) return body.response
  return Response.json(billOf(body.value), { headers: { 'cache-control': 'no-store' } })
}

function billOf({ meter: id, usage, region: asked, options, prices: own }: PriceRequest) {
  const meter = meterOf(id)
  const region = asked ?? HOME_REGION[meter.vendor] ?? 'global'
  const book = bookOf(PRICES, { region, own })
  const { total, lines, rates } = priceMeter(meter, usage, book, options)
  const billed = new Set(lines.map(({ price }) => price))
  const borrowed = meter.prices.map(book).filter((price) => billed.has(price.id) && isBorrowed(price, region))
  return {
    meter: id,
    total: clean(total),
    currency: 'USD',
    period: 'month',
    region,
    lines: lines.map(lineOf),
    rates,
    borrowed: borrowed.map((price) => price.id),
  }
}

const lineOf = ({ id, label, quantity, unit, rate, amount, price }: MeterLine) => ({
  id,
  label,
  quantity: clean(quantity),
  unit,
  rate: clean(rate),
  amount: clean(amount),
  price,
})
