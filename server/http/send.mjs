import { encodingFor, inEncoding } from './entity.mjs'
import { headOf } from './head.mjs'

/**
 * Answers with an entity: in the best encoding that the client takes, without the body for HEAD, and with 304 when the
 * client has it already.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./entity.mjs').Entity} entity
 * @param {{ id: string, fixed: Record<string, string> }} how `fixed`: headers that go with everything
 */
export async function send(request, response, entity, { id, fixed }) {
  if (entity.tag && isKnown(request.headers['if-none-match'], entity.tag)) {
    const head = headOf(entity, 'none', fixed, () => ({ 'Content-Type': undefined }))
    response.writeHead(304, head.concat('X-Request-Id', id)).end()
    return
  }
  const encoding = encodingFor(request.headers['accept-encoding'], entity)
  const made = inEncoding(entity, encoding)
  const body = Buffer.isBuffer(made) ? made : await made
  const head = headOf(entity, encoding, fixed, () => ({
    ...(entity.compressible && !entity.headers.Vary && { Vary: 'Accept-Encoding' }),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    'Content-Length': body.length,
  }))
  response.writeHead(entity.status, head.concat('X-Request-Id', id))
  if (request.method === 'HEAD') response.end()
  else response.end(body)
}

/** Tags are compared weakly (RFC 9110, 13.1.2): a proxy may have made a strong tag weak. */
function isKnown(sent, tag) {
  if (!sent) return false
  const opaque = (one) => one.trim().replace(/^W\//, '')
  return sent.trim() === '*' || sent.split(',').some((one) => opaque(one) === opaque(tag))
}
