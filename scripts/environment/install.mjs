import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root.mjs'
import { quietEnv, runNpm } from './run.mjs'
import { UserError } from './user-error.mjs'

/**
 * Installs the dependencies, including those for building and testing, unless the installed ones match the lock file.
 */
export async function ensureInstalled() {
  if (isInstalled(ROOT)) return
  console.log('Installing dependencies ...')
  // With NODE_ENV=production npm omits devDependencies, and the build needs some of them.
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    env: quietEnv({ NODE_ENV: undefined }),
  })
  if (code !== 0) throw new UserError('The dependencies could not be installed: see what npm printed above.')
}

/**
 * Whether node_modules holds every package of the lock file in the right version. It reads npm's own record of what it
 * installed, which npm writes last, so an interrupted installation counts as missing.
 */
function isInstalled(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  const found = packagesOf(path.join(root, 'node_modules', '.package-lock.json'))
  if (!wanted) throw new UserError('package-lock.json is missing or damaged: restore it, then start again.')
  return (
    found !== null && Object.entries(wanted).every(([where, entry]) => where === '' || isThere(entry, found[where]))
  )
}

// Optional packages may be for another operating system, and are then rightly absent.
const isThere = (wanted, found) =>
  found ? found.version === wanted.version && found.integrity === wanted.integrity : Boolean(wanted.optional)

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}
