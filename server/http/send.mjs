import { encodingFor, inEncoding } from './entity.mjs'

const SMALL = 16 * 1024

/**
 * Answers with an entity: in the best encoding that the client takes, without the body for HEAD, and with 304 when the
 * client has it already.
 */
export async function send(request, response, entity) {
  if (entity.tag && isKnown(request.headers['if-none-match'], entity.tag)) {
    const { 'Content-Type': _, ...headers } = entity.headers
    response.writeHead(304, headers).end()
    return
  }
  const encoding = encodingFor(request.headers['accept-encoding'], entity)
  const made = inEncoding(entity, encoding)
  const body = Buffer.isBuffer(made) ? made : await made
  response.writeHead(entity.status, {
    ...entity.headers,
    ...(entity.compressible && !entity.headers.Vary && { Vary: 'Accept-Encoding' }),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    'Content-Length': body.length,
  })
  if (request.method === 'HEAD') response.end()
  // As a text of single bytes, so that Node sends it in one piece with the head.
  else if (body.length < SMALL) response.end(body.latin1Slice(), 'latin1')
  else response.end(body)
}

/** Tags are compared weakly (RFC 9110, 13.1.2): a proxy may have made a strong tag weak. */
function isKnown(sent, tag) {
  if (!sent) return false
  const opaque = (one) => one.trim().replace(/^W\//, '')
  return sent.trim() === '*' || sent.split(',').some((one) => opaque(one) === opaque(tag))
}
