import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { BODY_LIMIT_BYTES, readJsonBody } from './problem'

const order = z.strictObject({
  drink: z.enum(['tea', 'coffee']),
  cups: z.number().int().min(1).max(12),
  litres: z.number().gt(0).max(5).optional(),
  toGo: z.boolean().optional(),
  extras: z.strictObject({ sugar: z.number().min(0).optional(), milk: z.number().min(0).optional() }).optional(),
  prices: z.partialRecord(z.enum(['cup', 'pot']), z.number().min(0)).optional(),
  names: z.array(z.string().min(1)).min(1).max(3).optional(),
  size: z.union([z.number(), z.strictObject({ ml: z.number() })]).optional(),
})

const request = (body: BodyInit | null, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  new Request('http://localhost/api/order', { method: 'POST', body, headers })
const asked = (body: unknown) => readJsonBody(request(JSON.stringify(body)), order)

async function refusal(answer: ReturnType<typeof readJsonBody>) {
  const read = await answer
  if (read.ok) throw new Error('The body was accepted')
  return { status: read.response.status, headers: read.response.headers, body: await read.response.json() }
}

describe('a valid body', () => {
  test('is returned', async () => {
    expect(await asked({ drink: 'tea', cups: 2 })).toEqual({ ok: true, value: { drink: 'tea', cups: 2 } })
  })
  test.each([
    ['application/json; charset=utf-8'],
    ['APPLICATION/JSON'],
    ['application/problem+json'],
    ['text/plain;charset=UTF-8'],
  ])('may come as %s', async (type) => {
    expect((await readJsonBody(request('{"drink":"tea","cups":2}', { 'content-type': type }), order)).ok).toBe(true)
  })
  test('is accepted without a content type', async () => {
    const bytes = new TextEncoder().encode('{"drink":"tea","cups":2}')
    expect((await readJsonBody(request(bytes, {}), order)).ok).toBe(true)
  })
})

describe('every bad field is reported with the value found and the value expected', () => {
  test.each([
    ['an unknown id', { drink: 'rum', cups: 1 }, '/drink', '"rum"', 'one of "tea", "coffee"'],
    ['a missing field', { cups: 1 }, '/drink', 'nothing: the field is missing', 'one of "tea", "coffee"'],
    ['half a cup', { drink: 'tea', cups: 1.5 }, '/cups', '1.5', 'a whole number from 1 to 12'],
    ['too many', { drink: 'tea', cups: 13 }, '/cups', '13', 'a whole number from 1 to 12'],
    ['a number in quotes', { drink: 'tea', cups: '2' }, '/cups', '"2"', 'a whole number from 1 to 12'],
    [
      'zero where more is needed',
      { drink: 'tea', cups: 1, litres: 0 },
      '/litres',
      '0',
      'a number above 0 and at most 5',
    ],
    ['yes for true', { drink: 'tea', cups: 1, toGo: 'yes' }, '/toGo', '"yes"', 'true or false'],
    ['null', { drink: 'tea', cups: 1, toGo: null }, '/toGo', 'null', 'true or false'],
    [
      'a nested field',
      { drink: 'tea', cups: 1, extras: { sugar: -1 } },
      '/extras/sugar',
      '-1',
      'a number of at least 0',
    ],
    [
      'a list for an object',
      { drink: 'tea', cups: 1, extras: [1, 2] },
      '/extras',
      'a list of 2 values',
      'a JSON object',
    ],
    [
      'an unknown field',
      { drink: 'tea', cups: 1, extras: { salt: 1 } },
      '/extras/salt',
      'an unknown field "salt"',
      'only the known fields: sugar, milk',
    ],
    [
      'an unknown key',
      { drink: 'tea', cups: 1, prices: { jug: 1 } },
      '/prices/jug',
      'an unknown field "jug"',
      'only the known fields: cup, pot',
    ],
    [
      'a bad value of a record',
      { drink: 'tea', cups: 1, prices: { pot: {} } },
      '/prices/pot',
      'an object',
      'a number of at least 0',
    ],
    [
      'an empty list',
      { drink: 'tea', cups: 1, names: [] },
      '/names',
      'a list of 0 values',
      'a list from 1 to 3 values',
    ],
    ['an entry of a list', { drink: 'tea', cups: 1, names: ['Ada', ''] }, '/names/1', '""', 'a text that is not empty'],
    ['no option of a union', { drink: 'tea', cups: 1, size: 'big' }, '/size', '"big"', 'a number, or a JSON object'],
    ['a field of the option meant', { drink: 'tea', cups: 1, size: { ml: 'x' } }, '/size/ml', '"x"', 'a number'],
    [
      'a name with a slash',
      { drink: 'tea', cups: 1, extras: { 'a/b~c': 1 } },
      '/extras/a~1b~0c',
      'an unknown field "a/b~c"',
      'only the known fields: sugar, milk',
    ],
  ])('%s', async (_, body, pointer, found, expected) => {
    const { status, headers, body: said } = await refusal(asked(body))
    expect(status).toBe(400)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(said).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'One field does not fit.',
      id: headers.get('x-request-id'),
      errors: [{ pointer, found, expected }],
    })
  })

  test('reports several bad fields at once', async () => {
    const { body } = await refusal(asked({ drink: 'rum', cups: 0, toGo: 1, extras: { salt: 1, sugar: 'x' } }))
    expect(body.detail).toBe('5 fields do not fit.')
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '/cups',
      '/drink',
      '/extras/salt',
      '/extras/sugar',
      '/toGo',
    ])
  })

  test('shortens a long value', async () => {
    const { body } = await refusal(asked({ drink: 'x'.repeat(5000), cups: 1 }))
    expect(body.errors[0].found).toBe(`"${'x'.repeat(60)}…"`)
  })

  test('limits the response for thousands of unknown fields, and says so', async () => {
    const heap = Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`f${index}`, 1]))
    const { body } = await refusal(asked({ drink: 'tea', cups: 1, ...heap }))
    expect(body.detail).toBe('4000 fields do not fit; the first 500 are listed.')
    expect(body.errors).toHaveLength(500)
  })
})

