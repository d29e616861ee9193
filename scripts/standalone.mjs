// `npm run standalone [folder]`: builds the app and copies what a server needs, and nothing else, into a folder
// (`standalone`). It runs there with `node server/run.mjs 3000`, without npm and without an install: this is tried in a
// place with nothing beside it before the folder is handed over.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NEXT } from './environment/build.mjs'
import { ROOT } from './environment/root.mjs'
import { endChildrenWithUs, quietEnv, runNode } from './environment/run.mjs'
import { runOrExplain, UserError } from './environment/user-error.mjs'
import { checkFolder } from './standalone/check.mjs'
import { copyServerFiles } from './standalone/server-files.mjs'

endChildrenWithUs()
const to = path.resolve(process.argv[2] ?? path.join(ROOT, 'standalone'))

await runOrExplain(async () => {
  if (existsSync(to)) throw new UserError(`${to} is there already: remove it, or name another folder.`)
  const code = await runNode([NEXT, 'build'], { env: quietEnv({ NODE_ENV: 'production', STANDALONE: '1' }) })
  if (code !== 0) throw new UserError('The build failed: see what it printed above.')
  const apart = mkdtempSync(path.join(tmpdir(), 'standalone-'))
  try {
    await gathered(apart)
    const answers = await checkFolder(apart)
    cpSync(apart, to, { recursive: true, verbatimSymlinks: true })
    console.log(`Ready in ${to}, after ${answers} answers and a stop: node server/run.mjs 3000`)
  } finally {
    rmSync(apart, { recursive: true, force: true })
  }
})

async function gathered(folder) {
  cpSync(path.join(ROOT, '.next', 'standalone'), folder, { recursive: true, verbatimSymlinks: true })
  // Next leaves these to whoever serves files. Its own server is not used: ours stands in front of Next.
  rmSync(path.join(folder, 'server.js'), { force: true })
  for (const part of ['.next/static', 'public'])
    if (existsSync(path.join(ROOT, part))) cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true })
  await copyServerFiles(folder)
}
