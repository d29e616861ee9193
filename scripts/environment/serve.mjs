import path from 'node:path'
import { ROOT } from './root.mjs'
import { quietEnv, start, stop } from './run.mjs'
import { UserError } from './user-error.mjs'

const PATIENCE_MS = 60_000
const OURS = path.join(ROOT, 'server', 'run.mjs')

/**
 * Serves a finished production build of the project (or of the given folder) and resolves with the server's process
 * once it responds. Throws when the server exits before that, or does not respond within a minute. The channel between
 * the two ends the server when this process is gone, however it went. `command` is another program that serves there,
 * for comparison.
 */
export async function serve(port, { folder = ROOT, command = [OURS, port, folder] } = {}) {
  const server = start(process.execPath, command.map(String), {
    cwd: folder,
    env: quietEnv({ NODE_ENV: 'production' }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
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
