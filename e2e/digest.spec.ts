import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { DECISION_FACTS } from '@/content'
import { allFutures, comparedIn, modelOf, outlookOf, programOf } from '@/lib/analysis'
import { deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { bundledWorker } from '@/scripts/worker/workers.mjs'
import { CLOSED_POLICY } from '@/server/security/static-headers.mjs'
import { firefox, openInFirefox } from './support/firefox'
import { expect, test } from './support/fixtures'

const scenario = scenarioWith({ situation: { peakQps: 1200, teams: 4, runsToday: 'monolith' } })
const { candidates, chosen, eligible } = comparedIn(deciderFor(scenario, DECISION_FACTS).decide(scenario.situation))
const model = modelOf(scenario, candidates, DECISION_FACTS)
const seed = 'the same everywhere'

/** Works all futures out in the worker, and sends their digest back. */
const PAGE = `<!doctype html><title>Digest</title><script>
  fetch('/ground').then((answer) => answer.json()).then((ground) => {
    const worker = new Worker('/worker.js')
    worker.onmessage = ({ data: { outlook } }) => {
      if (outlook && outlook.futures === 10000) fetch('/digest', { method: 'POST', body: outlook.digest })
    }
    worker.postMessage({ kind: 'ground', ground })
    worker.postMessage({ kind: 'question', id: 1, supposed: [] })
  })
</script>`

/** A site of three files, which waits for the digest. */
async function digestSite() {
  const { code } = await bundledWorker('futures')
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html', PAGE],
    '/ground': ['application/json', JSON.stringify({ program: programOf(model), seed, chosen, eligible })],
    '/worker.js': ['application/javascript', code],
  }
  let tell = (_digest: string) => {}
  const digest = new Promise<string>((resolve) => {
    tell = resolve
  })
  const server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? []
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => tell(body))
    }
    const policy = request.url === '/' ? {} : { 'content-security-policy': CLOSED_POLICY }
    response.writeHead(text === undefined ? 204 : 200, { ...policy, ...(type && { 'content-type': type }) }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}/`, digest, close: () => server.close() }
}

type Opened = { end: () => Promise<void> }

/** Every browser that is here: Playwright's, and a Firefox of this machine. */
const BROWSERS: [name: string, open: (address: string, page: Page) => Promise<Opened>][] = [
  [
    'Chromium',
    async (address, page) => {
      await page.goto(address)
      return { end: async () => {} }
    },
  ],
  ...[firefox].flatMap((program): typeof BROWSERS =>
    program ? [['Firefox', (address) => Promise.resolve({ end: openInFirefox(program, address) })]] : [],
  ),
]

for (const [name, openIn] of BROWSERS) {
  test(`10,000 futures are the same to the last bit in Node and in ${name}`, async ({ page }) => {
    const { digest } = outlookOf(allFutures(model, seed), chosen, eligible)
    const site = await digestSite()
    const { end } = await openIn(site.address, page)
    expect(await site.digest).toBe(digest)
    await end()
    site.close()
  })
}
