import path from 'node:path'
import { NEXT } from './build.mjs'
import { ROOT } from './root.mjs'
import { quietEnv, start, stop } from './run.mjs'
import { UserError } from './user-error.mjs'

const PATIENCE_MS = 60_000

/**
 * Serves a finished production build of the project (or of the given folder) and resolves with the server's process
 * once it responds. Throws when the server exits before that, or does not respond within a minute.
 */
export async function serve(port, { folder = ROOT } = {}) {
  const server = start(process.execPath, [path.join(ROOT, NEXT), 'start', '-p', String(port)], {
    cwd: folder,
    env: quietEnv({ NODE_ENV: 'production' }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => server.on('exit', () => resolve('ended')))
  const outcome = await Promise.race([ended, answering(port, () => hasEnded(server))])
  if (outcome === 'answers') return server
  await stop(server)
  throw new UserError(
    outcome === 'ended' ? 'The server stopped before it answered.' : 'The server did not answer within a minute.',
  )
}

const hasEnded = (server) => server.exitCode !== null || server.signalCode !== null

async function answering(port, giveUp) {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline && !giveUp()) {
    if (await answersOnce(port)) return 'answers'
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return 'silent'
}

async function answersOnce(port) {
  try {
    const response = await fetch(`http://localhost:${port}/`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    return false
  }
}
