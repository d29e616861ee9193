import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { findBrowser, playwrightsBrowser } from './find-browser.mjs'
import { quietEnv, run, runNode } from './run.mjs'
import { UserError } from './user-error.mjs'

const PLAYWRIGHT = path.join('node_modules', 'playwright-core', 'cli.js')

/**
 * For each package manager, commands that install Chromium or Chrome. They are tried in order until one works. The
 * first word of a command is used to see whether the package manager is there.
 */
const PACKAGE_MANAGERS = [
  [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ],
  [['dnf', 'install', '-y', 'chromium']],
  [['apk', 'add', '--no-cache', 'chromium']],
  [['pacman', '-Sy', '--noconfirm', 'chromium']],
  [['zypper', '--non-interactive', 'install', 'chromium']],
]

/** Path of a browser for the tests. Installs one when there is none. Throws a UserError when that fails. */
export async function ensureBrowser() {
  for (const attempt of [null, playwrightsDownload, playwrightsLibraries, packageManager, homebrew]) {
    await attempt?.()
    const browser = findBrowser()
    if (browser) return browser
  }
  throw new UserError(
    'The browser tests need Chromium, Chrome or Edge, and none could be found or installed: install one, or set ' +
      'CHROME_PATH to it.',
  )
}

function playwrightsDownload() {
  console.log("No browser found. Trying Playwright's download ...")
  const env = quietEnv({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' })
  return runNode([PLAYWRIGHT, 'install', '--no-shell', 'chromium'], { env, timeout: 300_000 })
}

/** What a downloaded browser lacks. Without a download it would be hundreds of megabytes for nothing. */
async function playwrightsLibraries() {
  const downloaded = playwrightsBrowser()
  if (process.platform === 'linux' && isRoot() && downloaded && existsSync(downloaded))
    await runNode([PLAYWRIGHT, 'install-deps', 'chromium'], { timeout: 600_000 })
}

async function packageManager() {
  const commands = PACKAGE_MANAGERS.find(([[program]]) => isThere(program))
  const before = isRoot() ? [] : isSudoFree() ? ['sudo', '-n'] : null
  if (process.platform !== 'linux' || !commands || !before) return
  console.log("Trying the system's package manager ...")
  for (const command of commands) {
    const [program, ...args] = [...before, ...command]
    await run(program, args, { env: quietEnv({ DEBIAN_FRONTEND: 'noninteractive' }), timeout: 900_000 })
    if (findBrowser()) return
  }
}

async function homebrew() {
  if (process.platform === 'darwin' && isThere('brew'))
    await run('brew', ['install', '--cask', 'chromium'], { timeout: 900_000 })
}

const isRoot = () => process.getuid?.() === 0
const isSudoFree = () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
const isThere = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
