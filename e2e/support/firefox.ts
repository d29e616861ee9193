import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const NAMES = ['firefox', 'firefox-esr']

/** A Firefox of this machine, if there is one; Playwright's own is not needed. */
export const firefox: string | undefined = (process.env.PATH ?? '')
  .split(path.delimiter)
  .filter(Boolean)
  .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  .find((file) => existsSync(file))

/** Opens an address without a window, in a profile of its own; returns what ends it. */
export function openInFirefox(program: string, address: string): () => Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'loadbearing-firefox-'))
  const running = spawn(program, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()))
  return async () => {
    running.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}
