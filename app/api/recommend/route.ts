import { DECISION_FACTS } from '@/content'
import { recommendRequest } from '@/content/schemas/recommend-request'
import { recommend } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { endpoint } from '../endpoint'
import { readJsonBody } from '../problem'
import { answerJson } from './recommendation-json'

/** `POST /api/recommend`: a recommendation for the answers given. Answers that are not given stay unknown. */
async function recommended(request: Request): Promise<Response> {
  const body = await readJsonBody(request, recommendRequest)
  if (!body.ok) return body.response
  const { answers, ...rest } = body.value
  const advice = recommend(scenarioWith({ situation: answers, ...rest }), DECISION_FACTS)
  return Response.json(answerJson(advice, DECISION_FACTS.rules), { headers: { 'cache-control': 'no-store' } })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: recommended })
