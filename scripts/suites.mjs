// The suites of `npm test`. Each resolves with the numbers of passed and failed checks; types, lint and the like count
// as one check each. `print` receives the output of a suite, so that two concurrent suites do not mix theirs.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt, NEXT } from './environment/build.mjs'
import { freePort } from './environment/port.mjs'
import { ROOT } from './environment/root.mjs'
import { quietEnv, runNode, stop } from './environment/run.mjs'
import { serve } from './environment/serve.mjs'
import { UserError } from './environment/user-error.mjs'

const bin = (...parts) => path.join('node_modules', ...parts)
const env = (extra) => quietEnv({ NODE_ENV: undefined, ...extra })

export async function types(print) {
  // Types of routes are generated; without them links and page props cannot be type-checked.
  const generated = await runs(print, NEXT, 'typegen')
  return one(generated && (await runs(print, bin('typescript', 'bin', 'tsc'), '--noEmit')))
}

export const lint = async (print) =>
  one(await runs(print, bin('oxlint', 'bin', 'oxlint'), '--config', 'oxlint.config.mjs'))

export const format = async (print) => one(await runs(print, bin('oxfmt', 'bin', 'oxfmt'), '--check', '.'))

/** Files, exports, types and packages that nothing uses. */
export const unused = async (print) => one(await runs(print, bin('knip', 'bin', 'knip.js'), '--no-progress'))

export async function boundaries(print) {
  const folders = ['app', 'cli', 'components', 'content', 'contract', 'lib', 'mcp', 'server', 'e2e', 'scripts', 'bench']
  const cruise = bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  return one(await runs(print, cruise, '--config', '.dependency-cruiser.mjs', ...folders))
}

export async function units(print) {
  const file = reportFile('unit.json')
  const args = ['run', '--reporter=default', '--silent=passed-only', '--reporter=json', `--outputFile.json=${file}`]
  const ok = await runs(print, bin('vitest', 'vitest.mjs'), ...args)
  const report = readReport(file)
  return { ...counted(ok ? 0 : 1, countUnits(report)), details: unitsThatFailed(report) }
}

export async function build(print) {
  await ensureBuilt(print)
  return one(true)
}

export async function journeys(browser) {
  if (browser instanceof Error) throw browser
  const file = reportFile('journeys.json')
  const port = await freePort()
  const server = await serve(port)
  try {
    const code = await runNode([bin('@playwright', 'test', 'cli.js'), 'test', '--retries=1', '--reporter=list,json'], {
      env: env({ LOADBEARING_BROWSER: browser, LOADBEARING_E2E_PORT: String(port), PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    })
    const report = readReport(file)
    return { ...counted(code, countJourneys(report)), details: journeysThatFailed(report) }
  } finally {
    await stop(server)
  }
}

/** Counts of vitest's report. A file that could not be loaded has no tests in it and counts as one failure. */
export function countUnits(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}

/**
 * Counts of Playwright's report. A journey that passed at the second try counts as passed, and is still explained at
 * the end: a busy machine now and then delays a browser beyond every reasonable wait.
 */
export function countJourneys({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/** What failed in vitest's report: title and message of each test. */
export function unitsThatFailed(report) {
  const failed = ({ status }) => status === 'failed'
  return report.testResults.filter(failed).flatMap((file) => {
    const tests = file.assertionResults.filter(failed)
    if (tests.length === 0) return [`${file.name}\n${file.message}`]
    return tests.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`)
  })
}

/** What failed in Playwright's report, at first or in the end: title, outcome and messages of each journey. */
export function journeysThatFailed({ suites, errors }) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)]
  const journeys = suites.flatMap(specs).flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })))
  return [
    ...journeys
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ title, status, projectName, results }) => {
        const messages = results.flatMap((result) => result.errors.map(({ message }) => message))
        return `[${projectName}] ${title} (${status})\n${messages.join('\n')}`
      }),
    ...errors.map(({ message }) => message),
  ]
}

/** The counts of a runner, with one failure when it failed without naming a test or ran no test. */
export function counted(exitCode, { passed, failed }) {
  if (failed > 0) return { passed, failed }
  if (exitCode !== 0) return { passed, failed: 1, why: `The runner ended with exit code ${exitCode}.` }
  return passed > 0 ? { passed, failed } : { passed, failed: 1, why: 'There was nothing to run.' }
}

/** Runs a JavaScript file, after options of Node if there are any, and passes its output on. Resolves with success. */
const runs = async (print, ...args) => (await runNode(args, { env: env(), print })) === 0

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
    throw new UserError('The runner ended without a report.')
  }
}
