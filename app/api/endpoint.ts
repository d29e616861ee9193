import { problem } from './problem'

type Handler = (request: Request) => Response | Promise<Response>

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
type Method = (typeof METHODS)[number]

/**
 * The handlers of one address for every method. What a handler throws is a problem with status 500, and a method that
 * has no handler one with 405, which names those that have.
 */
export function endpoint(handlers: { GET?: Handler; POST?: Handler }): Record<Method, Handler> {
  const offered: Partial<Record<Method, Handler>> = { ...handlers, ...(handlers.GET && { HEAD: handlers.GET }) }
  const allow = [...METHODS.filter((method) => offered[method]), 'OPTIONS'].join(', ')
  const preflight = { allow, 'access-control-allow-methods': allow, ...PREFLIGHT, ...CROSS_ORIGIN }
  const others: Record<Method, Handler> = {
    ...(Object.fromEntries(METHODS.map((method) => [method, notAllowed(allow)])) as Record<Method, Handler>),
    OPTIONS: () => new Response(null, { status: 204, headers: { ...preflight, 'cache-control': 'no-store' } }),
  }
  const guarded = Object.entries(offered).map(([method, handler]) => [method, answering(handler)])
  return { ...others, ...(Object.fromEntries(guarded) as Partial<Record<Method, Handler>>) }
}

/**
 * Pages of any origin may ask and read: there is nothing here that a visitor could be identified by, and no answer
 * depends on one. Credentials are not taken.
 */
const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Allow, ETag, Link, X-Request-Id',
} as const

const PREFLIGHT = { 'access-control-allow-headers': '*', 'access-control-max-age': '86400' } as const

/** The answer, for pages of any origin. */
export function shared(answer: Response): Response {
  for (const [name, value] of Object.entries(CROSS_ORIGIN)) answer.headers.set(name, value)
  return answer
}

const notAllowed =
  (allow: string): Handler =>
  (request) =>
    shared(
      problem(request, 405, {
        title: 'Method Not Allowed',
        detail: `${request.method.slice(0, 20)} is not possible here. Use ${allow}.`,
        headers: { allow },
      }),
    )

const answering =
  (handler: Handler): Handler =>
  async (request) => {
    try {
      return shared(await handler(request))
    } catch (error) {
      return shared(
        problem(request, 500, {
          title: 'Internal Server Error',
          detail: 'Something went wrong on our side. The id of this answer is in our log.',
          error,
        }),
      )
    }
  }
