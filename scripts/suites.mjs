// What `npm test` checks. Each suite resolves with how many checks passed and failed; type-check, lint and boundaries
// are one each.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { NEXT } from './environment/build.mjs'
import { freePort } from './environment/port.mjs'
import { ROOT } from './environment/root.mjs'
import { quietEnv, runNode, stop } from './environment/run.mjs'
import { serve } from './environment/serve.mjs'
import { Trouble } from './environment/user-error.mjs'

const bin = (...parts) => path.join('node_modules', ...parts)
const env = (extra) => quietEnv({ NODE_ENV: undefined, ...extra })

export async function types() {
  // Types of routes are generated; without them links and page props cannot be checked.
  const generated = await runNode([NEXT, 'typegen'], { env: env() })
  return one(generated === 0 && (await runNode([bin('typescript', 'bin', 'tsc'), '--noEmit'], { env: env() })) === 0)
}

export async function lint() {
  return one((await runNode([bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'], { env: env() })) === 0)
}

export async function format() {
  return one(
    (await runNode([bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'], { env: env() })) ===
      0,
  )
}

export async function boundaries() {
  const folders = ['app', 'components', 'content', 'lib', 'e2e', 'scripts', 'bench']
  const cruise = [
    bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    ...folders,
  ]
  return one((await runNode(cruise, { env: env() })) === 0)
}

export async function units() {
  const file = reportFile('unit.json')
  const args = [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const code = await runNode(args, { env: env() })
  return counted(code, countUnits(readReport(file)))
}

export async function journeys(browser) {
  if (browser instanceof Error) throw browser
  const file = reportFile('journeys.json')
  const port = await freePort()
  const server = await serve(port)
  try {
    const code = await runNode([bin('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], {
      env: env({ LOADBEARING_BROWSER: browser, LOADBEARING_E2E_PORT: String(port), PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    })
    return counted(code, countJourneys(readReport(file)))
  } finally {
    await stop(server)
  }
}

/** From vitest's report: a file that could not even be loaded has no tests in it, and is one failure. */
export function countUnits(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}

/** From Playwright's report: a test that passed only on a second try has failed. */
export function countJourneys({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/** A runner that failed without naming a test, or that ran none, is one failure. */
export function counted(exitCode, { passed, failed }) {
  if (failed > 0) return { passed, failed }
  if (exitCode !== 0) return { passed, failed: 1, why: `The runner ended with exit code ${exitCode}.` }
  return passed > 0 ? { passed, failed } : { passed, failed: 1, why: 'There was nothing to run.' }
}

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

function reportFile(name) {
  const file = path.join(ROOT, '.cache', 'test', name)
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Trouble('The runner ended without a report.')
  }
}
