import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root.mjs'
import { quietEnv, runNode } from './run.mjs'
import { UserError } from './user-error.mjs'

export const NEXT = path.join('node_modules', 'next', 'dist', 'bin', 'next')

const BUILT = path.join(ROOT, '.next')
const STAMP = path.join(BUILT, 'loadbearing-build')

const FOLDERS = ['app', 'components', 'content', 'contract', 'lib', 'mcp', 'server', 'public', 'scripts/worker']
/** What of a build is served. Next keeps its cache beside it and writes there when it likes. */
const SERVED = ['server', 'static']
/** Next keeps what it renders for addresses that have no page here, while it serves. */
const WRITTEN_LATER = 'server/route-cache/'
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.mjs',
  'postcss.config.mjs',
  'instrumentation.ts',
]

/**
 * Makes a production build, unless there is one of exactly these sources. `print` receives the output of the build; by
 * default it goes to this process's output.
 */
export async function ensureBuilt(print) {
  const sources = fingerprint()
  const state = buildState(sources)
  if (state === 'ready') return
  if (!print) console.log(state === 'damaged' ? 'The build is damaged. Building again ...' : 'Building ...')
  rmSync(STAMP, { force: true })
  const code = await runNode([NEXT, 'build'], { env: quietEnv({ NODE_ENV: 'production' }), print })
  if (code !== 0) throw new UserError('The build failed: see what it printed above.')
  writeFileSync(STAMP, JSON.stringify({ sources, built: contentOf() }))
}

/**
 * Whether there is a build of the sources with this fingerprint, and whether it is as it was made.
 * @returns {'missing' | 'ready' | 'damaged'}
 */
export function buildState(sources = fingerprint()) {
  const stamp = readStamp()
  if (stamp?.sources !== sources) return 'missing'
  return stamp.built === contentOf() ? 'ready' : 'damaged'
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'))
  } catch {
    return null
  }
}

/** A hash of every file that is served, so that a missing or a broken one is found before a visitor does. */
function contentOf() {
  if (!existsSync(BUILT)) return null
  const hash = createHash('sha256')
  const manifests = readdirSync(BUILT).filter((name) => /\.json$|^BUILD_ID$/.test(name) && !/^trace/.test(name))
  const served = SERVED.flatMap((folder) => filesBelow(BUILT, folder)).filter((file) => !file.startsWith(WRITTEN_LATER))
  for (const file of [...manifests.sort(), ...served]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(BUILT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * A hash of the names and contents of all files that go into a build, and of the environment variables that are
 * compiled in.
 */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...FILES, ...FOLDERS.flatMap((folder) => filesBelow(ROOT, folder))]) {
    if (existsSync(path.join(ROOT, file)))
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(ROOT, file)))
        .update('\0')
  }
  for (const name of Object.keys(process.env)
    .filter((key) => key.startsWith('NEXT_PUBLIC_'))
    .sort()) {
    hash.update(`${name}=${process.env[name]}\0`)
  }
  return hash.digest('hex')
}

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