describe('a body that is not a JSON object is rejected', () => {
  test.each([
    ['empty', '', 'The body is empty. Send a JSON object.'],
    ['blank', ' \n ', 'The body is empty. Send a JSON object.'],
    ['an unquoted value', '{"cups": x}', 'line 1, column 10: expected a value, found "x"'],
    ['a trailing comma', '{"cups": 1,\n }', 'line 2, column 2: expected a field name in double quotes, found "}"'],
    ['an unclosed object', '{"cups": 1', 'line 1, column 11: expected "," or "}", found the end of the body'],
    ['a missing colon', '{"cups" 1}', 'line 1, column 9: expected ":", found "1"'],
    ['a list without end', '[1 2]', 'line 1, column 4: expected "," or "]", found "2"'],
    ['text after the end', '{} {}', 'line 1, column 4: expected nothing more, found "{"'],
    ['an unclosed text', '{"a": "b}', 'line 1, column 7: expected a value, found a text that is not closed'],
    ['NaN', '{"cups": NaN}', 'line 1, column 10: expected a value, found "NaN"'],
    ['64,000 open lists', '['.repeat(64_000), 'column 64001: expected a value or "]", found the end of the body'],
  ])('%s', async (_, text, detail) => {
    const { status, body } = await refusal(readJsonBody(request(text), order))
    expect(status).toBe(400)
    expect(body.detail).toContain(detail)
  })

  test.each([
    ['[]', 'a list of 0 values'],
    ['null', 'null'],
    ['3', '3'],
    ['"{}"', '"{}"'],
    ['['.repeat(30_000) + ']'.repeat(30_000), 'a list of 1 value'],
  ])('%s', async (text, found) => {
    const { status, body } = await refusal(readJsonBody(request(text), order))
    expect(status).toBe(400)
    expect(body.errors).toEqual([{ pointer: '', found, expected: 'a JSON object' }])
  })

  test('bytes that are not UTF-8', async () => {
    const { status, body } = await refusal(readJsonBody(request(new Uint8Array([0x7b, 0xff, 0x7d])), order))
    expect([status, body.detail]).toEqual([400, 'The body is not complete UTF-8 text.'])
  })
})

