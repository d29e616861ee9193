import { endpoint } from '@/app/api/endpoint'
import { readJsonBody } from '@/app/api/problem'
import { estimateRequest } from '@/content/schemas/estimate-request'
import { estimateJson } from '@/contract/estimate-json'

/** `POST /api/estimate`: monthly volumes or a workload in, lines and totals for one month out, in US dollars. */
async function estimated(request: Request): Promise<Response> {
  const body = await readJsonBody(request, estimateRequest)
  if (!body.ok) return body.response
  return Response.json(estimateJson(body.value), { headers: { 'cache-control': 'no-store' } })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: estimated })
