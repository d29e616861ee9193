const WELL_FORMED = /^[\w.-]{8,64}$/

/**
 * The id of a request: that of the server in front when it has set a usable one, or a new one. It is in the answer to a
 * request that failed and in the log, so that one leads to the other.
 */
export function requestId(request: Request): string {
  const given = request.headers.get('x-request-id') ?? ''
  return WELL_FORMED.test(given) ? given : crypto.randomUUID()
}
