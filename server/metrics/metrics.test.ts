import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { classOf, CLASSES } from './class-of.mjs'
import { metricsServer } from './metrics.mjs'
import { metricsFrom } from './setting.mjs'

describe('METRICS', () => {
  test.each([
    ['9464', { host: '127.0.0.1', port: 9464 }],
    ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }],
    ['[::]:9464', { host: '::', port: 9464 }],
    [undefined, undefined],
    [' ', undefined],
  ])('%s opens %j', (text, where) => expect(metricsFrom(text)).toEqual(where))

  test.each([['yes'], ['70000'], ['/metrics'], ['a b:9464']])('%s is refused', (text) =>
    expect(() => metricsFrom(text)).toThrow(/METRICS must be a port/),
  )
})

test.each([
  ['/method', '/method', 'page'],
  ['/method?utm=1', '/method', 'page'],
  ['/recommendation?qps=1', '/recommendation', 'link'],
  ['/recommendation/picture.png?qps=1', null, 'picture'],
  ['/recommendation/export/record.md?qps=1', '/recommendation/export/record.md', 'export'],
  ['/recommendation/export/workbook.xlsx', '/recommendation/export/workbook.xlsx', 'export'],
  ['/embed/calculator?qps=1', '/embed/calculator', 'frame'],
  ['/api/estimate', '/api/estimate', 'api'],
  ['/method.md', null, 'markdown'],
  ['/_next/static/chunks/a.js', null, 'file'],
  ['/readyz', null, 'health'],
  ['/wp-admin/1234', '(unknown)', 'unknown'],
])('%s is one of class %3$s', (path, route, name) => {
  expect(classOf({ path, route }, (at) => at === '/method')).toBe(name)
  expect(CLASSES).toContain(name)
})

let close = () => Promise.resolve()
afterEach(() => close())

test('Prometheus reads requests by class and status, what was kept, who renders, and what answers', async () => {
  const metrics = await metricsServer(
    { host: '127.0.0.1', port: 0 },
    {
      isBuilt: (path) => path === '/method',
      inFlight: () => 3,
      renderers: () => ({ running: 2, rendering: 1, waiting: 5, restarts: 4, memory: 3e8 }),
      about: () => Promise.resolve({ model: '2026-01-01', build: 'b1' }),
    },
  )
  close = () => metrics.close()
  metrics.request({ status: 200, ms: 3, route: '/method', path: '/method' })
  metrics.request({ status: 200, ms: 300, route: '/compare', path: '/compare?qps=1', cut: true })
  for (const isKept of [true, true, false]) metrics.looked(isKept)
  const { port } = metrics.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
  const lines = (await answer.text()).split('\n')
  for (const line of [
    'loadbearing_http_requests_total{class="page",status="200",cut="false"} 1',
    'loadbearing_http_requests_total{class="link",status="200",cut="true"} 1',
    'loadbearing_http_request_duration_seconds_bucket{le="0.005",class="page"} 1',
    'loadbearing_http_request_duration_seconds_bucket{le="0.25",class="link"} 0',
    'loadbearing_http_requests_in_flight 3',
    'loadbearing_renderers 2',
    'loadbearing_renderers_at_work 1',
    'loadbearing_renders_waiting 5',
    'loadbearing_renderers_resident_memory_bytes 300000000',
    'loadbearing_renderer_restarts_total 4',
    'loadbearing_kept_pages_total{result="kept"} 2',
    'loadbearing_kept_pages_total{result="made"} 1',
    'loadbearing_info{model="2026-01-01",build="b1"} 1',
  ])
    expect(lines).toContain(line)
  for (const name of [
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
    'nodejs_heap_size_used_bytes',
  ])
    expect(lines.some((line) => line.startsWith(`${name} `))).toBe(true)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
})
