import { endpoint } from '@/app/api/endpoint'
import { readJsonBody } from '@/app/api/problem'
import { priceJson } from '@/contract/price-json'
import { priceBody } from '@/contract/price-request'

/**
 * `POST /api/price`: one service's bill for a month, or that of several on one account. Usage in, lines and total out
 * in US dollars, with the prices used.
 */
async function price(request: Request): Promise<Response> {
  const body = await readJsonBody(request, priceBody)
  if (!body.ok) return body.response
  const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
  return Response.json(priceJson(body.value, today), { headers: { 'cache-control': 'no-store' } })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: price })
