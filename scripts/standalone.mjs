// `npm run standalone [folder]`: builds the app and copies what a server needs, and nothing else, into a folder
// (`standalone`). It runs there with `node server/run.mjs 3000`, without npm and without an install.
import { cpSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { NEXT } from './environment/build.mjs'
import { ROOT } from './environment/root.mjs'
import { quietEnv, runNode } from './environment/run.mjs'

const to = path.resolve(process.argv[2] ?? path.join(ROOT, 'standalone'))
if (existsSync(to)) {
  console.error(`${to} is there already: remove it, or name another folder.`)
  process.exit(1)
}
const code = await runNode([NEXT, 'build'], { env: quietEnv({ NODE_ENV: 'production', STANDALONE: '1' }) })
if (code !== 0) process.exit(code)

const built = path.join(ROOT, '.next', 'standalone')
cpSync(built, to, { recursive: true, verbatimSymlinks: true })
// Next leaves these to whoever serves files. Its own server is not used: ours stands in front of Next.
rmSync(path.join(to, 'server.js'), { force: true })
for (const part of ['.next/static', 'public', 'server'])
  if (existsSync(path.join(ROOT, part))) cpSync(path.join(ROOT, part), path.join(to, part), { recursive: true })
console.log(`Ready in ${to}: node server/run.mjs 3000`)
