// `npm test`: installs what is missing, including a browser, then runs every check against a production build. A failed
// check does not stop the others. The last line is the total: `N passed, N failed`.
import { stripVTControlCharacters } from 'node:util'
import { ensureBrowser } from './environment/ensure-browser.mjs'
import { ensureInstalled } from './environment/install.mjs'
import { endChildrenWithUs } from './environment/run.mjs'
import { checkNode, runOrExplain, UserError } from './environment/user-error.mjs'
import { boundaries, build, format, journeys, lint, types, units, unused } from './suites.mjs'

// How much of what failed is said at the end. Here, because the script below runs as it is read.
const MOST_EXPLAINED = 12
const MOST_LINES = 14

endChildrenWithUs()

await runOrExplain(async () => {
  checkNode()
  await ensureInstalled()
  const browser = orUserError(ensureBrowser)
  // Two at a time for two cores, the longest first, so that both are busy until the end. The build runs after them,
  // because it replaces the generated types that they read. The journeys run last, alone on the machine.
  const checked = await twoAtATime([
    [suite('unit', units)],
    // Lint reads the types of routes that the suite before it generates.
    [suite('types', types), suite('lint', lint)],
    [suite('format', format)],
    [suite('unused', unused)],
    [suite('boundaries', boundaries)],
  ])
  const built = await suite('build', build)()
  const walked = await suite('journeys', async () => {
    heading('journeys')
    if (built.failed > 0) throw new UserError('Did not run: there is no build to run them against.')
    return journeys(await browser)
  })()
  report([...checked, built, walked])
})

/**
 * A suite, as a function that runs it. Its output is printed in one piece when it ends; only the journeys, which run
 * alone, print each test as it finishes. An exception counts as one failure.
 */
function suite(name, check) {
  return async () => {
    const printed = []
    const started = performance.now()
    const result = await Promise.resolve()
      .then(() => check((chunk) => printed.push(chunk)))
      .catch((error) => {
        const why = error instanceof UserError ? error.message : (error.stack ?? String(error))
        printed.push(`${why}\n`)
        return { passed: 0, failed: 1, why }
      })
    const seconds = Math.round((performance.now() - started) / 1000)
    heading(`${name}, ${seconds} s`)
    process.stdout.write(printed.join(''))
    return { name, seconds, ...result }
  }
}

// A function declaration, because it is used above before this line runs.
function heading(words) {
  console.log(`\n== ${words} ==`)
}

/** Runs groups of suites, each group in turn, two groups at any time: whichever ends first makes room for the next. */
async function twoAtATime(groups) {
  const results = []
  const waiting = groups.values()
  const work = async () => {
    for (const group of waiting) for (const run of group) results.push(await run())
  }
  await Promise.all([work(), work()])
  return results
}

function report(results) {
  heading('summary')
  for (const { name, passed, failed, seconds, why } of results) {
    const counts = `${passed} passed, ${failed} failed (${seconds} s)`
    console.log(`${failed ? 'FAILED' : 'ok    '}  ${name.padEnd(10)} ${counts}${why ? `: ${why.split('\n')[0]}` : ''}`)
  }
  explain(results.flatMap(({ name, details = [] }) => details.map((detail) => `${name}: ${detail}`)))
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  console.log(`${Math.round(performance.now() / 1000)} s in all`)
  if (total('failed') > 0) process.exitCode = 1
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
}

/**
 * Says once more, where the end of a long output is read, what failed and why. Without the colours of the terminal, and
 * only the start of each message.
 */
function explain(details) {
  if (details.length === 0) return
  heading('what failed, at first or in the end')
  for (const detail of details.slice(0, MOST_EXPLAINED)) {
    console.log(`${stripVTControlCharacters(detail).split('\n').slice(0, MOST_LINES).join('\n  ')}\n`)
  }
  if (details.length > MOST_EXPLAINED) console.log(`and ${details.length - MOST_EXPLAINED} more: see above`)
}

/** The result, or the UserError that prevented it. Suites that do not need the result still run. */
async function orUserError(ask) {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    return error
  }
}
