import { unitFor } from '@/lib/format'
import type { FieldError } from '@/contract/field-errors'
import { readJson, type Expected } from '@/contract/read-json'
import { requestId } from './request-id'

/** Largest accepted body in bytes. A full estimate request is under 1 KB. */
export const BODY_LIMIT_BYTES = 64 * 1024

/**
 * Largest number of errors in a response, so that it stays readable when a body has thousands of unknown fields;
 * `detail` counts the others.
 */
const MAX_ERRORS = 500

/**
 * Content types that are read as JSON: JSON types, and text/plain, which `fetch` sets for a plain string. A missing
 * type is accepted as well. Any other is named and rejected.
 */
const READ_AS_JSON = /^(application\/(.+\+)?json|text\/plain)$/

type Read<T> = { ok: true; value: T } | { ok: false; response: Response }

/**
 * The validated body of a request, or a response that states what is wrong with it (RFC 9457): 413 above 64 KB (the
 * rest is never read), 415 for a content type that is clearly not JSON or an encoded body, 400 for an empty, damaged or
 * invalid body, with every bad field in `errors`.
 */
export async function readJsonBody<T>(request: Request, expected: Expected<T>): Promise<Read<T>> {
  const refused = (refusal: Refusal): Read<T> => ({ ok: false, response: problem(request, refusal.status, refusal) })
  const encoding = (request.headers.get('content-encoding') ?? '').trim().toLowerCase()
  if (encoding !== '' && encoding !== 'identity') return refused(encoded(encoding))
  const type = (request.headers.get('content-type') ?? 'application/json').replace(/;.*$/s, '').trim().toLowerCase()
  if (!READ_AS_JSON.test(type)) return refused(notJsonType(type))

  const bytes = await readUpTo(BODY_LIMIT_BYTES, request)
  if (bytes === 'too large') return refused(tooLarge())
  const text = bytes && decoded(bytes)
  if (text === null) return refused(badBody('The body is not complete UTF-8 text.'))
  if (text.trim() === '') return refused(badBody('The body is empty. Send a JSON object.'))
  const read = readJson(text, expected)
  if (read.ok) return read
  return refused(read.breaks ? badBody(`The body is not valid JSON: ${read.breaks}.`) : badFields(read.errors))
}

type Problem = {
  title: string
  detail: string
  errors?: FieldError[]
  headers?: Record<string, string>
  /** What was thrown, for the log. */
  error?: unknown
}

type Refusal = Problem & { status: number }

/**
 * A problem response (RFC 9457). `errors` lists each bad field by JSON pointer, with the value found and the accepted
 * values. `id` is in the log as well.
 */
export function problem(
  request: Request,
  status: number,
  { title, detail, errors, headers, error }: Problem,
): Response {
  const id = requestId(request)
  log({ request, id, status, detail, error })
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail, id, ...(errors && { errors }) }), {
    status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': id,
    },
  })
}

/** One line of JSON for each request that failed. A body is never logged. */
function log({ request, error, ...rest }: { request: Request; id: string; status: number } & Omit<Problem, 'title'>) {
  const { method } = request
  const route = new URL(request.url).pathname.slice(0, 100)
  const stack = error instanceof Error ? error.stack : error
  console.error(JSON.stringify({ time: new Date().toISOString(), method, route, ...rest, error: stack }))
}

const badBody = (detail: string): Refusal => ({ status: 400, title: 'Bad Request', detail })

const UNSUPPORTED = { status: 415, title: 'Unsupported Media Type' }

const notJsonType = (type: string): Refusal => ({
  ...UNSUPPORTED,
  detail: `The body is sent as ${type.slice(0, 60)}. Send JSON, with the header "Content-Type: application/json".`,
})

const encoded = (encoding: string): Refusal => ({
  ...UNSUPPORTED,
  detail: `The body is encoded as ${encoding.slice(0, 60)}. Send it as it is, without the header "Content-Encoding".`,
  headers: { 'accept-encoding': 'identity' },
})

const tooLarge = (): Refusal => ({
  status: 413,
  title: 'Content Too Large',
  detail: `The body is larger than ${BODY_LIMIT_BYTES / 1024} KB (${BODY_LIMIT_BYTES} bytes).`,
})

/** Fields of a body, or parameters of a query, that do not fit. */
export function badFields(errors: FieldError[], what: 'field' | 'parameter' = 'field'): Refusal {
  const isOne = errors.length === 1
  const counted = `${isOne ? 'One' : errors.length} ${unitFor(errors.length, what)} ${isOne ? 'does' : 'do'} not fit`
  const cut = errors.length > MAX_ERRORS ? `; the first ${MAX_ERRORS} are listed` : ''
  return { ...badBody(`${counted}${cut}.`), errors: errors.slice(0, MAX_ERRORS) }
}

/**
 * The bytes of a body, up to a limit. It counts them as they arrive and does not rely on content-length. Null when the
 * connection breaks off.
 */
async function readUpTo(limit: number, request: Request): Promise<Uint8Array | 'too large' | null> {
  if (Number(request.headers.get('content-length')) > limit) return 'too large'
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  try {
    for (let size = 0, next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      size += next.value.byteLength
      if (size > limit) {
        void reader?.cancel().catch(() => undefined)
        return 'too large'
      }
      chunks.push(next.value)
    }
  } catch {
    return null
  }
  return joined(chunks)
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
