// A load of HTTP requests over plain sockets: a client that costs little, so that on two cores the server is what is
// measured.
import { connect } from 'node:net'
import { percentile } from './table.mjs'

/**
 * Keeps so many connections busy for a while, each with one request at a time, and resolves with requests a second,
 * times in milliseconds and the statuses that came.
 * @param {string} origin
 * @param {(turn: number) => { path: string, method?: string, headers?: Record<string, string>, body?: string }} ask
 * @param {{ connections?: number, seconds?: number }} how
 */
export async function load(origin, ask, { connections = 16, seconds = 5 } = {}) {
  const { hostname, port, host } = new URL(origin)
  const times = []
  const statuses = new Map()
  let turn = 0
  const started = performance.now()
  const until = started + seconds * 1000

  const worker = () =>
    new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true })
      const reader = answerReader(({ status }) => {
        times.push(performance.now() - asked)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (performance.now() >= until) {
          socket.destroy()
          resolve()
        } else next()
      })
      let asked = 0
      const next = () => {
        asked = performance.now()
        socket.write(inBytes(ask(turn++), host))
      }
      socket.on('connect', next).on('data', reader).on('error', reject)
      socket.on('end', () => reject(new Error('The server closed a connection.')))
    })
  await Promise.all(Array.from({ length: connections }, worker))
  const lasted = (performance.now() - started) / 1000
  return { rate: times.length / lasted, p50: percentile(times, 0.5), p99: percentile(times, 0.99), statuses }
}

function inBytes({ path, method = 'GET', headers = {}, body = '' }, host) {
  const all = { Host: host, ...headers, ...(body && { 'Content-Length': Buffer.byteLength(body) }) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

/** Reads answers off a connection: those with a length, and those that come in chunks. */
function answerReader(whenWhole) {
  let head = null
  let left = 0
  let kept = Buffer.alloc(0)
  return (bytes) => {
    if (head === null) {
      kept = kept.length ? Buffer.concat([kept, bytes]) : bytes
      const end = kept.indexOf(END_OF_HEAD)
      if (end === -1) return
      const text = kept.subarray(0, end).toString('latin1')
      head = { status: Number(text.slice(9, 12)), chunked: /^transfer-encoding:\s*chunked/im.test(text) }
      const length = Number(/^content-length:\s*(\d+)/im.exec(text)?.[1] ?? 0)
      const body = kept.subarray(end + END_OF_HEAD.length)
      left = length - body.length
      kept = head.chunked ? body : Buffer.alloc(0)
    } else if (head.chunked) kept = Buffer.concat([kept.subarray(-LAST_CHUNK.length), bytes])
    else left -= bytes.length
    const isWhole = head.chunked ? kept.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : left <= 0
    if (!isWhole) return
    const { status } = head
    head = null
    kept = Buffer.alloc(0)
    whenWhole({ status })
  }
}
