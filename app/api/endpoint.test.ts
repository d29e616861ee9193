import { afterEach, describe, expect, test, vi } from 'vitest'
import { endpoint } from './endpoint'
import { problem } from './problem'

describe('a problem', () => {
  const asked = (headers: Record<string, string> = {}) => new Request('http://localhost/api/order?x=1', { headers })
  const logged = () => {
    const lines: Record<string, unknown>[] = []
    vi.spyOn(console, 'error').mockImplementation((line: string) => {
      lines.push(JSON.parse(line) as Record<string, unknown>)
    })
    return lines
  }
  afterEach(() => void vi.restoreAllMocks())

  test('has an id that is in the log', async () => {
    const lines = logged()
    const answer = problem(asked(), 404, { title: 'Not Found', detail: 'No such card.' })
    const body = await answer.json()
    expect(answer.status).toBe(404)
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'No such card.',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(lines).toMatchObject([{ id: body.id, method: 'GET', route: '/api/order', status: 404 }])
    expect(answer.headers.get('x-request-id')).toBe(body.id)
  })

  test.each([
    ['that of the server in front', 'abcd-1234', true],
    ['a new one for an id that could not be one', 'a b"c{}-1234', false],
    ['a new one for an id that is too long', 'a'.repeat(65), false],
    ['a new one for an id that is too short', 'abc', false],
  ])('has %s', async (_, given, isKept) => {
    logged()
    const { id } = await problem(asked({ 'x-request-id': given }), 404, { title: 'Not Found', detail: '' }).json()
    expect(id === given).toBe(isKept)
  })

  test('of a handler that throws is a 500, and the log has the reason', async () => {
    const lines = logged()
    const { POST } = endpoint({
      POST: () => {
        throw new Error('the reason')
      },
    })
    const answer = await POST(asked())
    const body = await answer.json()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
    expect(JSON.stringify(body)).not.toContain('the reason')
    expect(lines).toMatchObject([{ id: body.id, status: 500, error: expect.stringContaining('the reason') }])
  })

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'] as const)(
    'of %s where only POST is possible names it',
    async (method) => {
      logged()
      const answer = await endpoint({ POST: () => new Response() })[method](asked())
      expect([answer.status, answer.headers.get('allow'), answer.headers.get('content-type')]).toEqual([
        405,
        'POST, OPTIONS',
        'application/problem+json',
      ])
    },
  )

  test('does not arise from OPTIONS, or from HEAD where there is GET', async () => {
    const { HEAD, OPTIONS } = endpoint({ GET: () => new Response('x') })
    expect([(await HEAD(asked())).status, (await OPTIONS(asked())).headers.get('allow')]).toEqual([
      200,
      'GET, HEAD, OPTIONS',
    ])
  })
})
