// `npm start`: installs missing dependencies, builds when the build is missing or stale, serves on PORT and prints the
// address.
import { ensureBuilt } from './environment/build.mjs'
import { ensureInstalled } from './environment/install.mjs'
import { checkPortIsFree, portFrom } from './environment/port.mjs'
import { endChildrenWithUs, wasInterrupted } from './environment/run.mjs'
import { serve } from './environment/serve.mjs'
import { checkNode, runOrExplain, UserError } from './environment/user-error.mjs'

endChildrenWithUs(() => 0)

await runOrExplain(async () => {
  checkNode()
  const port = portFrom(process.env.PORT)
  await checkPortIsFree(port)
  await ensureInstalled()
  await ensureBuilt()
  const server = await serve(port)
  console.log(`Loadbearing is ready at http://localhost:${port}`)
  const code = await new Promise((resolve) => server.on('exit', resolve))
  if (!wasInterrupted()) throw new UserError(`The server stopped by itself (exit code ${code}).`)
})
