import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { entity } from '../http/entity.mjs'
import { OURS } from './worker/kept.mjs'

export const WORKER_ADDRESS = '/service-worker.js'
/** The worker asks for what it keeps, at this site alone, and loads no other script. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'"

/** Pages that read a query in the browser as well: without one, they stand for every link. */
const SHELLS = ['/calculator', '/compare']
/** Stands for every other address, and shows the questions of the wizard. */
const FALLBACK = '/offline'
/** Built in advance or not, they are the same for everybody. */
const BESIDE_PRERENDERED = ['/', ...SHELLS, '/ledger', '/compare-links']

/** Takes its caches and itself away, and lets pages be as they are. */
const OFF = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))
async function leave() {
  for (const name of await caches.keys()) if (name.startsWith('${OURS}')) await caches.delete(name)
  await self.registration.unregister()
}
`

/**
 * The service worker as a file. Its text names the build and all that belongs to it, so that it differs whenever
 * something of the build does, which is what tells a browser to install it anew. A browser asks each time.
 * @param {{
 *   folder: string, build: { id: string, pages: Map<string, string> }, files: Map<string, object>, isOn: boolean
 * }} of
 */
export function workerFile({ folder, build, files, isOn }) {
  const code = isOn ? codeIn(folder) : undefined
  return entity(Buffer.from(code === undefined ? OFF : `self.BUILD=${about(build, files)};${code}`), {
    headers: {
      'Content-Type': 'application/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': WORKER_POLICY,
    },
    once: true,
  })
}

function about({ id, pages }, files) {
  const isRead = (file) => !/\/workers\/offline-|\.json$|Manifest\.js$/.test(file)
  return JSON.stringify({
    id,
    files: [...files.keys()].filter(isRead).sort(),
    pages: [...new Set([...pages.keys(), ...BESIDE_PRERENDERED])].filter((page) => !/\.\w+$/.test(page)).sort(),
    shells: SHELLS,
    fallback: FALLBACK,
  })
}

/** As the build left it; undefined in a build that has none. */
function codeIn(folder) {
  const built = path.join(folder, '.next', 'static', 'workers')
  const name = existsSync(built) && readdirSync(built).find((one) => /^offline-[\da-f]+\.js$/.test(one))
  return name ? readFileSync(path.join(built, name), 'utf8') : undefined
}
