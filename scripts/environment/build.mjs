import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root.mjs'
import { quietEnv, runNode } from './run.mjs'
import { UserError } from './user-error.mjs'

export const NEXT = path.join('node_modules', 'next', 'dist', 'bin', 'next')

const FOLDERS = ['app', 'components', 'content', 'lib', 'public']
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.mjs',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
]

/**
 * Makes a production build, unless there is one of exactly these sources. `print` receives the output of the build; by
 * default it goes to this process's output.
 */
export async function ensureBuilt(print) {
  const sources = fingerprint(ROOT)
  if (isBuilt(ROOT, sources)) return
  if (!print) console.log('Building ...')
  rmSync(stampOf(ROOT), { force: true })
  const code = await runNode([NEXT, 'build'], { env: quietEnv({ NODE_ENV: 'production' }), print })
  if (code !== 0) throw new UserError('The build failed: see what it printed above.')
  writeFileSync(stampOf(ROOT), sources)
}

/** Whether there is a finished build of the sources with this fingerprint. */
function isBuilt(root, sources) {
  if (!existsSync(path.join(root, '.next', 'BUILD_ID')) || !existsSync(stampOf(root))) return false
  return readFileSync(stampOf(root), 'utf8') === sources
}

/**
 * A hash of the names and contents of all files that go into a build, and of the environment variables that are
 * compiled in.
 */
function fingerprint(root) {
  const hash = createHash('sha256')
  for (const file of [...FILES, ...FOLDERS.flatMap((folder) => filesBelow(root, folder))]) {
    if (existsSync(path.join(root, file)))
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(root, file)))
        .update('\0')
  }
  for (const name of Object.keys(process.env)
    .filter((key) => key.startsWith('NEXT_PUBLIC_'))
    .sort()) {
    hash.update(`${name}=${process.env[name]}\0`)
  }
  return hash.digest('hex')
}

const stampOf = (root) => path.join(root, '.next', 'loadbearing-build')

const isTest = (name) => /\.test\.tsx?$/.test(name)

function filesBelow(root, folder) {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesBelow(root, inside)
      return entry.isFile() && !isTest(entry.name) ? [inside] : []
    })
}
