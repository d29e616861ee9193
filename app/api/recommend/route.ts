import { DECISION_FACTS } from '@/content'
import { recommendRequest } from '@/content/schemas/recommend-request'
import type { Scenario } from '@/content/schemas/scenario'
import { recommend } from '@/lib/decision'
import { decode, whatIfIn } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { answerJson } from '@/contract/recommendation-json'
import { scenarioOf } from '@/contract/recommend-request'
import { endpoint } from '../endpoint'
import { badFields, problem, readJsonBody } from '../problem'

/** `POST /api/recommend`: a recommendation for the answers given. Answers that are not given stay unknown. */
async function recommended(request: Request): Promise<Response> {
  const body = await readJsonBody(request, recommendRequest)
  return body.ok ? answerFor(scenarioOf(body.value), 'no-store') : body.response
}

/**
 * `GET /api/recommend?…`: the same for the query of a recommendation's link. It follows from its address and from this
 * build alone, so caches may hold it. A parameter that a page would pass over with a remark is refused here: a program
 * reads no remarks.
 */
function linked(request: Request): Response {
  const { base } = whatIfIn(new URL(request.url).searchParams)
  const { scenario, ignored, empty } = decode(base)
  const errors = ignored.map(({ param, found, expected }) => ({
    pointer: `/${param}`,
    found: JSON.stringify(found),
    expected,
  }))
  if (empty && errors.length === 0) errors.push(NO_LINK)
  if (errors.length > 0) return problem(request, 400, badFields(errors, 'parameter'))
  return answerFor(scenario, 'public, max-age=0, s-maxage=60, stale-while-revalidate=600')
}

/** Proxies give all headers together as little as 4 KB. */
const LONGEST_IN_HEADER = 2000

const NO_LINK = { pointer: '', found: 'no parameter', expected: 'the query of a link, such as v=2&qps=6000&teams=3' }

function answerFor(scenario: Scenario, cacheControl: string): Response {
  const answer = answerJson(recommend(scenario, DECISION_FACTS), scenario, DECISION_FACTS)
  const page = paths.recommendation(scenario)
  const link = page.length <= LONGEST_IN_HEADER && { link: `<${page}>; rel="alternate"; type="text/html"` }
  return Response.json(answer, { headers: { 'cache-control': cacheControl, ...link } })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: linked, POST: recommended })
