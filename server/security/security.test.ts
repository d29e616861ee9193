import { describe, expect, test } from 'vitest'
import { EMBEDDED_POLICY, pagePolicy, POLICY_WITHOUT_SCRIPTS } from './content-security-policy.mjs'
import { STATIC_HEADERS } from './static-headers.mjs'

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]))

describe('the policy of a page', () => {
  const policy = pagePolicy(['abc=', 'def='])

  test('whole: inline scripts by their hash alone, styles from files, style attributes as measures', () => {
    expect(directives(policy)).toEqual({
      'default-src': ["'self'"],
      'script-src': ["'self'", "'sha256-abc='", "'sha256-def='"],
      'script-src-attr': ["'none'"],
      'style-src': ["'self'"],
      'style-src-attr': ["'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'object-src': ["'none'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
    })
  })
  test('does not send plain http away', () => expect(policy).not.toContain('upgrade-insecure-requests'))
  test('what Next says by itself is a part of it, without scripts', () => {
    expect(directives(policy)).toMatchObject(directives(POLICY_WITHOUT_SCRIPTS))
    expect(Object.keys(directives(POLICY_WITHOUT_SCRIPTS))).toEqual(
      expect.arrayContaining(['frame-ancestors', 'object-src', 'base-uri', 'form-action']),
    )
  })
})

describe('every path gets one policy from Next: that of a page, or the closed one', () => {
  const named = STATIC_HEADERS.filter(({ headers }) => headers.some(({ key }) => key === 'Content-Security-Policy'))
  const matching = (url: string) =>
    named.filter(({ source }) => new RegExp(`^${source.replace(':path*', '.*')}$`).test(url))

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
    ['/embedding', true],
  ])('%s', (url, isPage) => {
    const [only, ...others] = matching(url).flatMap(({ headers }) => headers.map(({ value }) => value))
    expect(others).toEqual([])
    expect(only?.startsWith("default-src 'none'")).toBe(!isPage)
  })
})

test('pages for frames of other sites alone may be framed, and load from here alone', () => {
  const at = (path: string) =>
    STATIC_HEADERS.filter(({ source }) => new RegExp(`^${source.replace(':path*', '.*')}$`).test(path)).flatMap(
      ({ headers }) => headers.map(({ key, value }) => `${key}: ${value}`),
    )
  expect(at('/embed/calculator')).toContain(`Content-Security-Policy: ${EMBEDDED_POLICY}`)
  expect(at('/embed/calculator').filter((header) => /X-Frame|ancestors 'none'/.test(header))).toEqual([])
  expect(at('/embedding').filter((header) => /X-Frame|ancestors 'none'/.test(header))).toHaveLength(2)
  expect(directives(EMBEDDED_POLICY)).toMatchObject({ 'default-src': ["'none'"], 'frame-ancestors': ['*'] })
})

test('the same four headers go with everything', () => {
  const everywhere = STATIC_HEADERS.find(({ source }) => source === '/:path*')
  expect(Object.fromEntries(everywhere?.headers.map(({ key, value }) => [key, value]) ?? [])).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
    'Cross-Origin-Opener-Policy': 'same-origin',
  })
})
