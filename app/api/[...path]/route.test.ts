import { expect, test } from 'vitest'
import * as route from './route'

test.each(Object.entries(route))('%s at an unknown address lists the known ones', async (method, answer) => {
  const response = answer(new Request('http://localhost/api/estimates?x=1', { method }))
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toEqual({
    type: 'about:blank',
    id: response.headers.get('x-request-id'),
    title: 'Not Found',
    status: 404,
    detail:
      'There is nothing at /api/estimates. Known: GET /api/meters, POST /api/price, POST /api/estimate, POST ' +
      '/api/compare-vendors, POST /api/recommend, GET /api/recommend, POST /api/mcp, and GET /api/openapi.json, ' +
      'which describes them.',
  })
})
