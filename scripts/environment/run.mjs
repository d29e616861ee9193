import { spawn } from 'node:child_process'
import { ROOT } from './root.mjs'

const children = new Set()
const endings = new Set()
let interrupted = false

/**
 * Runs a program in the project folder and resolves with its exit code (1 when it could not be started). Its output
 * goes to this process's output, or in chunks to `print`.
 */
export function run(command, args, { print, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = print ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = start(command, args, { stdio, ...options })
    if (print) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print)
    child.on('error', () => resolve(1))
    // Not "exit", because output may still arrive after that event.
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/** Runs a JavaScript file with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options)

/** Runs npm: the one that runs this script, if there is one. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath
  if (npm && /npm-cli\.c?js$/.test(npm)) return runNode([npm, ...args], options)
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}

/** Starts a program and registers it, so that an interruption ends it as well. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, env: quietEnv(), ...options })
  children.add(child)
  child.on('exit', () => children.delete(child))
  child.on('error', () => children.delete(child))
  if (interrupted) child.kill('SIGTERM')
  return child
}

/** The environment of this process without telemetry, plus what the caller adds (undefined removes a variable). */
export function quietEnv(extra = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra }
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
}

/** Ends a child process: sends the signal, and kills the process after ten seconds. */
export function stop(child, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.on('exit', () => {
      clearTimeout(insist)
      resolve()
    })
    child.kill(signal)
  })
}

/** Something to be done before this process exits, when it is asked to end. */
export const beforeTheEnd = (ending) => endings.add(ending)

/** On SIGINT or SIGTERM, ends every child first and then exits with `exitCode(signal)`. */
export function endChildrenWithUs(exitCode = (signal) => (signal === 'SIGINT' ? 130 : 143)) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      // Ctrl-C reaches us from the terminal and from npm.
      if (interrupted) return
      interrupted = true
      // SIGINT as from Ctrl-C, because test runners clean up after that.
      await Promise.all([...[...children].map((child) => stop(child, 'SIGINT')), ...[...endings].map((end) => end())])
      process.exit(exitCode(signal))
    })
  }
}
