import { createConfig, lintFromString } from '@redocly/openapi-core'
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { estimateAnswer } from '@/contract/answers/estimate-answer'
import { vendorsAnswer } from '@/contract/answers/vendors-answer'
import { metersAnswer, priceAnswer } from '@/contract/answers/price-answer'
import { problemAnswer } from '@/contract/answers/problem-answer'
import { recommendAnswer } from '@/contract/answers/recommend-answer'
import { POST as compareVendors } from '../compare-vendors/route'
import { POST as estimate } from '../estimate/route'
import { POST as mcp } from '../mcp/route'
import { GET as meters } from '../meters/route'
import { GET as document } from '../openapi.json/route'
import { POST as price } from '../price/route'
import * as recommendRoute from '../recommend/route'
import { openApi } from './document'
import { ESTIMATE, LINK, MCP, PRICE, RECOMMEND, VENDORS } from './examples'
import { FILES } from './files'

const at = (path: string) => `http://localhost${path}`
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  new Request(at(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    body: JSON.stringify(body),
  })

const { GET: recommendLink, POST: recommend } = recommendRoute

const OPENAPI = openApi()

test('a linter of OpenAPI finds nothing to remark on', async () => {
  // Nothing can be wrong with a request that has no parameters.
  const rules = { 'operation-4xx-response': 'off' } as const
  const config = await createConfig({ extends: ['recommended-strict'], rules })
  const source = JSON.stringify(OPENAPI)
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
})

test('every route below /api is in it, and every method that the route takes', async () => {
  const routes = readdirSync('app/api').filter((name) => existsSync(`app/api/${name}/route.ts`) && name !== '[...path]')
  expect(routes.length).toBeGreaterThan(5)
  for (const name of routes) {
    const route = (await import(`../${name}/route.ts`)) as Pick<typeof recommendRoute, 'OPTIONS'>
    const allowed = (await route.OPTIONS(new Request(at(`/api/${name}`)))).headers.get('allow') ?? ''
    const described = Object.keys(OPENAPI.paths?.[`/api/${name}`] ?? {}).map((method) => method.toUpperCase())
    expect([name, ...described.sort()]).toEqual([name, ...['GET', 'POST'].filter((one) => allowed.includes(one))])
  }
})

test('it is served as it is', async () => {
  const answer = await document(new Request(at('/api/openapi.json')))
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(OPENAPI)))
  expect(answer.headers.get('cache-control')).toContain('public')
})

describe('examples are answered as stated, and as their schema says', () => {
  const rows = [
    ...Object.values(ESTIMATE).map((example) => ({
      path: '/api/estimate',
      ask: estimate,
      schema: estimateAnswer,
      example,
    })),
    ...Object.values(VENDORS).map((example) => ({
      path: '/api/compare-vendors',
      ask: compareVendors,
      schema: vendorsAnswer,
      example,
    })),
    ...Object.values(PRICE).map((example) => ({ path: '/api/price', ask: price, schema: priceAnswer, example })),
    ...Object.values(RECOMMEND).map((example) => ({
      path: '/api/recommend',
      ask: recommend,
      schema: recommendAnswer,
      example,
    })),
  ]
  test.each(rows)('$path: $example.summary', async ({ path, ask, schema, example }) => {
    const response = await ask(post(path, example.body))
    const answer: unknown = await response.json()
    expect(response.status).toBe(200)
    expect(schema.safeParse(answer).error).toBeUndefined()
    expect(answer).toEqual(example.answer ?? answer)
  })
  test('a link, whose answer equals that of its fields', async () => {
    const linked = await recommendLink(new Request(at(`/api/recommend?${new URLSearchParams(LINK).toString()}`)))
    const asked = { answers: { peakQps: 6000, teams: 3, auditCritical: true }, money: { horizonMonths: 24 } }
    expect(await linked.json()).toEqual(await (await recommend(post('/api/recommend', asked))).json())
    expect(linked.headers.get('cache-control')).toContain('public')
    expect(linked.headers.get('link')).toMatch(/^<\/recommendation\?.*qps=6000.*>; rel="alternate"/)
  })
  test('meters', async () => {
    const answer = await meters(new Request(at('/api/meters')))
    expect(metersAnswer.safeParse(await answer.json()).error).toBeUndefined()
  })
  test.each(Object.values(MCP))('/api/mcp: $summary', async ({ body }) => {
    const headers = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/list' }
    const answer = await mcp(post('/api/mcp', body, headers))
    expect(await answer.json()).toMatchObject({ result: { tools: expect.any(Array) } })
  })
})

describe('problems fit their schema', () => {
  test.each([
    ['a field that does not fit', () => estimate(post('/api/estimate', { pattern: 'soa' })), 400],
    ['a parameter that does not fit', () => recommendLink(new Request(at('/api/recommend?qps=fast&nonsense=1'))), 400],
    ['no parameter', () => recommendLink(new Request(at('/api/recommend'))), 400],
    ['too long a body', () => price(post('/api/price', 'x'.repeat(70_000))), 413],
  ])('%s', async (_, ask, status) => {
    const answer = await ask()
    const body: unknown = await answer.json()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(problemAnswer.safeParse(body).error).toBeUndefined()
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })
})

test('a page of any origin may ask and read', async () => {
  const preflight = await recommendRoute.OPTIONS(new Request(at('/api/recommend'), { method: 'OPTIONS' }))
  expect([preflight.status, Object.fromEntries(preflight.headers)]).toEqual([
    204,
    expect.objectContaining({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    }),
  ])
  const answer = await meters(new Request(at('/api/meters')))
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('access-control-expose-headers')).toContain('ETag')
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
})

test('files are those of the page of exports, each with its type', () => {
  expect(FILES.map(({ path }) => path)).toContain('/recommendation/sensitivity/futures.csv')
  expect(FILES.filter(({ type }) => type === 'application/octet-stream')).toEqual([])
})
