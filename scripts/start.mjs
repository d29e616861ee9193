// `npm start`: installs missing dependencies, builds when the build is missing, stale or damaged, serves on PORT and
// prints the address. package.json says `exec`, so that npm's signals reach this process and not a shell before it; the
// second half of that line is for Windows, whose shell has no `exec`.
import { settingsFrom } from '../server/settings.mjs'
import { ensureBuilt } from './environment/build.mjs'
import { ensureInstalled } from './environment/install.mjs'
import { checkPortIsFree, portFrom } from './environment/port.mjs'
import { ROOT } from './environment/root.mjs'
import { beforeTheEnd, endChildrenWithUs } from './environment/run.mjs'
import { checkNode, runOrExplain, UserError } from './environment/user-error.mjs'

endChildrenWithUs(() => 0)

await runOrExplain(async () => {
  checkNode()
  const port = portFrom(process.env.PORT)
  checkSettings()
  await checkPortIsFree(port)
  await ensureInstalled()
  await ensureBuilt()
  // In this process, so that whoever kills it leaves no server behind.
  process.env.NODE_ENV = 'production'
  const { startServer } = await import('../server/server.mjs')
  const server = await startServer({ port, folder: ROOT })
  beforeTheEnd(server.stop)
  await endWithNpm()
  console.log(`Loadbearing is ready at http://localhost:${port}`)
})

function checkSettings() {
  try {
    settingsFrom(process.env)
  } catch (error) {
    throw new UserError(error.message)
  }
}

/** npm cannot pass on that it was killed, so we look whether it is still there. */
async function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return
  const { whenStarterIsGone } = await import('../server/process/starter.mjs')
  whenStarterIsGone(() => process.kill(process.pid, 'SIGTERM'))
}
