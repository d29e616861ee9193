import { ANTI_PATTERNS, AXIS_RULES, SCALE_LIMITS, SIGNS, TREE } from '@/content'
import { recommendRequest } from '@/content/schemas/recommend-request'
import { recommend, type DecisionFacts } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { readJsonBody } from '../problem'

const FACTS: DecisionFacts = {
  tree: TREE,
  rules: AXIS_RULES,
  signs: SIGNS,
  limits: SCALE_LIMITS,
  antiPatterns: ANTI_PATTERNS,
}

/**
 * The three answers of the tree as they are, and the recommendation that resolves them. What is not answered stays
 * unknown.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readJsonBody(request, recommendRequest)
  if (!body.ok) return body.response
  const { tree, ...recommendation } = recommend(scenarioWith({ situation: body.value.answers }), FACTS)
  return Response.json({ tree, recommendation }, { headers: { 'cache-control': 'no-store' } })
}
