import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { addressOf, inOrder } from './address.mjs'
import { boundedCache } from './bounded-cache.mjs'
import { encodingFor, entity, inEncoding } from './entity.mjs'

describe('the address of a request', () => {
  test.each([
    ['/patterns', { kind: 'address', path: '/patterns', query: '' }],
    ['/a%20b?c=%ff', { kind: 'address', path: '/a%20b', query: 'c=%ff' }],
    ['http://evil.org/patterns?a=b', { kind: 'address', path: '/patterns', query: 'a=b' }],
    ['/patterns/', { kind: 'moved', to: '/patterns' }],
    ['//evil.org', { kind: 'moved', to: '/evil.org' }],
    ['//evil.org//', { kind: 'moved', to: '/evil.org' }],
    ['/patterns/cqrs/?a=b/', { kind: 'moved', to: '/patterns/cqrs?a=b/' }],
    // A browser reads /\\ as //, which would lead to another site.
    ['/\\evil.org/', { kind: 'address', path: '/\\evil.org/' }],
    ['/patterns/%ff', { kind: 'undecodable' }],
    ['/%', { kind: 'undecodable' }],
    ['/a%00b', { kind: 'undecodable' }],
    ['*', { kind: 'undecodable' }],
  ])('%s', (target, address) => expect(addressOf(target)).toMatchObject(address))

  test('links with the same parameters in any order are one, repetitions as they came', () => {
    expect(inOrder('teams=3&qps=500&a=2&a=1')).toBe(inOrder('a=2&qps=500&a=1&teams=3'))
    expect(inOrder('a=2&a=1')).not.toBe(inOrder('a=1&a=2'))
    expect(inOrder('v=1&f=a%2Cb&s=x%20y')).toBe(inOrder('s=x+y&f=a,b&v=1'))
  })
})

describe('the encoding of an answer', () => {
  const page = entity(Buffer.from('words '.repeat(1000)), { headers: {} })
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
    ['nonsense;q=x', 'identity'],
  ])('%s: %s', (accepted, encoding) => expect(encodingFor(accepted, page)).toBe(encoding))

  test('is made once and opens to the same bytes', async () => {
    const [first, second] = await Promise.all([inEncoding(page, 'br'), inEncoding(page, 'br')])
    expect(second).toBe(first)
    expect(brotliDecompressSync(first).equals(page.body)).toBe(true)
    expect(gunzipSync(await inEncoding(page, 'gzip')).equals(page.body)).toBe(true)
  })
  test('is left out where it gains nothing', () => {
    expect(encodingFor('br', entity(Buffer.from('short'), { headers: {} }))).toBe('identity')
  })
})

test('the same bytes have the same tag, others another', () => {
  const tagOf = (text: string) => entity(Buffer.from(text), { headers: {} }).headers.ETag
  expect(tagOf('a')).toBe(tagOf('a'))
  expect(tagOf('a')).not.toBe(tagOf('b'))
})

describe('a bounded cache', () => {
  const ofBytes = (limit: number) => boundedCache<string>(limit, (text) => text.length)
  test('never holds more than its limit, and drops what was not used for longest', () => {
    const cache = ofBytes(100)
    for (let turn = 0; turn < 1000; turn++) {
      cache.set(`k${turn}`, 'x'.repeat(20))
      cache.get('k0')
      expect(cache.bytes).toBeLessThanOrEqual(100)
    }
    expect(cache.get('k0')).toHaveLength(20)
    expect(cache.get('k1')).toBe(undefined)
    expect(cache.size).toBe(5)
  })
  test('weighs a value again that has grown, and does not keep one that would fill it', () => {
    const cache = ofBytes(100)
    cache.set('a', 'x')
    cache.set('a', 'x'.repeat(10))
    expect(cache.bytes).toBe(10)
    cache.set('b', 'x'.repeat(60))
    expect(cache.get('b')).toBe(undefined)
  })
})
