import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { captured } from '../http/captured.mjs'

/**
 * Next for the build in a folder, loaded into this process: what it answers to a GET with these headers, as a whole.
 * @param {{ folder: string, port: number }} of
 */
export async function nextOf({ folder, port }) {
  takeBuiltConfig(folder)
  const next = createRequire(path.join(folder, 'package.json'))('next')
  const app = next({ dev: false, dir: folder, port, hostname: 'localhost' })
  await app.prepare()
  const handler = app.getRequestHandler()
  return {
    /** @param {{ url: string, headers: Record<string, string> }} asked */
    render: ({ url, headers }) => captured(handler, url, headers),
    close: () => app.close(),
  }
}

/** A standalone folder has no next.config.mjs, which imports what only a build needs: Next takes what was built. */
function takeBuiltConfig(folder) {
  if (existsSync(path.join(folder, 'next.config.mjs'))) return
  const built = JSON.parse(readFileSync(path.join(folder, '.next', 'required-server-files.json'), 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(built.config)
}
