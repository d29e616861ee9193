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
  // Two at a time for two cores: what is tested without a build beside all else, which takes about as long. Lint reads
  // the types of routes that the suite before it generates; the build replaces them, and so comes last. The journeys
  // run alone on the machine.
  const besides = inTurn([
    suite('types', types),
    suite('lint', lint),
    suite('format', format),
    suite('unused', unused),
    suite('boundaries', boundaries),
    suite('build', build),
  ])
  const unit = await suite('unit', units)()
  const others = await besides
  const built = others.at(-1)
  const walked = await suite('journeys', async () => {
    heading('journeys')
    if (built.failed > 0) throw new UserError('Did not run: there is no build to run them against.')
    return journeys(await browser)
  })()
  report([unit, ...others, walked])
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

/** Runs suites one after another. */
async function inTurn(suites) {
  const results = []
  for (const run of suites) results.push(await run())
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
