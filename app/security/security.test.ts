import { readFileSync } from 'node:fs'
import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server'
import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { freshNonce, pagePolicy } from './content-security-policy'
import { STATIC_HEADERS } from './static-headers.mjs'
import { withPagePolicy } from './with-page-policy'

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]))

describe('the policy of a page', () => {
  const policy = pagePolicy({ nonce: 'abc', development: false })

  test('in production, whole', () => {
    expect(directives(policy)).toEqual({
      'default-src': ["'self'"],
      'script-src': ["'self'", "'nonce-abc'", "'strict-dynamic'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'object-src': ["'none'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
    })
  })
  test('does not send plain http away', () => expect(policy).not.toContain('upgrade-insecure-requests'))
  test('while developing, eval and the socket of the reloader are let in, and nothing else changes', () => {
    const {
      'script-src': scripts,
      'connect-src': connections,
      ...rest
    } = directives(pagePolicy({ nonce: 'abc', development: true }))
    expect(scripts).toContain("'unsafe-eval'")
    expect(connections).toContain('ws:')
    expect(directives(policy)).toMatchObject(rest)
  })
})

describe('the nonce', () => {
  test('is base64 of 16 bytes', () => expect(freshNonce()).toMatch(/^[A-Za-z0-9+/]{22}==$/))
  test('is never the same', () => expect(new Set(Array.from({ length: 1000 }, freshNonce)).size).toBe(1000))
})

describe('a request for a page', () => {
  const answered = () =>
    withPagePolicy(
      new NextRequest('http://localhost/compare?qps=5', {
        headers: { 'x-nonce': 'forged', 'content-security-policy': "script-src 'nonce-forged'" },
      }),
    )
  const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]

  test('is answered with a policy of its own', () => {
    const [first, second] = [answered(), answered()].map(({ headers }) =>
      nonceOf(headers.get('content-security-policy')),
    )
    expect(first).toHaveLength(24)
    expect(second).not.toBe(first)
  })
  test('reaches the page with the same nonce, whatever the visitor sent', () => {
    const { headers } = answered()
    const nonce = nonceOf(headers.get('content-security-policy'))
    expect(headers.get('x-middleware-request-x-nonce')).toBe(nonce)
    expect(headers.get('x-middleware-request-content-security-policy')).toBe(headers.get('content-security-policy'))
  })
})

describe('a slash at the end is taken off, by an answer that has the policy too', () => {
  test.each([
    ['/patterns/', '/patterns'],
    ['/patterns/cqrs/?a=b/', '/patterns/cqrs?a=b/'],
    ['/patterns///', '/patterns'],
  ])('%s', (from, to) => {
    const response = withPagePolicy(new NextRequest(`http://localhost${from}`))
    expect([response.status, response.headers.get('location')]).toEqual([308, `http://localhost${to}`])
    expect(response.headers.get('content-security-policy')).toContain("'strict-dynamic'")
  })
  test.each([['/'], ['/patterns'], ['/?back=/patterns/']])('%s stays', (path) => {
    expect(withPagePolicy(new NextRequest(`http://localhost${path}`)).status).toBe(200)
  })
})

describe('every path gets one policy: its own from the proxy, or the closed one', () => {
  // As Next reads it: out of the text of the file, without running it.
  const matcher = /matcher: '([^']+)'/.exec(readFileSync('proxy.ts', 'utf8'))?.[1]
  const closed = STATIC_HEADERS.filter(({ headers }) =>
    headers.some(({ key }) => key === 'Content-Security-Policy'),
  ).map(({ source }) => source)

  test.each([
    ['/', true],
    ['/patterns/cqrs', true],
    ['/no/such/page', true],
    ['/apiary', true],
    ['/icon.svg', true],
    ['/sitemap.xml', true],
    ['/api/estimate', false],
    ['/api/recommend', false],
    ['/_next/static/chunks/main.js', false],
    ['/_next/image', false],
  ])('%s', (url, isPage) => {
    expect(unstable_doesMiddlewareMatch({ config: { matcher }, url })).toBe(isPage)
    expect(closed.some((source) => url.startsWith(source.replace(':path*', '')))).toBe(!isPage)
  })
})

test('the same five headers go with everything', () => {
  const everywhere = STATIC_HEADERS.find(({ source }) => source === '/:path*')
  expect(Object.fromEntries(everywhere?.headers.map(({ key, value }) => [key, value]) ?? [])).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
    'Cross-Origin-Opener-Policy': 'same-origin',
  })
})
