import { describe, expect, test } from 'vitest'
import { isHost, siteFor, siteFrom } from './site.mjs'

describe('SITE_URL', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    [' http://localhost:3000 ', 'http://localhost:3000'],
    ['HTTPS://Example.ORG:8443', 'https://example.org:8443'],
  ])('%s is the site %s', (text, site) => expect(siteFrom(text)).toBe(site))
  test.each([[undefined], [''], ['  ']])('%j: none is set', (text) => expect(siteFrom(text)).toBe(undefined))
  test.each([
    ['example.org'],
    ['ftp://example.org'],
    ['javascript:alert(1)'],
    ['https://example.org/shop'],
    ['https://example.org/?a=b'],
    ['https://user:secret@example.org'],
    ['https://'],
  ])('%s is refused', (text) => expect(() => siteFrom(text)).toThrow(/SITE_URL must be a scheme and a host/))
})

describe('the host of a request', () => {
  test.each([['example.org'], ['localhost:3000'], ['a-b.c1.org:80'], ['127.0.0.1:8080'], ['[::1]:3000']])(
    '%s could be one',
    (host) => expect(isHost(host)).toBe(true),
  )
  test.each([
    ['evil.org/path'],
    ['evil.org"><script>'],
    ['user@evil.org'],
    ['-a.org'],
    ['a..b'],
    ['a b'],
    [''],
    [null],
    ['a'.repeat(300)],
  ])('%s could not', (host) => expect(isHost(host)).toBe(false))

  test('names the site where SITE_URL does not, and never the other way round', () => {
    expect(siteFor('Here.org:81', undefined)).toBe('http://here.org:81')
    expect(siteFor('evil.org', 'https://example.org')).toBe('https://example.org')
    expect(siteFor('evil.org"', undefined)).toBe('http://localhost')
    expect(siteFor(undefined, undefined)).toBe('http://localhost')
  })
})
