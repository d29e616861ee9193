import { DECISION_FACTS } from '@/content'
import { recommendRequest } from '@/content/schemas/recommend-request'
import { scenarioOf } from '@/contract/recommend-request'
import { answerJson } from '@/contract/recommendation-json'
import { recommend } from '@/lib/decision'
import { endpoint } from '../endpoint'
import { readJsonBody } from '../problem'

/** `POST /api/recommend`: a recommendation for the answers given. Answers that are not given stay unknown. */
async function recommended(request: Request): Promise<Response> {
  const body = await readJsonBody(request, recommendRequest)
  if (!body.ok) return body.response
  const advice = recommend(scenarioOf(body.value), DECISION_FACTS)
  return Response.json(answerJson(advice, DECISION_FACTS.rules), { headers: { 'cache-control': 'no-store' } })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: recommended })
