import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { CLOSED_POLICY } from '../security/static-headers.mjs'
import { entity } from '../http/entity.mjs'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * Scripts, styles and fonts of the build by their address. Their names hold a hash of their content, so a browser may
 * keep them for ever.
 * @param {string} folder of the project
 * @returns {Map<string, ReturnType<typeof entity>>}
 */
export function staticFiles(folder) {
  const root = path.join(folder, '.next', 'static')
  if (!existsSync(root)) return new Map()
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TYPES[path.extname(entry.name)])
      .map((entry) => {
        const file = path.join(entry.parentPath ?? entry.path, entry.name)
        const address = `/_next/static/${path.relative(root, file).split(path.sep).join('/')}`
        return [address, fileEntity(readFileSync(file), path.extname(entry.name))]
      }),
  )
}

const fileEntity = (bytes, extension) =>
  entity(bytes, {
    headers: {
      'Content-Type': TYPES[extension],
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': CLOSED_POLICY,
    },
    once: true,
    compressible: !['.png', '.woff2'].includes(extension),
  })
