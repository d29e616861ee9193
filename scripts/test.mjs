// `npm test`: installs what is missing, a browser included, then runs every check there is against a production build.
// A failed check does not keep the others from running. The last line counts all of them: `N passed, N failed`.
import { ensureBrowser } from './environment/ensure-browser.mjs'
import { ensureBuilt } from './environment/build.mjs'
import { ensureInstalled } from './environment/install.mjs'
import { endChildrenWithUs } from './environment/run.mjs'
import { checkNode, runOrExplain, Trouble } from './environment/user-error.mjs'
import { boundaries, format, journeys, lint, types, units } from './suites.mjs'

endChildrenWithUs()

await runOrExplain(async () => {
  checkNode()
  await ensureInstalled()
  const browser = await orTrouble(ensureBrowser)
  const results = [
    await suite('types', types),
    await suite('format', format),
    await suite('lint', lint),
    await suite('boundaries', boundaries),
    await suite('unit', units),
  ]
  results.push(await suite('build', async () => ensureBuilt().then(() => ({ passed: 1, failed: 0 }))))
  const built = results.at(-1).failed === 0
  results.push(
    await suite('journeys', () => (built ? journeys(browser) : didNotRun('There is no build to run them against.'))),
  )
  report(results)
})

/** Runs one suite; whatever it throws is one failure. */
async function suite(name, check) {
  console.log(`\n== ${name} ==`)
  const started = Date.now()
  const result = await Promise.resolve()
    .then(check)
    .catch((error) => {
      const why = error instanceof Trouble ? error.message : (error.stack ?? String(error))
      console.error(why)
      return { passed: 0, failed: 1, why }
    })
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...result }
}

function report(results) {
  console.log('\n== summary ==')
  for (const { name, passed, failed, seconds, why } of results) {
    console.log(
      `${failed ? 'FAILED' : 'ok    '}  ${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} ` +
        `s)${why ? `: ${why.split('\n')[0]}` : ''}`,
    )
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  if (total('failed') > 0) process.exitCode = 1
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
}

function didNotRun(why) {
  throw new Trouble(`Did not run: ${why}`)
}

/** The answer, or the Trouble that kept us from it: the suites that do not need it still run. */
async function orTrouble(ask) {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(error.message)
    return error
  }
}