describe('a field named __proto__ is rejected and changes nothing', () => {
  test.each([
    ['at the top', '{"drink":"tea","cups":1,"__proto__":{"polluted":1}}', '/__proto__'],
    ['in an object', '{"drink":"tea","cups":1,"extras":{"__proto__":{"polluted":1}}}', '/extras/__proto__'],
    ['in a record', '{"drink":"tea","cups":1,"prices":{"__proto__":{"polluted":1}}}', '/prices/__proto__'],
  ])('%s', async (_, text, pointer) => {
    const { status, body } = await refusal(readJsonBody(request(text), order))
    expect(status).toBe(400)
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
  test('a name that every object inherits is rejected as well', async () => {
    const { body } = await refusal(
      readJsonBody(request('{"drink":"tea","cups":1,"constructor":1,"toString":2}'), order),
    )
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(['/constructor', '/toString'])
  })
})

describe('a body above 64 KB', () => {
  const padded = (bytes: number) => '{"drink":"tea","cups":1}'.padEnd(bytes, ' ')

  test('exactly 64 KB is accepted', async () => {
    expect((await readJsonBody(request(padded(BODY_LIMIT_BYTES)), order)).ok).toBe(true)
  })
  test('one byte more is rejected', async () => {
    const { status, headers, body } = await refusal(readJsonBody(request(padded(BODY_LIMIT_BYTES + 1)), order))
    expect([status, body.title]).toEqual([413, 'Content Too Large'])
    expect(headers.get('content-type')).toBe('application/problem+json')
  })
  test('a larger content-length is rejected without reading the body', async () => {
    const large = request(padded(10), { 'content-type': 'application/json', 'content-length': '70000' })
    expect((await refusal(readJsonBody(large, order))).status).toBe(413)
    expect(large.bodyUsed).toBe(false)
  })
  test('an endless stream is read up to the limit only', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024
        controller.enqueue(new Uint8Array(1024).fill(32))
      },
    })
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'application/json', 'content-length': '10' },
    }
    expect((await refusal(readJsonBody(new Request('http://localhost/', init), order))).status).toBe(413)
    expect(sent).toBeLessThanOrEqual(BODY_LIMIT_BYTES + 4096)
  })
  test('a stream that breaks off is reported', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) })
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body: broken,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    }
    expect((await refusal(readJsonBody(new Request('http://localhost/', init), order))).status).toBe(400)
  })
})

test.each([['application/x-www-form-urlencoded'], ['multipart/form-data'], ['application/xml'], ['image/png']])(
  '%s is rejected with 415',
  async (type) => {
    const { status, body } = await refusal(
      readJsonBody(request('{"drink":"tea","cups":1}', { 'content-type': type }), order),
    )
    expect(status).toBe(415)
    expect(body.detail).toContain(`sent as ${type}`)
  },
)

test('an encoded body is rejected with 415, which says so', async () => {
  const read = (encoding: string) =>
    readJsonBody(
      request('{"drink":"tea","cups":1}', { 'content-type': 'application/json', 'content-encoding': encoding }),
      order,
    )
  const { status, headers, body } = await refusal(read('gzip'))
  expect([status, headers.get('accept-encoding')]).toEqual([415, 'identity'])
  expect(body.detail).toBe('The body is encoded as gzip. Send it as it is, without the header "Content-Encoding".')
  expect((await read('identity')).ok).toBe(true)
})

test('the known fields of an object are listed once', async () => {
  const { body } = await refusal(asked({ drink: 'tea', cups: 1, extras: { salt: 1, rum: 1 }, a: 1, b: 2 }))
  const said = Object.fromEntries(
    body.errors.map(({ pointer, expected }: { pointer: string; expected: string }) => [pointer, expected]),
  )
  expect(said['/extras/salt']).toBe('only the known fields: sugar, milk')
  expect(said['/extras/rum']).toBe('only the known fields, which are listed at /extras/salt')
  expect(said['/a']).toContain('only the known fields: drink, cups')
  expect(said['/b']).toBe('only the known fields, which are listed at /a')
})

test('a field that is named twice is refused', async () => {
  const { status, body } = await refusal(readJsonBody(request('{"drink":"tea","cups":1,"cups":2}'), order))
  expect([status, body.errors[0].pointer]).toEqual([400, '/cups'])
})
