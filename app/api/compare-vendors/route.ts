import { endpoint } from '@/app/api/endpoint'
import { readJsonBody } from '@/app/api/problem'
import { compareVendorsRequest } from '@/content/schemas/estimate-request'
import { compareVendorsJson } from '@/contract/vendors-json'

/** `POST /api/compare-vendors`: a workload in, one pattern at several vendors out, in US dollars a month. */
async function compared(request: Request): Promise<Response> {
  const body = await readJsonBody(request, compareVendorsRequest)
  if (!body.ok) return body.response
  return Response.json(compareVendorsJson(body.value), { headers: { 'cache-control': 'no-store' } })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: compared })
