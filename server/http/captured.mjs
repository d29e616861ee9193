import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/**
 * What a handler answers to a GET, as a whole. The request is one of our own, with the named headers alone, so that the
 * answer depends on the address and on nothing else, and a visitor who leaves does not spoil it for the next.
 * @param {(request: IncomingMessage, response: ServerResponse) => Promise<void>} handler
 * @param {string} url
 * @param {Record<string, string>} headers in lower case
 * @returns {Promise<{ status: number, headers: Record<string, string | string[]>, body: Buffer }>}
 */
export async function captured(handler, url, headers) {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: 'GET', url, headers, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1 })
  request.rawHeaders = Object.entries(headers).flat()
  request.complete = true
  request.push(null)
  const response = new CapturedResponse(request)
  await handler(request, response)
  return response.whole
}

class CapturedResponse extends ServerResponse {
  #chunks = []
  #sent = false
  #ended = false
  #resolve
  whole = new Promise((resolve) => (this.#resolve = resolve))

  get headersSent() {
    return this.#sent
  }
  get writableEnded() {
    return this.#ended
  }
  get writableFinished() {
    return this.#ended
  }
  flushHeaders() {
    this.#sent = true
  }
  writeHead(status, ...rest) {
    this.statusCode = status
    for (const [name, value] of Object.entries(rest.find((one) => typeof one === 'object') ?? {}))
      this.setHeader(name, value)
    this.#sent = true
    return this
  }
  write(chunk, encoding, done) {
    this.#sent = true
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, asEncoding(encoding)) : Buffer.from(chunk))
    const callback = typeof encoding === 'function' ? encoding : done
    if (callback) process.nextTick(callback)
    return true
  }
  end(chunk, encoding, done) {
    if (this.#ended) return this
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.write(chunk, asEncoding(encoding))
    this.#sent = true
    this.#ended = true
    const callback = [chunk, encoding, done].find((one) => typeof one === 'function')
    this.#resolve({ status: this.statusCode, headers: { ...this.getHeaders() }, body: Buffer.concat(this.#chunks) })
    process.nextTick(() => {
      callback?.()
      this.emit('finish')
      this.emit('close')
    })
    return this
  }
}

const asEncoding = (encoding) => (typeof encoding === 'string' ? encoding : 'utf8')
