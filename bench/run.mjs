// `npm run bench`: measures every figure that the README quotes, in one run against a production build on this machine.
//   npm run bench -- --only js,paint,input,navigation,estimates,futures,links,rates
//                                                            parts to run, all by default
//   npm run bench -- --beside ../before                      measure rates beside those of another built checkout
//   npm run bench -- --budget                                exit with 1 when a page is heavier than its budget
//   npm run bench -- --links 2000                            number of shared links to request, 20,000 by default
//   npm run bench -- --record                                record the weight of the empty page for the tests
import { cpus } from 'node:os'
import { ensureBrowser } from '../scripts/environment/ensure-browser.mjs'
import { ensureBuilt } from '../scripts/environment/build.mjs'
import { ensureInstalled } from '../scripts/environment/install.mjs'
import { freePort } from '../scripts/environment/port.mjs'
import { endChildrenWithUs, stop } from '../scripts/environment/run.mjs'
import { serve } from '../scripts/environment/serve.mjs'
import { checkNode, runOrExplain, UserError } from '../scripts/environment/user-error.mjs'

const PARTS = ['js', 'paint', 'input', 'navigation', 'estimates', 'futures', 'links', 'rates']

endChildrenWithUs()

await runOrExplain(async () => {
  checkNode()
  const { parts, budget, record, links, beside } = wishes(process.argv.slice(2))
  await ensureInstalled()
  await ensureBuilt()
  const { nextVersion } = await import('./empty-page.mjs')
  console.log(
    `\nNode ${process.versions.node}, Next ${nextVersion()}, ${cpus().length} x ` +
      `${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
  )

  const { port, server } = await serveSomewhere()
  const origin = `http://localhost:${port}`
  try {
    if (parts.some((part) => ['js', 'paint', 'input', 'navigation'].includes(part)))
      await benchPages(origin, parts, { budget, record })
    if (parts.includes('estimates')) await (await import('./estimates.mjs')).benchEstimates()
    if (parts.includes('futures')) await (await import('./futures.mjs')).benchFutures()
    if (parts.includes('rates')) await (await import('./rates.mjs')).benchRates(origin, beside)
    if (parts.includes('links')) await (await import('./links.mjs')).benchLinks(origin, server.pid, links)
  } finally {
    await stop(server)
  }
})

function wishes(args) {
  const after = (flag) => (args.includes(flag) ? (args[args.indexOf(flag) + 1] ?? '') : undefined)
  const parts = after('--only')?.split(',') ?? PARTS
  const unknown = parts.filter((part) => !PARTS.includes(part))
  if (unknown.length) throw new UserError(`--only takes ${PARTS.join(', ')}; it was given "${unknown.join(', ')}".`)
  const links = Number(after('--links') ?? 20_000)
  if (!Number.isInteger(links) || links < 40) throw new UserError('--links takes a whole number from 40 up.')
  return {
    parts,
    links,
    beside: after('--beside'),
    budget: args.includes('--budget'),
    record: args.includes('--record'),
  }
}

async function serveSomewhere(options) {
  const port = await freePort()
  return { port, server: await serve(port, options) }
}

async function benchPages(origin, parts, { budget, record }) {
  const { chromium } = await import('@playwright/test')
  const pages = await import('./pages.mjs')
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--disable-gpu', '--disable-background-networking'],
  })
  try {
    if (parts.includes('js')) await benchWeight(pages, browser, origin, { budget, record })
    if (parts.includes('paint')) await pages.benchPaint(browser, origin)
    const input = await import('./input.mjs')
    if (parts.includes('input')) await input.benchInput(browser, origin)
    if (parts.includes('navigation')) await input.benchNavigation(browser, origin)
  } finally {
    await browser.close()
  }
}

async function benchWeight(pages, browser, origin, { budget, record }) {
  const { buildEmptyPage, recordEmptyPage } = await import('./empty-page.mjs')
  const { port, server } = await serveSomewhere({ folder: await buildEmptyPage() })
  try {
    const { empty, tooHeavy } = await pages.benchJavaScript(browser, origin, `http://localhost:${port}`)
    if (record) recordEmptyPage(empty)
    if (budget && tooHeavy.length) throw new UserError(`Over their budget: ${tooHeavy.join(', ')}.`)
  } finally {
    await stop(server)
  }
}
