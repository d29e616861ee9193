import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

// The headless shell comes first: it draws no windows, so journeys take about two thirds of the time.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]

/**
 * Path of a Chromium, Chrome or Edge that runs on this machine, or null. Search order: CHROME_PATH or
 * PLAYWRIGHT_CHROMIUM, the browser that Playwright downloaded, programs on PATH, the usual places on macOS and Windows.
 * @returns {string | null}
 */
export function findBrowser() {
  return (
    [named(), playwrightsBrowser(), ...onPath(), ...usualPlaces()].find(
      (file) => file && existsSync(file) && runs(file),
    ) ?? null
  )
}

const named = () => process.env.CHROME_PATH || process.env.PLAYWRIGHT_CHROMIUM

/** Where Playwright keeps its own browser, which may not be downloaded; null where Playwright is not installed. */
export function playwrightsBrowser() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  } catch {
    return null
  }
}

function onPath() {
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))))
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
  }
  if (process.platform !== 'win32') return []
  const drives = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)
  return drives.flatMap((drive) => [
    path.join(drive, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    path.join(drive, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ])
}

// A downloaded browser often lacks libraries of the system, so it counts only when it can print its version. On Windows
// that would open a window, and browsers bring their libraries along, so the file is enough there.
function runs(file) {
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0
}
