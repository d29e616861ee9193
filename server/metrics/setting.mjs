import { isHost } from '../site.mjs'

/**
 * Where metrics are to be answered: nowhere while `METRICS` is not set. A port alone is open to this machine and to
 * nobody else; who wants others to reach it names an address, such as 0.0.0.0:9464. Throws for anything else.
 * @param {string | undefined} text
 * @returns {{ host: string, port: number } | undefined}
 */
export function metricsFrom(text) {
  if (text === undefined || text.trim() === '') return undefined
  const [, host = '127.0.0.1', digits] = /^(?:(.+):)?(\d{1,5})$/.exec(text.trim()) ?? []
  const port = Number(digits)
  if (digits !== undefined && port <= 65_535 && isHost(host)) return { host: host.replace(/^\[|\]$/g, ''), port }
  throw new TypeError(
    `METRICS must be a port, or an address and a port such as 0.0.0.0:9464, and it is "${text.slice(0, 100)}".`,
  )
}
